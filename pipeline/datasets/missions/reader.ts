import type {Context} from '../../dataset.js'
import type {NameReading} from '../../language/names/index.js'
import {foldSpace, type Parties} from '../../language/parties.js'
import {isAdverb} from '../../language/verbs/vocabulary.js'
import type {Unit} from '../../passage.js'
import type {State, Statement} from './statement.js'
import type {Token} from './token.js'

/** A passage as phrases are read from it. */
export interface Reader {
  tokens: readonly Token[]
  unit: Unit
  context: Context
  parties: Parties
  /** What the sentence has told of so far, and what the sentence right before it told of. */
  told: Statement[]
  before: readonly Statement[]
}

export const wordAt = ({tokens}: Reader, at: number): string => tokens[at]?.lower ?? ''

/** The token there is one of these words and nothing ends a clause before it. */
export const isWord = ({tokens}: Reader, at: number, words: ReadonlySet<string>): boolean => {
  const token = tokens[at]
  return token !== undefined && token.name === null && token.mark !== 'stop' && words.has(token.lower)
}

/** Past adverbs that stand without a comma. */
export function skipAdverbs({tokens}: Reader, from: number): number {
  let at = from
  for (let token = tokens[at]; token !== undefined && isPlainAdverb(token); token = tokens[++at])
    if (token.mark !== 'none') break
  return at
}

export const isPlainAdverb = (token: Token): boolean =>
  token.name === null && token.time === null && (isAdverb(token) || otherAdverbs.has(token.lower))

const otherAdverbs = new Set([
  'currently',
  'presently',
  'however',
  'today',
  'now',
  'still',
  'respectively',
  'too',
  'only'
])

/** The state that a name names; a union of states too, but no person, people or place. */
export function stateOf({kind, label, countries}: NameReading): State | null {
  if (kind !== 'country' && kind !== 'polity' && !(kind === 'organization' && senders.has(label))) return null
  return {name: label, iso3: countries.length === 1 ? (countries[0] ?? null) : null}
}

/** Bodies that are no states and have missions of their own. */
const senders = new Set(['European Union', 'Arab League', 'African Union', 'Palestine Liberation Organization'])

/** A name that is a noun there: `Chile`, `Santiago` for its government; no demonym. */
export const isStateName = ({name}: Token): boolean =>
  name !== null && stateOf(name) !== null && (name.form === 'name' || name.form === 'capital')

export const partyState = (parties: Parties, at: 0 | 1): State | null => {
  const party = parties[at]
  return party === null ? null : {name: party.country?.name ?? foldSpace(party.name), iso3: party.country?.iso3 ?? null}
}

/** Which of the parties a state is; -1 for none. */
export const indexOfParty = (parties: Parties, state: State | null): 0 | 1 | -1 => {
  if (state === null) return -1
  const isParty = (at: 0 | 1): boolean => {
    const party = partyState(parties, at)
    return (
      party !== null &&
      (party.iso3 === null || state.iso3 === null ? party.name === state.name : party.iso3 === state.iso3)
    )
  }
  return isParty(0) ? 0 : isParty(1) ? 1 : -1
}

/** The other party where a state is one and both are known. */
export function otherParty(parties: Parties, state: State | null): State | null {
  const at = indexOfParty(parties, state)
  return at === -1 ? null : partyState(parties, at === 0 ? 1 : 0)
}
