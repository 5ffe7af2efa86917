import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import countries from 'i18n-iso-countries'
import {describe, expect, test} from 'vitest'
import type {CountryEntry} from '../pipeline/gazetteer.js'
import {packagedGazetteers} from '../pipeline/gazetteers.js'
import {buildGazetteer} from '../pipeline/matcher.js'

const readJson = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
const passage = (text: string) => ({text, start: 0, end: text.length})
const found = (text: string) =>
  packagedGazetteers()
    .countries.find(passage(text))
    .map(({text: quote, reading}) => `${quote}:${reading.iso3 ?? reading.id}`)

describe('buildGazetteer', () => {
  const gazetteer = buildGazetteer('test', [
    ['Guinea', 'GIN'],
    ['Guinea-Bissau', 'GNB'],
    ['New Guinea', null],
    ['U.S.', 'USA'],
    ["Côte d'Ivoire", 'CIV']
  ])
  const names = (text: string) => gazetteer.find(passage(text)).map(({text: quote, reading}) => `${quote}:${reading}`)

  test.each([
    ['Guinea and Guinea-Bissau', ['Guinea:GIN', 'Guinea-Bissau:GNB']],
    ['Guineans in Guinea', ['Guinea:GIN']],
    ['New Guinea', []],
    ['the U.S. and U.S.-led', ['U.S.:USA', 'U.S.:USA']],
    ['Côte d’Ivoire', ['Côte d’Ivoire:CIV']],
    ['guinea', []],
    ['pro-Guinea', ['Guinea:GIN']]
  ])('%j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  test('an alias claimed twice is an error that names it', () => {
    expect(() =>
      buildGazetteer('test', [
        ['Congo', 'COD'],
        ['Congo', 'COG']
      ])
    ).toThrow('`Congo` is claimed twice')
  })

  test.each(['Guinea', 'Guinea ', 'New ', 'U.'])('a million times `%s` takes no quadratic time', (piece) => {
    expect(() => gazetteer.find(passage(piece.repeat(1_000_000 / piece.length)))).not.toThrow()
  })
})

describe('countries', () => {
  test.each([
    ['Niger borders Nigeria.', ['Niger:NER', 'Nigeria:NGA']],
    ['The Niger River crosses the Niger Delta.', []],
    [
      'Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea',
      ['Guinea:GIN', 'Guinea-Bissau:GNB', 'Equatorial Guinea:GNQ', 'Papua New Guinea:PNG']
    ],
    ['Dominica is not the Dominican Republic.', ['Dominica:DMA', 'Dominican Republic:DOM']],
    ['The Dominican ambassador came.', []],
    ['South Korea and North Korea', ['South Korea:KOR', 'North Korea:PRK']],
    [
      'The Republic of the Congo and the Democratic Republic of the Congo',
      ['Republic of the Congo:COG', 'Democratic Republic of the Congo:COD']
    ],
    ['China and Taiwan', ['China:CHN', 'Taiwan:TWN']],
    ['Latin American states met in New Mexico.', []],
    ['Palestinians met the Syrian envoy in Damascus.', ['Palestinians:PSE', 'Syrian:SYR', 'Damascus:SYR']],
    ['Indiana', []],
    ['eSwatini, mainland China and the i-Kiribati', ['eSwatini:SWZ', 'mainland China:CHN', 'i-Kiribati:KIR']],
    ['reSwatini, eSwatinis, Omni-Vanuatu', ['Vanuatu:VUT']],
    ['the Côte\nd’Ivoire, Åland Islands', ['Côte\nd’Ivoire:CIV', 'Åland Islands:ALA']]
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  const entries: CountryEntry[] = readJson('source/gazetteers/countries.json')

  test('every ISO 3166-1 code is there, with its pair', () => {
    const pairs = Object.entries(countries.getAlpha2Codes()).filter(([alpha2]) => alpha2 !== 'XK')
    const ours = new Map(entries.map(({iso2, iso3}) => [iso2, iso3]))
    expect(pairs.filter(([alpha2, alpha3]) => ours.get(alpha2) !== alpha3)).toEqual([])
    expect(pairs.length).toBeGreaterThanOrEqual(249)
  })

  test('every other code is known to be none of ISO 3166-1', () => {
    expect(
      entries.filter(({iso3}) => iso3 !== null && countries.alpha3ToAlpha2(iso3) === undefined).map(({iso3}) => iso3)
    ).toEqual(['XKX'])
  })

  test('the UN has 193 members and two observers', () => {
    expect(entries.filter(({status}) => status === 'un_member')).toHaveLength(193)
    expect(entries.filter(({status}) => status === 'un_observer').map(({id}) => id)).toEqual(['PSE', 'VAT'])
  })

  test('no Wikidata item stands twice', () => {
    const qids = entries.flatMap(({qid}) => (qid === null ? [] : [qid]))
    expect(new Set(qids).size).toBe(qids.length)
  })
})

describe.each(['countries', 'ambiguous-names', 'look-alikes'])('%s', (name) => {
  test('is valid under its schema', () => {
    const validate = new Ajv2020({strict: true, allErrors: true, allowUnionTypes: true}).compile(
      readJson(`schemas/gazetteers/${name}.schema.json`)
    )
    validate(readJson(`source/gazetteers/${name}.json`))
    expect(validate.errors).toBeNull()
  })

  test('is sorted by code unit', () => {
    const keys = readJson(`source/gazetteers/${name}.json`).map(
      ({id, surface}: {id?: string; surface?: string}) => id ?? surface
    )
    expect(keys).toEqual([...keys].sort())
  })
})
