import type {Mention, Passage} from '../../../document.js'
import {approximate} from '../edtf.js'
import type {Relation, Time} from '../time.js'
import {spaced} from './vocabulary.js'

/** What the words directly before a time say of it. Where several end alike, the first: "prior to" is not "to". */
const words: readonly [words: string, Relation][] = [
  ['circa|ca?\\.|around|about|approximately', 'around'],
  ['since|(?:starting|beginning) (?:in|from|on)', 'since'],
  ['until|till?|up to|up until', 'until'],
  ['before|prior to|ahead of', 'before'],
  ['after|following', 'after'],
  ['as of', 'on'],
  ['by', 'by'],
  ['during|throughout|within', 'during'],
  ['from', 'since']
]

/** Words in between: "since at least the year". The text is cut to `reach` characters, so `$` costs nothing. */
const between = String.raw`\s{0,3}(?:at (?:least|the) )?(?:the (?:years? )?)?`
const reach = 48
const before = new RegExp(spaced(`\\b(?:${words.map(([source]) => `(${source})`).join('|')})${between}$`), 'i')
const onwards = /^\s{0,2}(?:and\s)?on(?:wards?|(?=[,.;]|$))/

/** The mention with the relation that its surroundings give it, and `~` where they call it approximate. */
export function relate(mention: Mention<Time>, {text, start}: Passage): Mention<Time> {
  const {reading} = mention
  if (reading.precision === 'open') return mention
  const from = mention.start - start
  const to = mention.end - start
  const isStretch = reading.relation === 'during'
  const [word, said] = relationAfter(text.slice(Math.max(0, from - reach), from))
  const relation = !isStretch && onwards.test(text.slice(to, to + 12)) ? 'since' : said
  // "From 1939 to 1945" is a stretch; "from 1939" is since.
  if (relation === undefined || (isStretch && word === 'from')) return mention
  return {
    ...mention,
    reading: {
      ...reading,
      relation,
      edtf: relation === 'around' && reading.edtf !== null ? approximate(reading.edtf) : reading.edtf
    }
  }
}

function relationAfter(text: string): [word?: string, relation?: Relation] {
  const [, ...groups] = before.exec(text) ?? []
  const at = groups.findIndex((group) => group !== undefined)
  return at < 0 ? [] : [groups[at]?.toLowerCase() ?? '', words[at]?.[1] ?? 'in']
}
