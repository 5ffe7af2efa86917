/** One line of `source/gazetteers/event-nouns.json`: a noun that tells a happening. `type` is one of the dataset that reads it. */
export interface EventNounEntry {
  noun: string
  plural: readonly string[]
  /** Happenings of one class can be taken up again: `a visit … during the trip`. */
  class: string
  type: string | null
  /** Whom `of X` behind it names: who acts, who is acted on, both sides of it, or neither. */
  roles: 'agent' | 'patient' | 'both' | 'none'
  /** With a date of its own it tells one happening, not a state, a habit or what a text is about. */
  specific: boolean
  /** Lemma of the event verb that tells the same. */
  verb: string | null
}

/** A noun found at the start of some words. */
export interface EventNoun {
  entry: EventNounEntry
  /** In words: `coup attempt` is two. */
  length: number
  isPlural: boolean
}

export interface NounLexicon {
  /** The longest event noun that the lower-case words from `at` on begin with. */
  at(words: readonly {lower: string}[], at: number): EventNoun | undefined
  /** The class of the nouns that tell the same as a verb. */
  classOf(lemma: string): string | undefined
}

/** Throws when two entries claim one form. */
export function buildNouns(entries: readonly EventNounEntry[]): NounLexicon {
  const index = new Map<string, {words: readonly string[]; noun: EventNoun}[]>()
  const owners = new Map<string, string>()
  for (const [surface, noun] of entries.flatMap(formsOf)) {
    const owner = owners.get(surface)
    if (owner !== undefined)
      throw new Error(`Cannot build event nouns: \`${surface}\` belongs to \`${owner}\` and \`${noun.entry.noun}\``)
    owners.set(surface, noun.entry.noun)
    const [first = '', ...words] = surface.split(' ')
    index.set(first, [...(index.get(first) ?? []), {words, noun}])
  }
  for (const candidates of index.values()) candidates.sort((a, b) => b.words.length - a.words.length)
  const classes = new Map(
    entries.flatMap(({verb, class: name}) => (verb === null ? [] : [[verb, name] as const])).reverse()
  )
  return {
    classOf: (lemma) => classes.get(lemma) ?? classes.get(lemma.split(' ')[0] ?? ''),
    at: (words, at) =>
      index
        .get(words[at]?.lower ?? '')
        ?.find((candidate) => candidate.words.every((word, next) => words[at + 1 + next]?.lower === word))?.noun
  }
}

const formsOf = (entry: EventNounEntry): [string, EventNoun][] =>
  [entry.noun, ...entry.plural].map((surface, at) => [
    surface,
    {entry, length: surface.split(' ').length, isPlural: at > 0}
  ])
