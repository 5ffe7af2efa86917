import {describe, expect, test} from 'vitest'
import {packagedGazetteers} from '../../pipeline/gazetteers.js'
import {describeActing} from './entries.js'
import {countryForms, findNames, fold, foldedForms, formsOf, passage, tables} from './read.js'

const {leaders} = tables
const forms = leaders.flatMap(formsOf)

describeActing(
  'leaders',
  leaders.map((leader) => ({
    ...leader,
    forms: formsOf(leader),
    countries: leader.country === null ? [] : [leader.country]
  }))
)

describe('leaders', () => {
  const {names} = packagedGazetteers()

  test('forms begin with a letter or a digit, and with no article', () => {
    expect(forms.filter((form) => !/^[\p{L}\p{N}]/u.test(form) || /^(?:The|A|An) /.test(form))).toEqual([])
  })

  test('a form in small letters begins with a particle', () => {
    const particle = /^(?:al|el|bin|arap|da|de|von|zu)[ -]/
    expect(forms.filter((form) => /^\p{Ll}/u.test(form) && !particle.test(form))).toEqual([])
  })

  test('nobody leaves before coming', () => {
    expect(leaders.filter(({from, to}) => from !== null && to !== null && from > to).map(({id}) => id)).toEqual([])
  })

  test('no form means a country, a state that is no more or a named event', () => {
    const taken = new Set([
      ...countryForms,
      ...foldedForms(tables['historical-polities']),
      ...foldedForms(tables['named-events'])
    ])
    expect(forms.filter((form) => taken.has(fold(form)))).toEqual([])
  })

  test('every form is found among all names, as itself', () => {
    const lost = leaders.flatMap((leader) =>
      formsOf(leader).filter((form) => {
        const [mention] = names.find(passage(form))
        return mention?.text !== form || mention.reading.label !== leader.name
      })
    )
    expect(lost).toEqual([])
  })

  test.each([
    ['Khrushchev met Nehru', ['Khrushchev:leader:RUS', 'Nehru:leader:IND']],
    [
      'Fidel Castro, Che Guevara and Guevara',
      ['Fidel Castro:leader:CUB', 'Che Guevara:leader:CUB', 'Guevara:leader:CUB']
    ],
    ['de Gaulle, Adenauer and al-Bashir', ['de Gaulle:leader:FRA', 'Adenauer:leader:DEU', 'al-Bashir:leader:SDN']],
    ['King Hussein of Jordan in Jordan', ['King Hussein of Jordan:leader:JOR', 'Jordan:country:JOR']],
    ['George Washington in Washington', ['George Washington:leader:USA', 'Washington:country:USA']],
    ['the Duke of Wellington in Wellington', ['Duke of Wellington:leader:GBR', 'Wellington:country:NZL']],
    ['Milan Milutinović in Milan', ['Milan Milutinović:leader:SRB', 'Milan:place:ITA']],
    ['Kofi Annan, U Thant and the Dalai Lama', ['Kofi Annan:leader:', 'U Thant:leader:', 'Dalai Lama:leader:']],
    ['Lili’uokalani and Ch‘ien', ['Lili’uokalani:leader:']]
  ])('%s', (text, expected) => {
    expect(findNames(text)).toEqual(expected)
  })

  // Months, ordinary words and titles; places; surnames that very many bear.
  test.each(
    `May March April August June Major General Marshall Bush Brown Ford Grant Carter Clinton Johnson Wilson Jackson Kennedy
    Taylor Begin Eden Heath Home Castro Franco Banana Hope Young King Pope Martin Smith Park Kim Lee Khan Singh Ali Hassan
    Hussein Abdullah Faisal Saud Marshall Rice Powell Bolton Hay Pierce Polk Cook Hull Law North Howe Hurd Straw Silva Santos
    Lopez López Garcia García Rubio Carranza Barrientos Montesinos Cavallo Napolitano Agnew Goring Menzies Callaghan Tambo
    Solana Rusk Samper Gonsalves Hardenberg Pleven Togliatti Negroponte Victoria Lincoln Cleveland Madison Sucre al-Asad
    al-Baghdadi`.split(/\s+/)
  )('%s is no leader', (word) => {
    expect(names.resolve(word)?.kind).not.toBe('leader')
  })

  test.each([
    'Molotov cocktails',
    'San Marcos',
    'Palgrave Macmillan',
    'Mount Herzl',
    'the Bismarck Archipelago',
    'Charles de Gaulle Airport',
    'Jawaharlal Nehru University',
    'the Lenin Peace Prize',
    'the Truman Doctrine'
  ])('%s names nobody', (text) => {
    expect(findNames(text)).toEqual([])
  })
})
