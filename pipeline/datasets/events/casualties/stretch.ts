import {oneOf} from '../../../language/pattern.js'
import {anyVerb} from './harms.js'
import {counted, letter, phrase, phrases, wordEnd, wordStart, words} from './parts.js'

const opening = String.raw`\s{0,3}(?:(?:and|also|thereby|thus|[a-z]{2,14}ly)\s{1,3}){0,2}`
const openers = oneOf(
  words('which that where with resulting causing leaving leading claiming costing taking').concat(
    'in which',
    'during which'
  )
)
const relative = String.raw`(?:in|during)\s{1,3}which|(?:that|which)\s{1,3}(?:killed|left|wounded|injured|claimed|cost|caused)`
/** What goes on with the same event: a participle, a relative clause, `with 12 dead`, `and 40 injured`. */
const continuation = new RegExp(
  `(?:^|[,–—])${opening}(?:${openers}${wordEnd}|${counted}\\s{1,3}[a-z])|${wordStart}(?:${relative})${wordEnd}` +
    `|(?<=(?:^|[,–—]|${letter})\\s{1,3})(?=${anyVerb}(?<=ing)\\s)`
)
/** Another statement begins. */
const turning = new RegExp(`;|${wordStart}(?:but|while|whereas|although|though)${wordEnd}`)

/** The part of an outline behind a clause in which the sentence goes on with what the clause tells. */
export function continuationOf(outline: string): string {
  const stop = outline.search(turning)
  const same = stop === -1 ? outline : outline.slice(0, stop)
  const from = same.search(continuation)
  return from === -1 ? '' : same.slice(from)
}

const list = new RegExp(phrase`(?<!${wordStart}${anyVerb} )${counted}(?:, ${counted}){0,6},? and $`)
/** `three hostages and` before the clause `a soldier was killed`: those counted are not all in the clause. */
export const endsInList = (outline: string): boolean => list.test(outline)

const conjunctions = words('after following before since despite because although until unless if whether lest')
const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const speaking = phrases(`
  avenge, avenging, accusing, accused, accuses, condemned, condemning, condemns, denounced, denouncing, mourned, mourning
  commemorated, commemorating, convicted of, convicted for, charged with, suspected of, blamed, blaming, anniversary
  compensated, compensating, compensation, apologised, apologized, apologising, apologizing, threatened, threatening
`)
const openings = oneOf([...conjunctions, ...conjunctions.map(capitalized), ...speaking])
const dates = oneOf(
  words('January February March April May June July August September October November December noon midnight dawn dusk')
)
/** Of other happenings or of none: before, after or because of the event, accusations, conditions, up to the next comma. */
const elsewhere = new RegExp(
  wordStart +
    phrase`(?:${openings}|(?:response|retaliation|revenge|protest|reprisal|memory) (?:to|for|at|against|of))${wordEnd}(?! (?:the )?(?:[\d\uE000-\uEFFF]|${dates}))[^,;]{0,400}`,
  'g'
)
const some = oneOf(
  phrases('including, among them, among whom, mostly, mainly, all of them, most of them, some of them')
)
/** `killing 12 people, including two children, and …`: those are among the ones counted. */
const among = new RegExp(
  String.raw`,?\s{1,3}${some}\s{1,3}(?:${counted}(?:(?:,\s{1,3}|,?\s{1,3}and\s{1,3})${counted}){0,6}|[^,;\uF000-\uF8FF]{1,80}(?=,)),?`,
  'g'
)

/** An outline without what it tells of other happenings, and of parts of those counted. */
export const ownPart = (outline: string): string => outline.replace(elsewhere, ' \uFFFD').replace(among, ' ')
