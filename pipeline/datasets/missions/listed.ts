import {type MissionType, missionTypes} from '../../language/missions/types.js'
import {applyRules} from '../../rule.js'
import {readPlaces} from './place.js'
import {otherParty, type Reader, stateOf} from './reader.js'
import {isSame, type Place, type State, type Statement, unknownExistence} from './statement.js'

/** Headings of lists of missions: what stands there, exists. */
export const listing =
  /(?:^|\s)(?:missions|embass(?:y|ies)|consulates|(?:diplomatic|consular) (?:representations?|posts))(?:\s|$)/i

export const isListing = ({unit}: Pick<Reader, 'unit'>): boolean => listing.test(unit.section?.path.at(-1) ?? '')

/** `Rome (Embassy)`, `Embassies: Rome, Bern`, `Consulate-General – Milan` as a whole line of a list of missions. */
export function listedIn(reader: Reader): Statement[] {
  const {unit} = reader
  if (unit.kind !== 'item' || !isListing(reader)) return []
  const type = kindIn(unit.passage.text)
  const places = type === undefined ? [] : onlyPlaces(reader)
  if (type === undefined || places.length === 0) return []
  return places.flatMap((place) => listed(reader, {type, place, rules: []}) ?? [])
}

/** A statement on a mission of which a list tells kind and place; of whom it is, the heading tells. */
export function listed(
  reader: Reader,
  {type, place, rules}: {type: MissionType; place: Place; rules: string[]}
): Statement | undefined {
  const {sender: named, host: heading} = partiesOfHeading(reader)
  const host = place.state ?? heading
  const sender = named ?? otherParty(reader.parties, host)
  if (sender === null || host === null || isSame(sender, host) || isElsewhere(host, heading)) return undefined
  const {start, end} = reader.unit.passage
  return {
    unit: reader.unit,
    ...unknownExistence,
    exists: true,
    type,
    sender,
    host,
    city: place.city,
    residence: null,
    recordId: null,
    quote: {start, end},
    rules: [
      'missions/listed',
      named === null ? 'missions/sender-other-party' : 'missions/sender-of-heading',
      ...(place.rule === undefined ? [] : [place.rule]),
      ...rules
    ]
  }
}

const isElsewhere = (host: State, heading: State | null): boolean => heading !== null && !isSame(host, heading)

const forms = [/^[^()]{2,60} \((?<kind>[^()]{3,40})\)$/, /^(?<kind>[^:–—()]{3,40}?)(?::| [–—-]) [^:()]{2,}$/]

/** The kind of mission that alone stands in brackets behind the place, or before it. */
function kindIn(text: string): MissionType | undefined {
  for (const form of forms) {
    const kind = form.exec(text.trim())?.groups?.kind
    const type = kind === undefined ? undefined : typeOf(kind)
    if (type !== undefined) return type
  }
  return undefined
}

/** What a text that is nothing but the name of a kind says. */
export function typeOf(text: string): MissionType | undefined {
  const shown = text.trim()
  const [found] = applyRules(missionTypes, {text: shown, start: 0, end: shown.length})
  return found !== undefined && found.start === 0 && found.end === shown.length ? found.reading : undefined
}

/** The places that are all a line says, besides the kind. */
function onlyPlaces(reader: Reader): Place[] {
  const from = reader.tokens[0]?.noun == null ? 0 : 1
  const {places, to} = readPlaces(reader, from)
  return to === reader.tokens.length ? places : []
}

/** `Diplomatic missions of Norway in Chile`, `Norwegian embassies`, `Norway's missions`; the innermost heading that says it. */
function partiesOfHeading({unit, context}: Reader): {sender: State | null; host: State | null} {
  for (const heading of [...(unit.section?.path ?? [])].reverse()) {
    const passage = {text: heading, start: 0, end: heading.length}
    const named = context.gazetteers.names.find(passage).filter(({reading}) => stateOf(reading) !== null)
    const isSender = ({start, end}: {start: number; end: number}, form: string): boolean =>
      form === 'demonym' ||
      /\b(?:of|by) (?:the )?$/.test(heading.slice(Math.max(0, start - 12), start)) ||
      /^['’]s?/.test(heading.slice(end, end + 2))
    const isHost = ({start}: {start: number}): boolean =>
      /\b(?:in|to) (?:the )?$/.test(heading.slice(Math.max(0, start - 12), start))
    const [sender, ...more] = named.filter((name) => isSender(name, name.reading.form))
    const [host, ...others] = named.filter((name) => name.reading.form === 'name' && isHost(name))
    if (more.length + others.length > 0) return {sender: null, host: null}
    if (sender !== undefined || host !== undefined)
      return {
        sender: sender === undefined ? null : stateOf(sender.reading),
        host: host === undefined ? null : stateOf(host.reading)
      }
  }
  return {sender: null, host: null}
}
