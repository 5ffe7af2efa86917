import type {NamedEvent} from './language/dates/index.js'
import type {Surface} from './matcher.js'

/** A named event with all its names. */
export interface NamedEventEntry extends NamedEvent {
  aliases: string[]
}

const namesOf = ({label, aliases}: NamedEventEntry): string[] => [label, ...aliases]

/**
 * Every name, then those that end in "War" also as "war", which prose writes as often, then names without the year that
 * tells them apart ("Battle of Arras" of "Battle of Arras (1917)"): which event that is, the story has to tell.
 */
export function* eventSurfaces(entries: readonly NamedEventEntry[]): Generator<Surface<NamedEvent>> {
  for (const event of entries) for (const name of namesOf(event)) yield [name, event]
  for (const event of entries)
    for (const name of namesOf(event))
      if (name.endsWith(' War') || name.endsWith(' Wars')) yield [name.replace(/W(ars?)$/, 'w$1'), event, 'variant']
  for (const [name, [first, ...others]] of sharedNames(entries))
    if (first !== undefined) yield [name, {...first, others}, 'variant']
}

/** Meetings, disasters and games of the same name come round too often for the year of the story to tell. */
const told: ReadonlySet<string> = new Set([
  'war',
  'battle',
  'revolution',
  'uprising',
  'crisis',
  'massacre',
  'treaty',
  'accord',
  'ceasefire',
  'coup',
  'occupation',
  'attack',
  'operation'
])

function sharedNames(entries: readonly NamedEventEntry[]): Map<string, NamedEventEntry[]> {
  const shared = new Map<string, NamedEventEntry[]>()
  for (const event of entries) {
    if (!told.has(event.kind)) continue
    const bare = new Set(namesOf(event).flatMap((name) => withoutYear(name) ?? []))
    for (const name of bare) shared.set(name, [...(shared.get(name) ?? []), event])
  }
  return shared
}

const year = String.raw`\d{4}(?:[–/-]\d{2,4})?`
const withYear = new RegExp(`^(?:${year} )?(?<name>.*?)(?: of ${year}| \\((?:[A-Z][a-z]+ )?${year}\\))?$`)

/** Undefined where the name has no year, or where without it nothing says what it is about. */
function withoutYear(name: string): string | undefined {
  if (!/\d{4}/.test(name)) return undefined
  const bare = withYear.exec(name)?.groups?.name ?? name
  if (bare === name || !/^[A-Z]/.test(bare) || !bare.includes(' ')) return undefined
  return bare.split(/[ –-]/).every((word) => general.has(word.toLowerCase())) ? undefined : bare
}

/** Words that say of what kind an event is, not which one. */
const general: ReadonlySet<string> = new Set(
  `of the a and in on for to de d'état d'etat war wars battle siege treaty treaties agreement agreements accord accords armistice
  peace revolution revolt rebellion uprising mutiny coup crisis massacre offensive operation campaign civil military border
  independence liberation great first second third spring summer autumn winter ceasefire convention pact protocol alliance
  friendship commerce navigation punitive expedition general strike national political constitutional bombing bombings attack
  attacks hostage occupation invasion intervention attempt attempted self`.split(/\s+/)
)
