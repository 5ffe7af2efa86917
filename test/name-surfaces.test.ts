import {describe, expect, test} from 'vitest'
import type {NameReading} from '../pipeline/language/names/index.js'
import type {Surface} from '../pipeline/matcher.js'
import {type CountryEntry, countrySurfaces, type NameTables, nameSurfaces} from '../pipeline/name-surfaces.js'

const chile: CountryEntry = {
  id: 'CHL',
  iso2: 'CL',
  iso3: 'CHL',
  qid: null,
  status: 'state',
  name: 'Chile',
  aliases: ['Republic of Chile'],
  demonyms: ['Chilean'],
  peoples: ['Chileans'],
  capitals: ['Santiago']
}

const dated = {from: '1900', to: '1950', qid: null, source: ''}

const tables: NameTables = {
  countries: [chile],
  'ambiguous-names': [{surface: 'Ruritania', countries: ['CHL', 'x-no-code']}],
  'look-alikes': [{surface: 'Chile pepper'}],
  'historical-polities': [
    {
      ...dated,
      id: 'union',
      kind: 'union',
      label: 'Andean Union',
      aliases: ['the Union'],
      demonyms: ['Andean'],
      peoples: ['Andeans'],
      successors: ['CHL', 'PER']
    }
  ],
  organizations: [
    {id: 'navy', label: 'Chilean Navy', aliases: ['Armada'], sector: 'MIL', countries: ['CHL'], qid: null, source: ''}
  ],
  peoples: [
    {
      id: 'hill',
      label: 'Hill people',
      demonyms: ['Hillian'],
      peoples: ['Hillians'],
      countries: [],
      qid: null,
      source: ''
    }
  ],
  leaders: [
    {
      id: 'soto',
      name: 'Juan Soto',
      aliases: ['President Soto'],
      country: 'CHL',
      offices: [],
      from: null,
      to: null,
      qid: null
    },
    {id: 'rey', name: 'Ana Rey', aliases: [], country: null, offices: [], from: null, to: null, qid: null}
  ],
  places: [
    {
      name: 'Arica',
      aliases: ['Port of Arica'],
      country: 'CHL',
      latitude: -18.48,
      longitude: -70.33,
      kind: 'city',
      geonames: null
    }
  ],
  'place-look-alikes': [{surface: 'Arica (film)'}]
}

const shown = (surfaces: Iterable<Surface<NameReading>>): string[] =>
  [...surfaces].map(([form, reading, variant]) =>
    reading === null
      ? `${form}: nothing`
      : `${form}: ${reading.kind} ${reading.label}, ${reading.form}, ${reading.countries.join('+')} ${reading.sector ?? '-'}${variant ? '' : '!'}`
  )

test('every form of every table, the tables in the order in which they may claim one', () => {
  expect(shown(nameSurfaces(tables))).toEqual([
    'Chile: country Chile, name, CHL -',
    'Republic of Chile: country Chile, name, CHL -',
    'Chilean: country Chile, demonym, CHL -',
    'Chileans: country Chile, people, CHL -',
    'Santiago: country Chile, capital, CHL -',
    'Ruritania: ambiguous Ruritania, demonym, CHL -',
    'Andean Union: polity Andean Union, name, CHL+PER -',
    'the Union: polity Andean Union, name, CHL+PER -',
    'Andean: polity Andean Union, demonym, CHL+PER -',
    'Andeans: polity Andean Union, people, CHL+PER -',
    'Chilean Navy: organization Chilean Navy, name, CHL MIL',
    'Armada: organization Chilean Navy, name, CHL MIL',
    // The label of a people is no form: it may be a word of its own.
    'Hillian: people Hill people, demonym,  -',
    'Hillians: people Hill people, people,  -',
    'Juan Soto: leader Juan Soto, name, CHL GOV',
    'President Soto: leader Juan Soto, name, CHL GOV',
    'Ana Rey: leader Ana Rey, name,  GOV',
    'Arica: place Arica, name, CHL -',
    'Port of Arica: place Arica, name, CHL -',
    'Chile pepper: nothing',
    'Arica (film): nothing'
  ])
})

describe('countries alone', () => {
  const surfaces = [...countrySurfaces(tables)]

  test('have their forms, and names that are shared or only look like theirs are barred', () => {
    expect(surfaces.map(([form, reading]) => `${form}: ${reading?.form ?? 'nothing'}`)).toEqual([
      'Chile: name',
      'Republic of Chile: name',
      'Chilean: demonym',
      'Chileans: people',
      'Santiago: capital',
      'Ruritania: nothing',
      'Chile pepper: nothing'
    ])
  })

  test('no form gives way, so that one claimed twice is an error', () => {
    expect(surfaces.filter(([, , variant]) => variant !== undefined)).toEqual([])
  })

  test('what has no code has none', () => {
    const [[, reading] = []] = [...countrySurfaces({...tables, countries: [{...chile, id: 'x-chile', iso3: null}]})]
    expect(reading).toMatchObject({id: 'x-chile', iso3: null})
    const [[, name] = []] = [...nameSurfaces({...tables, countries: [{...chile, id: 'x-chile', iso3: null}]})]
    expect(name?.countries).toEqual([])
  })
})
