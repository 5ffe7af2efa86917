import type {Document, Mention, Span} from '../../document.js'
import {withoutRemarks} from '../absence.js'
import type {CountryReading} from '../countries.js'
import {oneOf} from '../pattern.js'
import {foldSpace} from '../space.js'
import {type CountryFinder, type Parties, partyOf} from './country.js'
import {dashedPair} from './pair.js'

type Lead = Pick<Document, 'sections'>

/** The two parties that the first sentence names, in one of the usual wordings. Three are no pair. */
export function partiesOfLead(lead: Lead, countries: CountryFinder): Parties | undefined {
  const text = foldSpace(withoutRemarks(leadSentence(lead))).replace(/^The /, '')
  const opening = relationsBetween.exec(text)
  const rest = opening === null ? text : text.slice(opening.index + opening[0].length)
  const pair = pairIn(rest, countries)
  if (pair !== undefined && (opening !== null || haveRelations.test(rest.slice(pair[1].end))))
    return [partyOf(pair[0]), partyOf(pair[1])]
  return dashedRelations.test(text) ? dashedPair(text, countries) : undefined
}

/** The names that a text begins with, `the Republic of X and Y` or `X with Y`. */
function pairIn(text: string, countries: CountryFinder): [Name, Name] | undefined {
  const [first, second, third] = countries.find({text, start: 0, end: text.length})
  if (first === undefined || second === undefined || !beforeName.test(text.slice(0, first.start))) return undefined
  const isJoined = (a: Span, b: Span): boolean => joinsNames.test(text.slice(a.end, b.start))
  if (!isJoined(first, second) || (third !== undefined && isJoined(second, third))) return undefined
  // A demonym is an adjective here: `between Iran and Syrian traders`.
  const isNamed = [first, second].every(({reading: {form}}) => form === 'name' || form === 'people')
  return isNamed ? [first, second] : undefined
}

type Name = Mention<CountryReading>

const relationsBetween = /(?<![\p{L}\p{N}])(?:[Rr]elations|[Rr]elationships?|[Tt]ies) (?:between|of) /u
/** `Chile and Norway established diplomatic relations in 1919.` */
const haveRelations =
  /^ (?:(?:first|formally|have|had|currently|both) ){0,3}(?:established|enjoy|have|had|maintain|re-established|share) [^,;.]{0,60}(?:relations|ties)(?!\p{L})/u
/** `Chile–Norway relations are …` */
const dashedRelations = /^[^,;.]{3,80} (?:relations|ties)(?!\p{L})/u
const states = oneOf([
  ...['countries', 'states', 'nations', 'governments', 'Republic', 'Kingdom', 'Sultanate', 'Emirate', 'State'],
  ...['Commonwealth', 'Principality', 'Federation', 'Union', 'Islamic Republic', "People's Republic"]
])
const style = `(?:the )?(?:(?:two )?${states} of (?:the )?)?`
const beforeName = new RegExp(`^(?:[Tt]he )?${style}$`, 'u')
const joinsNames = new RegExp(`^,? (?:and|with) ${style}$`, 'u')

export function leadSentence({sections}: Lead): string {
  const [lead] = sections
  const [first] = lead?.path.length === 0 ? lead.blocks : []
  return first?.kind === 'paragraph' ? foldSpace(first.sentences[0]?.text ?? '') : ''
}
