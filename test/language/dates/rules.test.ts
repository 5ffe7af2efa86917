import {describe, expect, test} from 'vitest'
import {findTimes, rules} from '../../../pipeline/language/dates/index.js'
import {applyRules} from '../../../pipeline/rule.js'

const passageOf = (text: string) => ({text, start: 0, end: text.length})

describe.each(rules)('$name', (rule) => {
  test.each(Object.entries(rule.examples))('%s', (text, expected) => {
    const [mention] = applyRules([rule], passageOf(text))
    expect(mention?.reading ?? null).toEqual(expected)
  })

  test('begins where findTimes looks', () => {
    const read = Object.entries(rule.examples).filter(([, expected]) => expected !== null)
    for (const [text] of read) {
      const [alone] = applyRules([rule], passageOf(text))
      const covered = findTimes(passageOf(text)).some(
        ({start, end}) => start <= (alone?.start ?? -1) && (alone?.end ?? 0) <= end
      )
      expect(covered, text).toBe(true)
    }
  })
})

test('rules have names of their own', () => {
  expect(new Set(rules.map(({name}) => name)).size).toBe(rules.length)
})
