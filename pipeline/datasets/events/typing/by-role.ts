import type {Actor} from '../cast/actor.js'
import type {Part} from '../roles.js'

/** What a verb tells depends on who does it, to whom, and where. */
interface RoleRule {
  verbs: ReadonlySet<string>
  type: string
  applies(part: Part): boolean
  /** Sentence → whether the rule gives its type. */
  examples: Readonly<Record<string, boolean>>
}

const set = (lemmas: string): ReadonlySet<string> => new Set(lemmas.split(',').map((lemma) => lemma.trim()))

const isOfficial = ({isPerson, sector, isPlace}: Actor): boolean =>
  (isPerson && (sector === 'GOV' || sector === null)) || (sector === 'GOV' && !isPlace)
const isArmed = ({sector}: Actor): boolean => sector === 'MIL' || sector === 'REB'
const isWhere = ({isPlace}: Actor): boolean => isPlace
const hasPlace = ({recipients, place}: Part): boolean => place !== null || recipients.some(isWhere)

/** The first that applies gives the type; where verb and object decide it, none is asked. */
const rules: readonly RoleRule[] = [
  {
    verbs: set(
      'travel, go, fly, arrive, come, attend, take part, participate, journey, head, stop over, shuttle, tour'
    ),
    type: 'CONSULT',
    applies: (part) => part.actors.some(isOfficial) && !part.actors.some(isArmed) && hasPlace(part),
    examples: {
      'In 1990 President Erik Berg travelled to Santiago.': false,
      'In 1990 Norwegian President Erik Berg travelled to Santiago.': true,
      'In 1990 Norwegian tourists travelled to Santiago.': false
    }
  },
  {
    verbs: set('receive, greet, welcome, host'),
    type: 'CONSULT',
    applies: ({actors, recipients}) =>
      recipients.some(({isPerson}) => isPerson) || (actors.some(isOfficial) && recipients.some(isOfficial)),
    examples: {
      'In 1990 Norwegian President Erik Berg was received by Chilean Foreign Minister Juan Soto.': true,
      'In 1990 Chile received two ships.': false
    }
  },
  {
    verbs: set('talk, speak, converse, confer'),
    type: 'CONSULT',
    applies: ({actors, recipients}) =>
      recipients.length === 0 && new Set(actors.flatMap(({countries}) => countries)).size > 1,
    examples: {
      'In 1990 the two presidents talked in Santiago.': true,
      'In 1990 Norwegian President Erik Berg spoke in Santiago.': false
    }
  },
  {
    verbs: set('charge, indict'),
    type: 'ACCUSE',
    applies: ({recipients}) => recipients.some(({isPerson}) => isPerson),
    examples: {
      'In 1990 a Norwegian court charged Chilean Foreign Minister Juan Soto with fraud.': true,
      'In 1990 Norway charged a fee.': false
    }
  },
  {
    verbs: set('land, cross, enter, advance, march, march into, mass, pursue, sail, fly, move, arrive, gather'),
    type: 'MOBILIZE',
    applies: ({actors}) => actors.some(isArmed),
    examples: {
      'In 1990 Chilean troops crossed the border.': true,
      'In 1990 Chilean refugees crossed the border.': false
    }
  },
  {
    verbs: set('leave, depart, go home, return, evacuate, pull out'),
    type: 'RETREAT',
    applies: ({actors}) => actors.some(({sector}) => sector === 'MIL'),
    examples: {'In 1990 the last Chilean troops left Norway.': true, 'In 1990 Chile left the bloc.': false}
  },
  {
    verbs: set('take, retake, recapture, conquer, overrun'),
    type: 'COERCE',
    applies: ({recipients}) => recipients.length > 0 && recipients.every(isWhere),
    examples: {
      'In 1990 Santiago was retaken.': true,
      'In 1990 Chilean troops took Oslo.': true,
      'In 1990 Chilean troops took part.': false
    }
  },
  {
    verbs: set('fire, fire at, fire on, shoot, shell, beat, defeat, crush, rout, annihilate, ambush, clash'),
    type: 'ASSAULT',
    applies: ({actors, recipients}) => [...actors, ...recipients].some(isArmed),
    examples: {'In 1990 Chilean troops defeated the Norwegian army.': true, 'In 1990 Chile defeated Norway.': false}
  },
  {
    verbs: set('demonstrate, rally, march, riot, protest'),
    type: 'PROTEST',
    applies: ({actors, recipients}) =>
      recipients.every((one) => isWhere(one) || one.isPerson || one.sector === 'CVL') &&
      actors.every(({sector}) => sector === 'CVL' || sector === null),
    examples: {
      'In 1990 Chilean students demonstrated in Oslo.': true,
      'In 1990 thousands demonstrated in Oslo, Bergen and other towns.': true,
      'In 1990 thousands demonstrated in Oslo against the arrest of a Chilean journalist.': true,
      'In 1990 Chilean troops marched.': false
    }
  }
]

/** The type that a verb's lemma and those who take part decide; null where they do not. */
export function typeByRole(lemma: string | undefined, part: Part): string | null {
  if (lemma === undefined) return null
  return rules.find(({verbs, applies}) => verbs.has(lemma) && applies(part))?.type ?? null
}

const visiting = set('visit, tour')
const isPrivate = ({sector}: Actor): boolean => sector === 'CVL' || sector === 'REF' || sector === 'BUS'

/** `Norwegian tourists visited Chile` consults nobody, whatever the verb's type is. */
export const isPrivateVisit = (lemma: string | undefined, {actors}: Part): boolean =>
  visiting.has(lemma ?? '') && actors.length > 0 && actors.every(isPrivate)

export const roleRules = rules
