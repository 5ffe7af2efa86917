import {describe, expect, test} from 'vitest'
import {packagedGazetteers} from '../../pipeline/gazetteers.js'
import {describeActing} from './entries.js'
import {findNames, fold, foldedForms, formsOf, tables} from './read.js'

const {organizations} = tables
const forms = organizations.flatMap(formsOf)

describeActing(
  'organizations',
  organizations.map((organization) => ({...organization, forms: formsOf(organization)}))
)

describe('organizations', () => {
  test('no form begins with an article or a small letter, but for particles', () => {
    expect(forms.filter((form) => /^(?:The|A|An) |^(?!(?:al|as|anti)[- ])\p{Ll}/u.test(form))).toEqual([])
  })

  test('no form means a named event', () => {
    const happenings = foldedForms(tables['named-events'])
    expect(forms.filter((form) => happenings.has(fold(form)))).toEqual([])
  })

  test.each([
    [
      'The Palestine Liberation Organization (PLO)',
      ['Palestine Liberation Organization:organization:PSE', 'PLO:organization:PSE']
    ],
    [
      'NATO, the EU and the United Nations Security Council',
      ['NATO:organization:', 'EU:organization:', 'United Nations Security Council:organization:']
    ],
    ['Hezbollah attacked the Kremlin.', ['Hezbollah:organization:LBN', 'Kremlin:organization:RUS']],
    ['the Bank of Ireland', ['Bank of Ireland:organization:IRL']]
  ])('%s', (text, expected) => {
    expect(findNames(text)).toEqual(expected)
  })

  // Each is the usual abbreviation of several bodies, or an ordinary word.
  test.each(['ISI', 'NAM', 'CPC', 'BNP', 'PLAN', 'BLA', 'AFP', 'RSS', 'CNSP', 'Shabak', 'Number 10'])(
    '%s is no organisation',
    (word) => {
      expect(packagedGazetteers().names.resolve(word)).toBeUndefined()
    }
  )
})
