import type {Mention, Passage} from '../../../document.js'
import type {Time} from '../time.js'

/**
 * What a time is to the narrative: `line` opens its sentence or says when the sentence's happening was, `aside` tells of
 * another time (parentheses, quotations, plans, comparisons, what had been before).
 */
export type Place = 'opening' | 'line' | 'end' | 'aside'

const reach = 90
/** Only adverbs and other times stand before it: "Late in", "However, on", "There, in early". */
const opening =
  /^["“‘]?(?:(?:[A-Z][a-z]{1,12},? )?(?:[a-z]{1,9},? ){0,2})?(?:(?:[Ii]n|[Oo]n|[Bb]y|[Aa]t|[Dd]uring|[Aa]fter|[Tt]hroughout|[Ff]rom|[Bb]etween|[Aa]s of|[Ff]ollowing|[Oo]ver)? ?(?:the )?(?:year |summer of |morning of |night of |start of |end of )?)$/
/** What says that the time is planned, compared, or that of a name or a paper. */
const elsewhere =
  /\b(?:for|as in|as late as|than in|than for|(?:compared|as opposed|as against|against a|(?:from|than) (?:a|the) (?:high|low|peak)|surpassing|exceeding)\b[^,;.]{0,50}|dat(?:ing|ed) back to|declassified in|published in|written in|released in|reprinted in|(?:scheduled|planned|projected|due|expected|set|effective)\b[^,;.]{0,40})\s(?:the |early |late |mid-|at least )?$/i
const end = /\b(?:until|till)\b[^,;.]{0,40}$/i
const before = /\bhad\b[^,;:.]{0,70}$/
export function placeOf({start}: Mention<Time>, passage: Passage): Place {
  const whole = passage.text.slice(0, start - passage.start)
  if (isEnclosed(whole)) return 'aside'
  if (whole.length < 60 && opening.test(whole)) return 'opening'
  const near = whole.slice(-reach)
  if (elsewhere.test(near)) return 'aside'
  return end.test(near) ? 'end' : 'line'
}

/** "had been signed in 1902": it was before what is told. */
export const isPast = ({start}: Mention<Time>, {text, start: from}: Passage): boolean =>
  before.test(text.slice(Math.max(0, start - from - reach), start - from))

/** In parentheses or a quotation that is open at the end of `text`. */
function isEnclosed(text: string): boolean {
  if (text.lastIndexOf('(') > text.lastIndexOf(')')) return true
  if (Math.max(text.lastIndexOf('“'), text.lastIndexOf('„')) > text.lastIndexOf('”')) return true
  return (text.split('"').length - 1) % 2 === 1
}
