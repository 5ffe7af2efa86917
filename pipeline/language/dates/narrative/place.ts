import type {Passage, Span} from '../../../document.js'

/**
 * What a time is to the narrative: `opening` begins its sentence, `line` says when the sentence's happening was, `end`
 * what something lasted until, `aside` tells of another time (plans, papers), `comparison` of one before, `enclosed`
 * stands in parentheses or a quotation.
 */
export type Place = 'opening' | 'line' | 'end' | 'aside' | 'comparison' | 'enclosed'

/** An opening leaves no room for a subject. */
const longestOpening = 60

/** Only adverbs and light words stand before it: "Late in", "However, on the night of". */
const opening =
  /^["“‘]?(?:(?:[A-Z][a-z]{1,12},? )?(?:[a-z]{1,9},? ){0,2})?(?:(?:[Ii]n|[Oo]n|[Bb]y|[Aa]t|[Dd]uring|[Aa]fter|[Tt]hroughout|[Ff]rom|[Bb]etween|[Aa]s of|[Ff]ollowing|[Oo]ver)? ?(?:the )?(?:year |summer of |morning of |night of |start of |end of )?)$/

/** Looks back from a place: tried there alone, it costs nothing elsewhere. */
const behind = (source: string): RegExp => new RegExp(`(?<=${source})`, 'iy')

const papers = '(?:declassified|published|written|released|reprinted) in'
const planned = String.raw`(?:scheduled|planned|projected|due|expected|set|effective|born)\b[^,;.]{0,40}`
/** What says that the time is planned, or that of a paper. */
const elsewhere = behind(
  String.raw`\b(?:for|as late as|dat(?:ing|ed) back to|${papers}|${planned})\s(?:in |on )?(?:the |early |late |mid-|at least )?`
)
const measured = String.raw`(?:compared|as opposed|as against|against a|(?:from|than) (?:a|the) (?:high|low|peak)|surpassing|exceeding)\b[^,;.]{0,50}`
const compared = behind(String.raw`\b(?:as in|than in|than for|${measured})\s(?:the |early |late |mid-)?`)
const until = behind(String.raw`\b(?:until|till)\b[^,;.]{0,40}`)
const pluperfect = behind(String.raw`\bhad\b[^,;:.]{0,70}`)

/** The place of each time of a passage, in text order. */
export function placesOf(times: readonly Span[], {text, start: from}: Passage): Place[] {
  if (times.length === 0) return []
  const isEnclosed = enclosures(text)
  return times.map(({start}): Place => {
    const at = start - from
    if (isEnclosed(at)) return 'enclosed'
    if (standsBehind(compared, text, at)) return 'comparison'
    if (at < longestOpening && opening.test(text.slice(0, at))) return 'opening'
    if (standsBehind(elsewhere, text, at)) return 'aside'
    return standsBehind(until, text, at) ? 'end' : 'line'
  })
}

/** "had been signed in 1902": it was before what is told. */
export const isPast = ({start}: Span, {text, start: from}: Passage): boolean =>
  standsBehind(pluperfect, text, start - from)

function standsBehind(words: RegExp, text: string, at: number): boolean {
  words.lastIndex = at
  return words.test(text)
}

/** Tells for rising places of a sentence whether parentheses or quotation marks are open there. Linear in all. */
function enclosures(text: string): (at: number) => boolean {
  const open = {parentheses: 0, quotations: 0, straight: 0}
  const mark = /[()“”"]/g
  let next = mark.exec(text)
  return (at) => {
    for (; next !== null && next.index < at; next = mark.exec(text)) count(open, next[0])
    return open.parentheses > 0 || open.quotations > 0 || open.straight > 0
  }
}

function count(open: {parentheses: number; quotations: number; straight: number}, character: string): void {
  if (character === '(') open.parentheses++
  else if (character === ')') open.parentheses = Math.max(0, open.parentheses - 1)
  else if (character === '“') open.quotations++
  else if (character === '”') open.quotations = Math.max(0, open.quotations - 1)
  else open.straight = 1 - open.straight
}
