import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splitSentences} from '../../pipeline/article/sentences.js'
import {anyText} from '../text.js'

const marked = (text: string): string =>
  splitSentences(text)
    .map(({start, end}) => text.slice(start, end))
    .join('|')

describe('splitSentences', () => {
  // `|` marks where a sentence ends.
  test.each([
    'Mr. Haddad came.|He left.',
    'The city (pop. 3.5 million) grew.|It fell.',
    'The U.S. economy grew.|It shrank.',
    'He moved to the U.S.|The family followed.',
    'President Ahmed al-Sharaa met J. R. Smith in Homs.|They spoke.',
    'Gen. Michel Aoun and Lt. Col. Asad met in St. Gallen.|Nothing came of it.',
    'It rose by 2.5 percent.|Then it fell.',
    'Founded c. 1500 by monks.|It burned down.',
    'See No. 5 for more.|He said no.|Then he left.',
    'It ended World War I.|The peace did not last.',
    'Who came?|Nobody!|So they left…|The end.',
    'He said: "We agree."|She did not.',
    '(This is a note.)|It is short.',
    'Relations broke down in 2016.|On 16 April a court spoke.',
    'The firm Acme Inc. opened.|The firm closed.',
    'The talks (e.g. on trade) failed.',
    'They met at 5 p.m. in Rome.|Both left.',
    '1945. The war ended.|Peace came.',
    'قابل الرئيس نظيره.|ثم غادر؟',
    'これは文です。|次の文です。',
    'The site www.example.org is down.',
    'Emigration ("going west ...") went on.'
  ])('%s', (text) => {
    expect(marked(text.replaceAll('|', ' '))).toBe(text)
  })

  test('a full stop without the space behind it ends a sentence', () => {
    expect(marked('They broke off relations in 2016.On 16 April a court spoke.')).toBe(
      'They broke off relations in 2016.|On 16 April a court spoke.'
    )
  })

  test('spans are ordered, disjoint, trimmed and cover all that is not white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spans = splitSentences(text)
        let at = 0
        for (const {start, end} of spans) {
          expect(text.slice(at, start).trim()).toBe('')
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      })
    )
  })

  test.each(['.', '. ', 'A. ', '"', '.)', '…"', 'a.B', 'U.S.', '1. '])(
    'a million characters of `%s` take no quadratic time',
    (piece) => {
      expect(splitSentences(piece.repeat(1_000_000 / piece.length)).length).toBeGreaterThan(0)
    }
  )
})
