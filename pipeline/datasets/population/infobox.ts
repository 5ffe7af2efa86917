import type {Context} from '../../dataset.js'
import type {InfoboxField, Mention, Span} from '../../document.js'
import type {Quantity} from '../../language/numbers/index.js'
import {foldSpace} from '../../language/parties.js'
import {oneOf} from '../../language/pattern.js'
import {longestSentence} from '../../passage.js'
import {referenceDate} from './date.js'
import type {Evidence, Figure, Group, Place} from './figure.js'
import {personNouns} from './nouns.js'
import {type Outline, outlineOf} from './outline.js'
import {matchAt, phrase} from './phrase.js'
import {placeNamed} from './place.js'
import {type Bound, qualify, qualifyAfter} from './qualifier.js'
import {groupOfTitle, hostOf} from './title.js'

const counts = new Set(['population', 'pop', 'total', 'total population', 'total_population', 'tot pop'])

/** The figures of the infobox: fields whose label says a count of people, in an article on a people in a country. */
export function figuresOfInfobox(context: Context): Figure[] {
  const box = readBox(context)
  return context.document.infobox
    .filter(({label, value}) => counts.has(baseOf(label)) && value.text.length <= longestSentence)
    .flatMap((field) => figuresOfField(field, box))
}

/** What the fields of an infobox share. */
interface Box {
  context: Context
  group: Group | null
  host: ReturnType<typeof hostOf>
  /** Lower-case label without spaces → the first field of it. */
  fields: ReadonlyMap<string, InfoboxField>
}

function readBox(context: Context): Box {
  const fields = new Map<string, InfoboxField>()
  for (const field of context.document.infobox) {
    const label = foldSpace(field.label).toLowerCase().replaceAll(' ', '')
    if (!fields.has(label)) fields.set(label, field)
  }
  return {context, group: groupOfTitle(context), host: hostOf(context, null), fields}
}

const baseOf = (label: string): string =>
  foldSpace(label)
    .toLowerCase()
    .replace(/ ?\d{1,3}$/, '')
const slotOf = (label: string): string => /\d{1,3}$/.exec(label.trim())?.[0] ?? ''

function figuresOfField(field: InfoboxField, box: Box): Figure[] {
  const {context, group} = box
  const outline = outlineOf(field.value, context.mentions)
  const counted = outline.quantities.filter((mention) => isCountOfPeople(outline, mention))
  if (group === null) {
    for (const {start, end, text} of counted) {
      context.report({
        ruleId: 'population/infobox-without-group',
        reason: `Cannot count people: \`${text}\` does not say of which people`,
        place: {start, end}
      })
    }
    return []
  }
  const place = placeOf(field, box)
  return counted.map((mention, at) =>
    figureOf({outline, mention, group, ...place, until: counted[at + 1]?.start ?? field.value.end})
  )
}

/** A bare number, or one with words for people behind it: no area, no share. */
const ends = phrase`(?=\s{0,3}(?:$|[,;([+/–-])|\n)| ${oneOf(['estimated', 'estimate', 'registered', 'est.', 'or', 'in', 'as', 'by', ...personNouns.keys()])}`

function isCountOfPeople(outline: Outline, mention: Mention<Quantity>): boolean {
  const {text, passage} = outline
  const {reading, end} = mention
  const isNumber = reading.comparator === 'range' || Number.isInteger(reading.value)
  return reading.unit === 'count' && isNumber && matchAt(ends, text, end - passage.start) !== undefined
}

interface Located {
  place: Place | null
  placeSource: Evidence
  placeRule: string | null
}

/** Pop1 is the population of Region1; a field without number that of the host or of the only country in Popplace. */
function placeOf({label}: InfoboxField, box: Box): Located {
  const slot = slotOf(label)
  if (slot !== '') return fieldPlace(`region${slot}`, box)
  const {host} = box
  return host === null
    ? fieldPlace('popplace', box)
    : {place: {name: host.name, iso3: host.iso3}, placeSource: 'title', placeRule: 'population/place-of-title'}
}

function fieldPlace(label: string, {context: {mentions}, fields}: Box): Located {
  const field = fields.get(label)
  const named =
    field === undefined
      ? []
      : outlineOf(field.value, mentions).countries.filter(
          ({reading}) => reading.form === 'name' || reading.form === 'capital'
        )
  const place = placeNamed(named)
  return place === 'unknown'
    ? {place: null, placeSource: null, placeRule: null}
    : {place, placeSource: 'title', placeRule: 'population/place-of-infobox'}
}

const remarks = /(?<![\p{L}])(?:estimated?|est\.|estimates|registered|census|official)(?![\p{L}])/gu
const nameOfRemark = new Map([
  ['estimate', 'estimated'],
  ['estimates', 'estimated'],
  ['est.', 'estimated']
])

function figureOf({
  outline,
  mention,
  group,
  place,
  placeSource,
  placeRule,
  until
}: {outline: Outline; mention: Mention<Quantity>; group: Group; until: number} & Located): Figure {
  const {passage, text} = outline
  const from = mention.start - passage.start
  const {start, bound, qualifiers} = qualify(text, from)
  const to = qualifyAfter(text, mention.end - passage.start) ?? {end: mention.end - passage.start, bound: null}
  const said = [...new Set(text.slice(to.end, Math.min(until - passage.start, to.end + 200)).match(remarks) ?? [])].map(
    (word) => nameOfRemark.get(word) ?? word
  )
  const date = dateWithin(outline, mention, until)
  const {value, lower, upper} = mention.reading
  return {
    section: null,
    passage,
    value: {start: mention.start, end: mention.end},
    quote: {
      start: passage.start + start,
      end: passage.start + to.end + remarkLength(text.slice(to.end, until - passage.start))
    },
    number: {value, lower, upper, isPercent: false},
    comparator: comparatorOf(mention.reading, bound ?? to.bound, said),
    qualifiers: [...new Set([...qualifiers, ...said])],
    group,
    groupSource: 'title',
    measure: 'stock',
    origins: [],
    place,
    placeSource,
    date: date?.date ?? null,
    continues: null,
    rules: [mention.rule, 'population/infobox-field', placeRule ?? '', date?.rule ?? ''].filter((rule) => rule !== '')
  }
}

function comparatorOf({comparator}: Quantity, bound: Bound | null, said: readonly string[]): Figure['comparator'] {
  if (comparator === 'range') return 'range'
  return bound ?? (said.includes('estimated') ? '~' : '=')
}

/** The date beside a number belongs to it alone: looked for up to the next number, and before the first. */
function dateWithin(outline: Outline, mention: Mention<Quantity>, until: number): ReturnType<typeof referenceDate> {
  const [first] = outline.quantities
  const from = first === mention ? outline.passage.start : mention.start
  const times = outline.times.filter(({start, end}) => start >= from && end <= until)
  return referenceDate({...outline, times}, mention as Span, [])
}

/** ` estimated (August 2015)` behind the number. */
const remarkLength = (text: string): number =>
  /^(?:\s{1,3}(?:estimated|registered))?(?:\s{0,3}\([^()]{1,80}\))?/.exec(text)?.[0].length ?? 0
