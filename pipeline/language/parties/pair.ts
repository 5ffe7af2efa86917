import {type CountryFinder, countryNamed, type Parties, type Party, partyNamed, partyOf} from './country.js'

interface Split {
  mark: string
  sides: Parties
  known: number
}

/**
 * `X–Y`, `X-Y`, `X and Y`, `X with Y`, where X and Y may hold dashes and `and` of their own (`Guinea-Bissau–Portugal`).
 * One of two may be no country that is known, unless the pair has to be `certain`.
 */
export function splitPair(pair: string, countries: CountryFinder, need?: 'certain'): Parties | undefined {
  if (countryNamed(pair, countries) !== null) return undefined
  const splits = splitsOf(pair, countries)
  const sure = splits.filter(({known}) => known === 2)
  if (sure.length > 0) return sure.length === 1 ? sure[0]?.sides : undefined
  if (need === 'certain') return undefined
  // A dash joins two names whatever they are; a hyphen or `and` may also stand inside one.
  const dashed = splits.filter(({mark}) => mark === '–' || mark === '—')
  if (dashed.length > 0) return dashed.length === 1 ? dashed[0]?.sides : undefined
  const joined = splits.filter(({mark, known}) => (mark === 'and' || mark === 'with') && known === 1)
  return splits.length === 1 ? joined[0]?.sides : undefined
}

function splitsOf(pair: string, countries: CountryFinder): Split[] {
  return [...pair.matchAll(/(?<=.)(?: ?[–—] ?|-| (?:and|with) )(?=.)/gu)].map(({0: mark, index}) => {
    const isDash = /[–—-]/.test(mark)
    const first =
      (isDash && combinedForm(pair.slice(0, index), countries)) || partyNamed(pair.slice(0, index), countries)
    const sides: Parties = [first, partyNamed(pair.slice(index + mark.length), countries)]
    return {mark: mark.trim(), sides, known: sides.filter((side) => side?.country != null).length}
  })
}

/** `Sino-` of `Sino-Indian`. */
function combinedForm(name: string, countries: CountryFinder): Party | undefined {
  const country = countries.resolve(combiningForms.get(name) ?? '')
  return country === undefined ? undefined : {name, country}
}

/** Not `Austro-`: `Austro-Hungarian` is one. */
const combiningForms = new Map(
  Object.entries({
    Anglo: 'United Kingdom',
    Belgo: 'Belgium',
    Dano: 'Denmark',
    Finno: 'Finland',
    Franco: 'France',
    Germano: 'Germany',
    Graeco: 'Greece',
    Greco: 'Greece',
    Hispano: 'Spain',
    Indo: 'India',
    Israelo: 'Israel',
    Italo: 'Italy',
    Luso: 'Portugal',
    Nippo: 'Japan',
    Perso: 'Iran',
    Polono: 'Poland',
    Russo: 'Russia',
    Serbo: 'Serbia',
    Sino: 'China',
    Syro: 'Syria',
    Turco: 'Turkey',
    Turko: 'Turkey'
  })
)

/** Two countries joined by a dash before anything else: `Chile–Peru border`. Three are no pair. */
export function dashedPair(title: string, countries: CountryFinder): Parties | undefined {
  const [first, second] = countries.find({text: title, start: 0, end: title.length})
  if (first?.start !== 0 || second === undefined) return undefined
  if (!/^ ?[–—-] ?$/.test(title.slice(first.end, second.start))) return undefined
  const isLonger = /^(?: ?[–—]|-)/.test(title.slice(second.end))
  const hasCapital = [first, second].some(({reading}) => reading.form === 'capital')
  return isLonger || hasCapital ? undefined : [partyOf(first), partyOf(second)]
}
