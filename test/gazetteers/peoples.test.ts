import {describe, expect, test} from 'vitest'
import {packagedGazetteers} from '../../pipeline/gazetteers.js'
import {describeActing} from './entries.js'
import {findNames, fold, foldedForms, formsOf, tables} from './read.js'

const {peoples} = tables
const forms = peoples.flatMap(formsOf)

describeActing(
  'peoples',
  peoples.map((people) => ({...people, forms: formsOf(people)}))
)

describe('peoples', () => {
  test('no form begins with an article or a small letter', () => {
    expect(forms.filter((form) => /^(?:The|A|An) |^\p{Ll}/u.test(form))).toEqual([])
  })

  test('no form means a named event', () => {
    const happenings = foldedForms(tables['named-events'])
    expect(forms.filter((form) => happenings.has(fold(form)))).toEqual([])
  })

  test('the label of a people is one of its forms', () => {
    expect(peoples.filter((people) => !formsOf(people).includes(people.label)).map(({id}) => id)).toEqual([])
  })

  test.each([
    ['Kurds and Turkish Kurds in Turkey', ['Kurds:people:', 'Turkish Kurds:people:TUR', 'Turkey:country:TUR']],
    ['Hutu and Tutsis', ['Hutu:people:', 'Tutsis:people:']]
  ])('%s', (text, expected) => {
    expect(findNames(text)).toEqual(expected)
  })

  test('the first word of Spanish names of places is no people', () => {
    expect(packagedGazetteers().names.resolve('San')).toBeUndefined()
    expect(findNames('in San Nicolás')).toEqual([])
  })
})
