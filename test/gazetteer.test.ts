import {readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import edtf from 'edtf'
import countries from 'i18n-iso-countries'
import {describe, expect, test} from 'vitest'
import type {BarredName, CountryEntry, NamedEventEntry, PolityEntry} from '../pipeline/gazetteer.js'
import {packagedGazetteers} from '../pipeline/gazetteers.js'
import {boundsOf, formatDay, precisionOf} from '../pipeline/language/dates/edtf.js'
import {edtfOf} from '../pipeline/language/dates/named/event.js'
import {buildGazetteer} from '../pipeline/matcher.js'

const readJson = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
const passage = (text: string) => ({text, start: 0, end: text.length})
const countryEntries: CountryEntry[] = readJson('source/gazetteers/countries.json')
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

  test('every ISO 3166-1 code is there, with its pair', () => {
    const pairs = Object.entries(countries.getAlpha2Codes()).filter(([alpha2]) => alpha2 !== 'XK')
    const ours = new Map(countryEntries.map(({iso2, iso3}) => [iso2, iso3]))
    expect(pairs.filter(([alpha2, alpha3]) => ours.get(alpha2) !== alpha3)).toEqual([])
    expect(pairs.length).toBeGreaterThanOrEqual(249)
  })

  test('every other code is known to be none of ISO 3166-1', () => {
    expect(
      countryEntries
        .filter(({iso3}) => iso3 !== null && countries.alpha3ToAlpha2(iso3) === undefined)
        .map(({iso3}) => iso3)
    ).toEqual(['XKX'])
  })

  test('the UN has 193 members and two observers', () => {
    expect(countryEntries.filter(({status}) => status === 'un_member')).toHaveLength(193)
    expect(countryEntries.filter(({status}) => status === 'un_observer').map(({id}) => id)).toEqual(['PSE', 'VAT'])
  })

  test('no Wikidata item stands twice', () => {
    const qids = countryEntries.flatMap(({qid}) => (qid === null ? [] : [qid]))
    expect(new Set(qids).size).toBe(qids.length)
  })
})

/** As the matcher does: dashes are hyphens, apostrophes are straight, white space is a space. */
const fold = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .replaceAll('’', "'")
    .replace(/[–—‐‑]/g, '-')

function twiceIn(texts: readonly string[]): string[] {
  const seen = new Set<string>()
  return texts.filter((text) => seen.size === seen.add(text).size)
}

function isRealDay(date: string): boolean {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? []
  return year !== undefined && (day === undefined || formatDay(Number(year), Number(month), Number(day)) === date)
}

/** As numbers, for ISO days BC do not sort as text. */
const firstDay = (date: string): number => dayNumber(boundsOf(date).date_start)
const lastDay = (date: string): number => dayNumber(boundsOf(date).date_end)

function dayNumber(day: string | null): number {
  const [, year, month, dayOfMonth] = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '') ?? []
  return Number(year) * 10_000 + Number(month) * 100 + Number(dayOfMonth)
}

/** A happening or a state with all its names. */
interface Entry {
  id: string
  qid: string | null
  forms: string[]
  start: string
  end: string | null
}

const events: NamedEventEntry[] = readJson('source/gazetteers/named-events.json')
const polities: PolityEntry[] = readJson('source/gazetteers/historical-polities.json')
const barred: BarredName[] = readJson('source/gazetteers/ambiguous-names.json')
const countryForms = new Set(
  [
    ...countryEntries.flatMap(({name, aliases, demonyms, peoples, capitals}) => [
      name,
      ...aliases,
      ...demonyms,
      ...peoples,
      ...capitals
    ]),
    ...barred.map(({surface}) => surface)
  ].map(fold)
)

describe.each<[string, Entry[]]>([
  ['named events', events.map(({label, aliases, ...event}) => ({...event, forms: [label, ...aliases]}))],
  [
    'historical polities',
    polities.map(({label, aliases, demonyms, from, to, ...polity}) => ({
      ...polity,
      forms: [label, ...aliases, ...demonyms],
      start: from,
      end: to
    }))
  ]
])('%s', (_, entries) => {
  const forms = entries.flatMap((entry) => entry.forms)

  test('are sorted by id, and no id stands twice', () => {
    const ids = entries.map(({id}) => id)
    expect(ids).toEqual([...ids].sort())
    expect(twiceIn(ids)).toEqual([])
  })

  test('no Wikidata item stands twice', () => {
    expect(twiceIn(entries.flatMap(({qid}) => qid ?? []))).toEqual([])
  })

  test('no form stands twice, whatever its dashes and apostrophes', () => {
    expect(twiceIn(forms.map(fold))).toEqual([])
  })

  test('no form means a country, its people or its capital', () => {
    expect(forms.filter((form) => countryForms.has(fold(form)))).toEqual([])
  })

  test('no form begins with a small letter or an article', () => {
    expect(forms.filter((form) => /^\p{Ll}|^(?:The|A|An(?! Lushan| Shi)) /u.test(form))).toEqual([])
  })

  test('forms are composed characters', () => {
    expect(forms.filter((form) => form !== form.normalize('NFC'))).toEqual([])
  })

  test('days are real and in order', () => {
    const dates = entries.flatMap(({start, end}) => (end === null ? [start] : [start, end]))
    expect(dates.filter((date) => !isRealDay(date))).toEqual([])
    // Ends of unlike precision may overlap: from 6 October 1973 to that October.
    const backwards = entries.filter(
      ({start, end}) =>
        end !== null && (precisionOf(start) === precisionOf(end) ? firstDay(end) : lastDay(end)) < firstDay(start)
    )
    expect(backwards.map(({id}) => id)).toEqual([])
  })
})

describe('named events', () => {
  test('the precision is that of the coarser end', () => {
    const order = ['day', 'month', 'year']
    const coarser = ({start, end}: NamedEventEntry): string =>
      order[Math.max(order.indexOf(precisionOf(start)), order.indexOf(precisionOf(end ?? start)))] ?? ''
    expect(events.filter((event) => event.precision !== coarser(event)).map(({id}) => id)).toEqual([])
  })

  test('every form is found in prose, as itself', () => {
    const {events: gazetteer} = packagedGazetteers()
    const lost = events.flatMap(({id, label, aliases}) =>
      [label, ...aliases].filter((form) => {
        const [mention] = gazetteer.find(passage(`During the ${form}, it rained.`))
        return mention?.text !== form || mention.reading.id !== id
      })
    )
    expect(lost).toEqual([])
  })
})

test('every named event has a value that is EDTF level 1', () => {
  for (const event of events) expect(() => edtf(edtfOf(event), {level: 1}), event.id).not.toThrow()
})

describe('historical polities', () => {
  test('successors are countries', () => {
    const codes = new Set(countryEntries.map(({iso3}) => iso3))
    expect(polities.filter(({successors}) => successors.some((code) => !codes.has(code))).map(({id}) => id)).toEqual([])
  })
})

describe.each(['countries', 'ambiguous-names', 'look-alikes', 'named-events', 'historical-polities'])('%s', (name) => {
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
