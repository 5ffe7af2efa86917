import fc from 'fast-check'

/** An article as its parts, which edits change. */
export interface Parts {
  /** `Label: value`. */
  fields: readonly string[]
  sections: readonly {heading: string; paragraphs: readonly (readonly string[])[]}[]
  /** Lines of a table, `guest | place | date`. */
  lines: readonly string[]
}

export const renderParts = (title: string, {fields, sections, lines}: Parts): string =>
  [
    `= ${title} =`,
    ...(fields.length === 0 ? [] : [`Infobox\n${fields.map((field) => `- ${field}`).join('\n')}`]),
    ...sections.flatMap(({heading, paragraphs}) => [
      ...(heading === '' ? [] : [`== ${heading} ==`]),
      ...paragraphs.map((sentences) => sentences.join(' '))
    ]),
    ...(lines.length === 0 ? [] : [`| Visit | Place | Date |\n| --- | --- | --- |\n| ${lines.join(' |\n| ')} |`]),
    ''
  ].join('\n\n')

const country = fc.constantFrom('Oman', 'Peru', 'Chile', 'Norway')
const year = fc.integer({min: 1950, max: 2012}).map(String)
const month = fc.constantFrom('March', 'May', 'July', 'October')
const count = fc.constantFrom('300', '1,250', '85,000', '2.5 million')

/** Sentences that give events, figures, missions, mentions of times and notes, some of them alike or the same. */
const sentence = fc.oneof(
  fc.tuple(year, country, country).map(([when, a, b]) => `In ${when}, ${a} recognised ${b}.`),
  fc.tuple(month, year, country).map(([when, then, a]) => `On 5 ${when} ${then}, the president of ${a} visited Lima.`),
  fc
    .tuple(country, year)
    .map(([a, when]) => `${a} opened an embassy in Muscat in ${when} and closed it two years later.`),
  fc.tuple(year, count).map(([when, people]) => `By ${when}, an estimated ${people} Peruvians lived in Oman.`),
  fc.tuple(count).map(([people]) => `Today this figure is around ${people}.`),
  fc.tuple(country, month).map(([a, when]) => `${a} condemned the attack in ${when} 😀 and withdrew its troops.`),
  fc.constantFrom(
    'Trade is small.',
    'They agreed to talk.',
    'During the Six-Day War, Oman helped Peru.',
    'By 2011, the coast was long.'
  ),
  fc.constantFrom('Neither country has a resident ambassador.', 'In 1990, Oman recognised Peru.', 'שלום in 1990.')
)

const field = fc.constantFrom(
  ...[
    'Party1: Oman',
    'Party2: Peru',
    'Mission1: Embassy of Oman, Lima',
    'Mission2: None',
    'Envoy1: Ana Rojas',
    'Envoy1:'
  ],
  ...['Population: 1,400,000 (2015)', 'Map: a | b.png', 'Party1: Oman']
)

const line = fc
  .tuple(country, fc.constantFrom('Lima', 'Muscat'), month, year)
  .map(([guest, place, when, then]) => `President of ${guest} visited | ${place} | 7 ${when} ${then}`)

const heading = fc.constantFrom('', 'History', 'Migration', 'Visits', 'History')

export const anyParts: fc.Arbitrary<Parts> = fc.record({
  fields: fc.array(field, {maxLength: 4}),
  sections: fc.array(
    fc.record({heading, paragraphs: fc.array(fc.array(sentence, {minLength: 1, maxLength: 3}), {maxLength: 2})}),
    {minLength: 1, maxLength: 3}
  ),
  lines: fc.array(line, {maxLength: 3})
})

/** An edit of an article; where it does not apply it changes nothing. */
export type PartsEdit = (parts: Parts) => Parts

const place = fc.nat({max: 997})

const inserted = <T>(items: readonly T[], at: number, item: T): T[] => items.toSpliced(at % (items.length + 1), 0, item)
const deleted = <T>(items: readonly T[], at: number): T[] => items.toSpliced(at % Math.max(1, items.length), 1)
const changed = <T>(items: readonly T[], at: number, change: (item: T) => T): T[] =>
  items.map((item, other) => (other === at % items.length ? change(item) : item))

/** The sentences of an article as one list changed. */
const inProse = (parts: Parts, at: number, change: (sentences: readonly string[]) => readonly string[]): Parts => ({
  ...parts,
  sections: changed(parts.sections, at, (section) => ({
    ...section,
    paragraphs:
      section.paragraphs.length === 0
        ? [change([])].filter(({length}) => length > 0)
        : changed(section.paragraphs, at, change)
  }))
})

const swap = <T>(items: readonly T[], at: number): T[] =>
  items.length < 2 ? [...items] : inserted(deleted(items, at), at + 1, items[at % items.length] as T)

const words: readonly [RegExp, string][] = [
  [/visited/, 'went to'],
  [/condemned/, 'criticised'],
  [/Peruvians/, 'Chileans'],
  [/recognised/, 'recognized'],
  [/embassy/, 'consulate'],
  [/an estimated/, 'about']
]

export const anyEdit: fc.Arbitrary<PartsEdit> = fc.oneof(
  fc.tuple(place, sentence).map(
    ([at, text]) =>
      (parts: Parts) =>
        inProse(parts, at, (all) => inserted(all, at, text))
  ),
  place.map((at) => (parts: Parts) => inProse(parts, at, (all) => deleted(all, at))),
  place.map((at) => (parts: Parts) => inProse(parts, at, (all) => swap(all, at))),
  place.map(
    (at) => (parts: Parts) =>
      inProse(parts, at, (all) => (all.length === 0 ? all : inserted(all, at, all[0] as string)))
  ),
  fc.tuple(place, year).map(
    ([at, when]) =>
      (parts: Parts) =>
        inProse(parts, at, (all) => changed(all, at, (text) => text.replace(/\b(19|20)\d\d\b/, when)))
  ),
  fc.tuple(place, count).map(
    ([at, people]) =>
      (parts: Parts) =>
        inProse(parts, at, (all) => changed(all, at, (text) => text.replace(/\b\d+,\d+\b|300|2\.5 million/, people)))
  ),
  fc.tuple(place, fc.constantFrom(...words)).map(
    ([at, [from, to]]) =>
      (parts: Parts) =>
        inProse(parts, at, (all) => all.map((text) => text.replace(from, to)))
  ),
  place.map((at) => (parts: Parts) => inProse(parts, at, (all) => [all.join(' ').replace(/\. (?=[A-Z])/, ', and ')])),
  fc.tuple(place, heading).map(([at, text]) => (parts: Parts) => ({
    ...parts,
    sections: changed(parts.sections, at, (section) => ({...section, heading: text}))
  })),
  fc.constant((parts: Parts) => ({...parts, sections: parts.sections.toReversed()})),
  fc.constant((parts: Parts) => ({...parts, lines: parts.lines.toReversed()})),
  fc.tuple(place, line).map(([at, text]) => (parts: Parts) => ({...parts, lines: inserted(parts.lines, at, text)})),
  place.map((at) => (parts: Parts) => ({...parts, lines: deleted(parts.lines, at)})),
  fc.tuple(place, field).map(([at, text]) => (parts: Parts) => ({...parts, fields: inserted(parts.fields, at, text)})),
  place.map((at) => (parts: Parts) => ({...parts, fields: deleted(parts.fields, at)}))
)
