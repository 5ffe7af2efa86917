import type {Mention, Passage} from '../../../document.js'
import {joinEdtf} from '../edtf.js'
import type {Time} from '../time.js'
import {stretch} from './reading.js'

const connector = /^(?:\s?[–—-]\s?|,?\s(?:to|till|until|through|and)\s(?:the\s)?)$/

const listing = /^(?:,|,?\s(?:and|or|to|through))\s{1,3}$/

/** Years that are years because the one before them is, "in 1906–1909, 1912 and 1917"; others of their kind are dropped. */
export function keepLists(mentions: readonly Mention<Time>[], passage: Passage): Mention<Time>[] {
  const kept: Mention<Time>[] = []
  for (const mention of mentions) {
    const listed = mention.reading.goesOn === true ? goOn(kept.at(-1), mention, passage) : mention
    if (listed !== undefined) kept.push(listed)
  }
  return kept
}

function goOn(
  last: Mention<Time> | undefined,
  mention: Mention<Time>,
  {text, start}: Passage
): Mention<Time> | undefined {
  if (last === undefined || last.reading.basis !== 'explicit') return undefined
  if (!listing.test(text.slice(last.end - start, mention.start - start))) return undefined
  const {goesOn: _, ...reading} = mention.reading
  return {...mention, reading: last.reading.attributive === true ? {...reading, attributive: true} : reading}
}

/** "from May 1967 to June 1970", "the 1950s–1970s": two times and what is said between them become one stretch. */
export function joinStretches(mentions: readonly Mention<Time>[], passage: Passage): Mention<Time>[] {
  const joined: Mention<Time>[] = []
  for (const mention of mentions) {
    const last = joined.at(-1)
    const stretch = last && join(last, mention, passage)
    if (stretch === undefined) joined.push(mention)
    else joined[joined.length - 1] = stretch
  }
  return joined
}

function join(from: Mention<Time>, to: Mention<Time>, passage: Passage): Mention<Time> | undefined {
  if (to.start - from.end > 12 || !isPoint(from) || !isPoint(to)) return undefined
  const between = passage.text.slice(from.end - passage.start, to.start - passage.start)
  if (!connector.test(between) || !isOpened(between.replace(/^,/, '').trim(), from, passage)) return undefined
  const reading = stretch(joinEdtf(from.reading.edtf ?? '', to.reading.edtf ?? ''))
  if (reading === undefined) return undefined
  const [start, end] = [from.start, to.end]
  return {
    rule: 'date/stretch',
    reading,
    start,
    end,
    text: passage.text.slice(start - passage.start, end - passage.start)
  }
}

/** No stretch itself; a part such as "early 1948" may be an end. */
const isPoint = ({reading}: Mention<Time>): boolean =>
  reading.basis === 'explicit' && reading.relation !== 'during' && reading.precision !== 'open'

/** Without "between" before it, "and" names two times; without "from", "until" and "to" may go with the verb. */
function isOpened(word: string, from: Mention<Time>, {text, start}: Passage): boolean {
  const before = text.slice(Math.max(0, from.start - start - 20), from.start - start)
  if (word.startsWith('and')) return /\bbetween\s+(?:the\s+)?$/i.test(before)
  return /^[–—-]/.test(word) || /\bfrom\s+(?:the\s+)?$/i.test(before)
}
