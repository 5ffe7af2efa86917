/** What kind of thing a verb tells. A plan's complement is not asserted (`planned to visit`). */
export type VerbKind = 'event' | 'state' | 'plan'

/** One line of `source/gazetteers/event-verbs.json`. `Type` is an event type of the dataset that reads it. */
export interface VerbEntry {
  lemma: string
  past: readonly string[]
  participle: readonly string[]
  /** Forms in -ing. */
  gerund: readonly string[]
  kind: VerbKind
  /** Whether an object must follow in the active voice. */
  object: 'required' | 'optional'
  type: string | null
  /** Class of object → type; goes before `type`. */
  types_by_object: Readonly<Record<string, string | null>>
}

export interface VerbTable {
  /** Class of object → its nouns. */
  objects: Readonly<Record<string, readonly string[]>>
  verbs: readonly VerbEntry[]
}

/** A form found at the start of some words: `cut off` takes two. */
export interface VerbForm {
  entry: VerbEntry
  length: number
  isPast: boolean
  isParticiple: boolean
}

export interface VerbLexicon {
  /** The longest past or participle form that the lower-case words from `at` on begin with. */
  formAt(words: readonly {lower: string}[], at: number): VerbForm | undefined
  /** The longest base form there. */
  baseAt(words: readonly {lower: string}[], at: number): VerbForm | undefined
  /** The longest form in -ing there. */
  gerundAt(words: readonly {lower: string}[], at: number): VerbForm | undefined
  /** The longest form of the third person of the present there (`signs`). */
  presentAt(words: readonly {lower: string}[], at: number): VerbForm | undefined
  /** The entry of a base form. */
  entryOf(lemma: string): VerbEntry | undefined
  /** The type that a verb with this object tells; null when neither decides it. */
  typeOf(entry: VerbEntry, nouns: Iterable<string>): string | null
}

/** Throws when two entries claim one form. */
export function buildVerbs({objects, verbs}: VerbTable): VerbLexicon {
  const classes = new Map<string, string[]>()
  for (const [name, nouns] of Object.entries(objects)) {
    for (const noun of nouns) classes.set(noun, [...(classes.get(noun) ?? []), name])
  }
  const entries = new Map(verbs.map((entry) => [entry.lemma, entry]))
  const forms = indexForms(verbs.flatMap((entry) => inflected(entry)))
  const bases = indexForms(verbs.map((entry) => [entry.lemma, formOf(entry, entry.lemma)]))
  const thirds = indexForms(verbs.map((entry) => [thirdPerson(entry.lemma), formOf(entry, entry.lemma)]))
  const gerunds = indexForms(
    verbs.flatMap((entry) => entry.gerund.map((surface): [string, VerbForm] => [surface, formOf(entry, surface)]))
  )

  return {
    formAt: (words, at) => longestAt(forms, words, at),
    baseAt: (words, at) => longestAt(bases, words, at),
    gerundAt: (words, at) => longestAt(gerunds, words, at),
    presentAt: (words, at) => longestAt(thirds, words, at),
    entryOf: (lemma) => entries.get(lemma),
    typeOf: (entry, nouns) => typeOf(entry, classes, nouns)
  }
}

function inflected(entry: VerbEntry): [string, VerbForm][] {
  return [...new Set([...entry.past, ...entry.participle])].map((surface) => [surface, formOf(entry, surface)])
}

/** `sign off` → `signs off`, `carry` → `carries` */
function thirdPerson(lemma: string): string {
  const [first = '', ...rest] = lemma.split(' ')
  const inflected = irregularThirds[first] ?? first.replace(/([^aeiou])y$/, '$1ie').replace(/(s|x|z|ch|sh|o)$/, '$1e')
  return [first in irregularThirds ? inflected : `${inflected}s`, ...rest].join(' ')
}

const irregularThirds: Readonly<Record<string, string>> = {have: 'has', be: 'is'}

const formOf = (entry: VerbEntry, surface: string): VerbForm => ({
  entry,
  length: surface.split(' ').length,
  isPast: entry.past.includes(surface),
  isParticiple: entry.participle.includes(surface)
})

/** First word → the forms that begin with it, the longest first. */
type FormIndex = ReadonlyMap<string, readonly {words: readonly string[]; form: VerbForm}[]>

function indexForms(forms: readonly [string, VerbForm][]): FormIndex {
  const owners = new Map<string, string>()
  const index = new Map<string, {words: string[]; form: VerbForm}[]>()
  for (const [surface, form] of forms) {
    const other = owners.get(surface)
    if (other !== undefined)
      throw new Error(`Cannot build verbs: \`${surface}\` belongs to both \`${other}\` and \`${form.entry.lemma}\``)
    owners.set(surface, form.entry.lemma)
    const [first = '', ...words] = surface.split(' ')
    index.set(first, [...(index.get(first) ?? []), {words, form}])
  }
  for (const candidates of index.values()) candidates.sort((a, b) => b.words.length - a.words.length)
  return index
}

function longestAt(index: FormIndex, words: readonly {lower: string}[], at: number): VerbForm | undefined {
  const candidates = index.get(words[at]?.lower ?? '')
  return candidates?.find((candidate) => candidate.words.every((word, next) => words[at + 1 + next]?.lower === word))
    ?.form
}

function typeOf(
  {type, types_by_object: types}: VerbEntry,
  classes: ReadonlyMap<string, string[]>,
  nouns: Iterable<string>
): string | null {
  for (const noun of nouns) {
    for (const name of classes.get(noun) ?? []) if (Object.hasOwn(types, name)) return types[name] ?? null
  }
  return type
}
