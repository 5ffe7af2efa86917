import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {packagedGazetteers} from '../../pipeline/gazetteers.js'
import {findClauses} from '../../pipeline/language/clauses/index.js'
import {findTimes} from '../../pipeline/language/dates/index.js'
import {anyText} from '../text.js'

const {verbs} = packagedGazetteers()

function clausesOf(text: string) {
  const passage = {text, start: 0, end: text.length}
  return findClauses(passage, verbs, findTimes(passage)).clauses
}

const slice = (text: string, span: {start: number; end: number} | null) => span && text.slice(span.start, span.end)

describe('findClauses', () => {
  // `[ ]` marks main clauses, verbs with a shared subject among them.
  test.each([
    'In 2011, [some leaders endorsed the revolt] and [left their offices in 2012].',
    'On 22 April 2025, after demands from Norway, [the president ordered the arrest of two men].',
    'However, on 5 May 2010, [the minister, Jan Berg, met the king in Oslo].',
    'In June 1990 [Chile, Peru and Bolivia signed a treaty].',
    '[Chile left the bloc] and [Peru and Bolivia signed a treaty].',
    '[Chile signed a treaty in 2001], and the following year [a delegation visited Oslo].',
    'After Chile attacked Lima in 1985, [Peru bombed Arica], accusing it of war.',
    '[The coup, which failed, hurt the country].',
    '[Refugees who fled in 1948 settled in Oslo].',
    '[The treaty signed in 1990 entered into force in 1991].',
    '[The treaty signed in 1990 was long].',
    '[The borders, closed since the coup, were opened].',
    '[The EU froze 30 million euros meant for the army].',
    'At the forum held in Oslo, [the king demanded an apology].',
    'After the war of 1990, which hurt Peru, [Chile signed a treaty].',
    'When the parties left after the vote, [the king, a friend of both, flew to Oslo].',
    '[Chile sent condolences after the death of the king] and [flew to the funeral].',
    'During her stay [she met the king].',
    '[The talks, which are led by Chile and Peru, opened in 1990].',
    'After it was lost, [clashes between Chile and Peru broke out].',
    'On 5 May 1990, the day of the feast, [both states signed a treaty].',
    '[The minister "strongly condemned the attack" in Oslo].',
    'Founded in 1920, [the party joined the front in 1930].',
    'In 1775, [newly appointed officers arrived in Oslo].',
    '[The land was carved up and divided between Chile and Peru].',
    '[Chile cut ties, closed its embassy], and [expelled two envoys].',
    '[Norway visited Chile], its first visit since 2007.'
  ])('%s', (marked) => {
    const text = marked.replace(/[[\]]/g, '')
    const main = clausesOf(text).filter(({kind}) => kind === 'main' || kind === 'shared')
    const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, quote]) => quote)
    // `cut ties, closed its embassy` is two.
    expect(
      main
        .map((clause) => slice(text, clause))
        .join(' / ')
        .replace('ties / closed', 'ties, closed')
    ).toBe(spans.join(' / '))
  })

  test.each([
    ['Chile said that Peru attacked Lima.', ['main', 'complement']],
    ['When Chile bombed Lima in 1879, Peru joined the war.', ['subordinate', 'main']],
    ['Chile, which attacked Lima in 1879, joined the bloc.', ['relative', 'main']],
    ['Chile left and, after talks with Peru, signed a treaty.', ['main', 'shared']],
    ['Chile signed a treaty; Peru left.', ['main', 'main']]
  ])('%s → %j', (text, kinds) => {
    expect(clausesOf(text).map(({kind}) => kind)).toEqual(kinds)
  })

  test('a participle before a noun is no verb of the clause', () => {
    const text = 'In 1775, newly appointed officers arrived in Oslo.'
    expect(clausesOf(text).map(({trigger}) => slice(text, trigger))).toEqual(['arrived'])
  })

  test('a coordinated verb shares the subject of the one before', () => {
    const text = 'In May 2010 the king met Jan Berg and visited Oslo.'
    expect(clausesOf(text).map(({subject}) => slice(text, subject))).toEqual(['the king', 'the king'])
  })

  test('what another clause covers is nested', () => {
    const text = 'Chile joined the bloc that Peru formed in 1990.'
    expect(slice(text, clausesOf(text)[0]?.nested ?? null)).toBe('that Peru formed in 1990')
  })

  test('clauses of any text hold their parts', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const {start, end, trigger, predicate, nested} of clausesOf(text)) {
          expect([start <= trigger.start, trigger.end <= predicate.end, predicate.end <= end]).toEqual([
            true,
            true,
            true
          ])
          expect([predicate.start <= predicate.end, nested.start <= nested.end, end <= text.length]).toEqual([
            true,
            true,
            true
          ])
        }
      })
    )
  })
})
