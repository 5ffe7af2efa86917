import {describe, expect, test} from 'vitest'
import {isLetter} from '../pipeline/characters.js'

const areLetters = (text: string): boolean[] =>
  Array.from({length: text.length}, (_, at) => isLetter[text.charCodeAt(at)] === 1)

describe('letters, marks and digits', () => {
  test.each([
    'abcxyz',
    'AZ09',
    'éßøÿ',
    'ªºµ',
    'ŁğİĐ',
    'λΩ',
    'Жя',
    'אב',
    'سوريا',
    'हि',
    '漢字',
    'かな',
    '한국',
    'e\u0301'
  ])('%s', (text) => {
    expect(areLetters(text)).not.toContain(false)
  })

  test('a surrogate counts as one, so that an emoji hides what it touches', () => {
    expect(areLetters('😀𐎠')).toEqual([true, true, true, true])
  })
})

describe('others', () => {
  test.each([
    ' \t\n\r\u00a0',
    '.,;:!?',
    '()[]{}',
    '"“”«»',
    "'’‘",
    '-–—‐‑',
    '/|&%+=',
    '×÷',
    '€£$',
    '…•†',
    '、。',
    '\u200b\u2028\u2029'
  ])('%j', (text) => {
    expect(areLetters(text)).not.toContain(true)
  })
})
