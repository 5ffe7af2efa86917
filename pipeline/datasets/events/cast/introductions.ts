import type {Mention} from '../../../document.js'
import {
  isCapital,
  type NameReading,
  nameParticles,
  sectorOf,
  titleWords,
  withoutPossessive,
  wordBefore,
  wordBehind
} from '../../../language/names/index.js'
import {auxiliaries, coordinators, prepositions, relatives, subordinators} from '../../../language/verbs/vocabulary.js'

/** Name of a person, whole or in part → codes of the countries that the text says he is of; null where it says several. */
export type Persons = ReadonlyMap<string, readonly string[] | null>

/**
 * Whom the text introduces with a country: `Syrian President Ahmed al-Sharaa`, `Foreign Minister of Bahrain Sheikh Khalid
 * al-Khalifa`, `King Abdullah II of Jordan`, `Oman's foreign minister, Yusuf bin Alawi`.
 */
export function findPersons(text: string, names: readonly Mention<NameReading>[]): Persons {
  const persons = new Map<string, readonly string[] | null>()
  for (const name of names) {
    if (name.reading.kind === 'leader' && name.reading.countries.length === 1)
      for (const part of name.text.split(' ')) register(persons, withoutPossessive(part), name.reading.countries)
    if (!isState(name)) continue
    for (const run of [personAfter(text, name), personAhead(text, name)])
      for (const part of run) register(persons, part, name.reading.countries)
  }
  return persons
}

const isState = ({reading: {kind, form, countries}}: Mention<NameReading>): boolean =>
  (kind === 'country' || kind === 'polity') && form !== 'capital' && countries.length === 1

function register(persons: Map<string, readonly string[] | null>, part: string, countries: readonly string[]): void {
  if (part.length < 4 || titleWords.has(part.toLowerCase())) return
  const known = persons.get(part)
  if (known === undefined) persons.set(part, countries)
  else if (known !== null && known[0] !== countries[0]) persons.set(part, null)
}

const stops = [auxiliaries, coordinators, prepositions, relatives, subordinators]
const isRole = (word: string): boolean => {
  const lower = word.toLowerCase()
  return titleWords.has(lower) || sectorOf(lower) !== undefined
}

/** No introduction is longer. */
const longest = 8

/** Behind a country's name or demonym: words for a role, at most one comma, then the person. */
function personAfter(text: string, {start, end}: Mention<NameReading>): string[] {
  let at = withoutPossessive(text.slice(end - 1, end + 2)).length < 3 ? end + 2 : end
  // `Foreign Minister of Bahrain Sheikh Khalid`: the role stood before.
  let hasRole = isRole(roleBefore(text, start))
  let commas = 0
  for (let count = 0; count < longest && commas < 2; count++) {
    if (text.charCodeAt(at) === comma && hasRole) {
      commas++
      at++
    }
    const word = wordBehind(text, at, text.length)
    if (isCapital(word) && !isRole(word)) return hasRole ? runFrom(text, at) : []
    if (endsIntroduction(word)) return []
    hasRole ||= isRole(word)
    at += word.length + 1
  }
  return []
}

const endsIntroduction = (word: string): boolean =>
  word === '' || (!isRole(word) && (stops.some((words) => words.has(word)) || word.endsWith('ed')))

const comma = 44

/** `President of [the] Chile` */
function roleBefore(text: string, start: number): string {
  const word = wordBefore(text, start, 0)
  const at = word === 'the' ? start - 4 : start
  return (word === 'the' ? wordBefore(text, at, 0) : word) === 'of' ? wordBefore(text, at - 3, 0) : ''
}

/** The parts of the name that begins behind `at`. */
function runFrom(text: string, at: number): string[] {
  const run: string[] = []
  for (let count = 0, to = at; count < 6; count++) {
    const word = wordBehind(text, to, text.length)
    if (isCapital(word)) run.push(withoutPossessive(word))
    else if (!nameParticles.has(word) || word === 'of' || word === 'the') break
    to += word.length + 1
  }
  return run
}

/** `President Mahmoud Ahmadinejad of Iran`: the person, with a title, right before. */
function personAhead(text: string, {start}: Mention<NameReading>): string[] {
  const word = wordBefore(text, start, 0)
  let at = word === 'the' ? start - 4 : start
  if ((word === 'the' ? wordBefore(text, at, 0) : word) !== 'of') return []
  at -= 3
  const run: string[] = []
  for (
    let part = wordBefore(text, at, 0);
    run.length < 6 && (isCapital(part) || nameParticles.has(part)) && part !== 'of';
    part = wordBefore(text, at, 0)
  ) {
    run.unshift(part)
    at -= part.length + 1
  }
  const [title = '', ...name] = run.filter(isCapital)
  return isRole(title) ? name.filter((part) => !isRole(part)) : []
}
