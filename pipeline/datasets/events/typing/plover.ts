/** Event types of PLOVER 2.0 with quad class (SANCTION is 4 here; its manual says both 3 and 4) and intensity. */
const types = {
  AGREE: [1, 2.5],
  CONSULT: [1, 2.5],
  SUPPORT: [1, 5],
  CONCEDE: [1, 4.5],
  COOPERATE: [2, 9.5],
  AID: [2, 10],
  RETREAT: [2, 6.5],
  REQUEST: [3, 0],
  ACCUSE: [3, -3],
  REJECT: [3, -2],
  THREATEN: [3, -3.5],
  PROTEST: [4, -5],
  SANCTION: [4, -6],
  MOBILIZE: [4, -5.5],
  COERCE: [4, -7],
  ASSAULT: [4, -9]
} as const

export type EventType = keyof typeof types

export interface Typing {
  event_type: EventType | null
  quad_class: 1 | 2 | 3 | 4 | null
  intensity: number | null
}

const untyped: Typing = {event_type: null, quad_class: null, intensity: null}

/** The type's columns; null for no type. Throws on what PLOVER does not know. */
export function typingOf(type: string | null): Typing {
  if (type === null) return untyped
  if (!Object.hasOwn(types, type)) throw new Error(`Cannot type an event: \`${type}\` is no type of PLOVER`)
  const [quadClass, intensity] = types[type as EventType]
  return {event_type: type as EventType, quad_class: quadClass, intensity}
}
