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

/** Words in between: "since at least the year". */
const between = String.raw`\s{0,3}(?:at (?:least|the) )?(?:the (?:years? )?)?`
/** Looks back from where the time begins; tried there alone. */
const before = new RegExp(spaced(`(?<=\\b(?:${words.map(([source]) => `(${source})`).join('|')})${between})`), 'iy')
const onwards = /\s{0,2}(?:and\s)?on(?:wards?|(?=[,.;]|$))/y

/** The mention with the relation that its surroundings give it, and `~` where they call it approximate. */
export function relate(mention: Mention<Time>, {text, start}: Passage): Mention<Time> {
  const {reading} = mention
  if (reading.precision === 'open') return mention
  const from = mention.start - start
  const to = mention.end - start
  const isStretch = reading.relation === 'during'
  const [word, said] = relationAt(text, from)
  const relation = !isStretch && isOnwards(text, to) ? 'since' : said
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

function isOnwards(text: string, at: number): boolean {
  onwards.lastIndex = at
  return onwards.test(text)
}

function relationAt(text: string, at: number): [word?: string, relation?: Relation] {
  before.lastIndex = at
  const [, ...groups] = before.exec(text) ?? []
  const found = groups.findIndex((group) => group !== undefined)
  return found < 0 ? [] : [groups[found]?.toLowerCase() ?? '', words[found]?.[1] ?? 'in']
}
