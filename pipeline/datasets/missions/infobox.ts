import type {Context} from '../../dataset.js'
import type {InfoboxField, Mention, Span} from '../../document.js'
import {isAbsence} from '../../language/absence.js'
import type {CountryReading} from '../../language/countries.js'
import type {Time} from '../../language/dates/index.js'
import {readLabel} from '../../language/labels.js'
import {plainText} from '../../language/markup/index.js'
import {type Mission, readMission} from '../../language/missions/index.js'
import {missionNames} from '../../language/missions/several.js'
import type {Parties} from '../../language/parties.js'
import {within} from '../../passage.js'
import {indexOfParty, otherParty, partyState} from './reader.js'
import {isSame, type Moment, type State, type Statement, unknownExistence} from './statement.js'

/** A mission field; slots count from 0, null where the label has none. */
interface Field {
  field: InfoboxField
  /** What of its value says it. */
  span: Span
  recordId: string
  slot: 0 | 1 | null
  /** Null where the field says that there is none. */
  mission: Mission | null
}

/** The missions of the infobox, one for each mission field that is not empty. */
export function missionsOfInfobox(context: Context, parties: Parties): Statement[] {
  const fields = context.document.infobox.flatMap((field, at) =>
    readField(field, `${context.articleId}/i${at + 1}`, context)
  )
  const isTurned = isTurnedRound(fields, parties)
  return fields.map((field) =>
    field.mission === null
      ? absentMission(field, isTurned, parties)
      : statedMission(field, field.mission, parties, context.mentions.times)
  )
}

function readField(field: InfoboxField, recordId: string, {gazetteers}: Context): Field[] {
  const {key, slot: number} = readLabel(field.label)
  if (key !== 'mission' || (number ?? 1) > 2) return []
  const slot = number === null ? null : number === 1 ? 0 : 1
  const shown = plainText(field.value.text)
  if (isAbsence(shown)) return [{field, span: field.value, recordId, slot, mission: null}]
  return missionNames(shown, gazetteers.countries).flatMap((entry) => {
    const mission = readMission(entry, gazetteers.countries)
    return mission === undefined ? [] : [{field, span: spanOf(entry, field), recordId, slot, mission}]
  })
}

/** Where the entry stands; the whole value where markup stands inside it. */
function spanOf(entry: string, {value}: InfoboxField): Span {
  const at = value.text.indexOf(entry)
  return at < 0 ? value : {start: value.start + at, end: value.start + at + entry.length}
}

const ended = /(?<!\p{L})(?:closed|suspended|withdrawn|former|formerly|until|abolished)(?!\p{L})/iu
const begun = /(?<!\p{L})(?:since|opened|reopened|established|from)(?!\p{L})/iu

/** `Embassy of Chile, Oslo (closed in 2012)`, `… since 1956`: what the field says of beginning and end. */
function lasting(
  {value}: InfoboxField,
  span: Span,
  times: readonly Mention<Time>[]
): Pick<Statement, 'exists' | 'since' | 'until'> {
  const words = value.text.slice(span.start - value.start)
  const moment = momentIn({start: span.start, end: value.end}, words, times)
  if (ended.test(words)) return {exists: false, since: null, until: moment}
  return {exists: true, since: begun.test(words) ? moment : null, until: null}
}

/** A year right behind a word needs no preposition in a box: `closed 2012`. */
const yearBehind = /(?:closed|suspended|withdrawn|since|opened|established|reopened) (?<year>(?:1[5-9]|20)\d\d)(?!\d)/iu

function momentIn(span: Span, words: string, times: readonly Mention<Time>[]): Moment | null {
  for (const {reading, rule} of within(times, span)) if (reading.edtf !== null) return {edtf: reading.edtf, rule}
  const year = yearBehind.exec(words)?.groups?.year
  return year === undefined ? null : {edtf: year, rule: 'missions/year-of-status'}
}

const toState = (country: CountryReading | null): State | null => country && {name: country.name, iso3: country.iso3}

/** The box gives each party's missions the other's slot: Mission2 is the mission of Party1 there, so Mission1 is none of Party1's. */
function isTurnedRound(fields: readonly Field[], parties: Parties): boolean {
  const known = fields.flatMap(({slot, mission}) => {
    const sender = indexOfParty(parties, toState(mission?.sender ?? null))
    return slot === null || sender === -1 ? [] : [sender !== slot]
  })
  return known.length > 0 && known.every((isTurned) => isTurned)
}

function absentMission({field, span, recordId, slot}: Field, isTurned: boolean, parties: Parties): Statement {
  const sender = slot === null ? null : partyState(parties, isTurned ? (slot === 0 ? 1 : 0) : slot)
  return {
    ...common(field, span, recordId),
    exists: false,
    type: null,
    sender,
    host: otherParty(parties, sender),
    city: null,
    residence: null,
    rules: ['infobox/absent', isTurned ? 'missions/slot-of-host' : 'missions/slot-of-sender']
  }
}

function statedMission(
  {field, span, recordId, slot}: Field,
  mission: Mission,
  parties: Parties,
  times: readonly Mention<Time>[]
): Statement {
  const [place, stated] = [toState(mission.host), toState(mission.sender)]
  const isAway = mission.type === 'accredited_nonresident'
  const bySlot = stated === null && slot !== null ? partyState(parties, slot) : null
  const sender = stated ?? (isSame(bySlot, place) ? null : bySlot)
  // Where an accredited mission is resident is not where it is accredited.
  const host = isAway || place === null ? otherParty(parties, sender) : place
  return {
    ...common(field, span, recordId),
    ...lasting(field, span, times),
    type: mission.type,
    sender,
    host,
    city: isAway ? null : mission.city,
    residence: isAway && (mission.city !== null || place !== null) ? {city: mission.city, state: place} : null,
    rules: [
      'infobox/mission',
      ...(stated === null && sender !== null ? ['missions/slot-of-sender'] : []),
      ...(host !== null && host !== place ? ['missions/host-other-party'] : [])
    ]
  }
}

function common({value}: InfoboxField, {start, end}: Span, recordId: string) {
  return {
    unit: {passage: value, kind: 'infobox' as const, section: null, block: null},
    ...unknownExistence,
    recordId,
    quote: {start, end}
  }
}
