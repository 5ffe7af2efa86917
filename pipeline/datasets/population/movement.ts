import {oneOf, wordStart} from '../../language/pattern.js'
import type {Figure, Group} from './figure.js'
import {auxiliaries} from './lexicon/auxiliaries.js'
import {arriving, moving, movingBefore, passing, returning, returningBefore, takingIn} from './lexicon/movement.js'
import {phrases, words} from './lexicon/words.js'
import {matchAt, matchBefore, phrase} from './text/phrase.js'

/** Whether a count is of people who moved, and where to. */
export interface Movement {
  measure: Figure['measure']
  /** Where they go where the text does not say: to where the article is about, back to their country, or away. */
  goal: 'here' | 'home' | 'away'
  rule: string | null
}

const clauseWords = words('and but who that which when while as than where were was are is had has have')

/** What tells where or of whom, between the people and their verb: `Danes in Norway have left`. */
const aside = String.raw`(?:\s{1,3}(?:in|from|of|with|led\s{1,3}by)(?:\s{1,3}(?!${oneOf(clauseWords)}\s)[\p{L}\uE000-\uE007'’.-]{1,40}){1,8}?)?`
const partly = oneOf(
  phrases(
    'mainly, mostly, chiefly, primarily, largely, including, among them, many of them, most of them, half of them, the majority of them, the majority of whom'
  )
)
/** `, mostly men,` */
const part = String.raw`(?:,\s{1,3}${partly}\s[^,.;:]{2,60},)?`
const behind = `${part}${aside}${auxiliaries}`

const returns = phrase`${behind} ${oneOf(returning)}`
const arrives = phrase`${behind} ${oneOf(arriving)}`
const moves = phrase`${behind} ${oneOf(moving)}`
const boards = phrase`\s(?:aboard|on board)`
/** `have studied in Suva since 1979`: over the years, not at one time. */
const passes = phrase`(?: have| had| has)(?: \p{Ll}{2,14}ly)? ${oneOf(passing)}`

const filling = oneOf(
  words(`
    by with the a an another total of over additional further more some as many in nearly about around up to at least
    than only just approximately estimated roughly almost first close mass large
  `)
)
/** Words between a verb and the number: `admitted a total of about`. */
const filler = `(?: ${filling}){0,6}`
const taken = phrase`${wordStart}${oneOf(takingIn)}${filler}\s{0,3}$`
const moved = phrase`${wordStart}${oneOf(movingBefore)}${filler}\s{0,3}$`

const sentHome = phrase`${wordStart}${oneOf(returningBefore)}${filler}\s{0,3}$`

const having = oneOf(
  phrases(`
    There are, There were, There is, There was, there are, there were, there is, there was, host, hosts, hosted,
    hosting, is home to, was home to, has, have, had, houses, shelter, shelters, living, live, lives
  `)
)
/** What has or holds them: then a clause on where they came from tells no movement of the count. */
const hosted = phrase`${wordStart}${having}${filler}\s{0,3}$`
const relative = /^,?\s{1,3}(?:who|that|which)\s/

/** How far before the number its verb may stand, in characters. */
const reach = 90

/** Flow where the verb after the group, or the verb or noun before the number, tells of movement. */
export function movementOf(text: string, start: number, end: number): Movement {
  const after = movementAfter(text, end)
  const isAside = relative.test(text.slice(end, end + 12)) && matchBefore(hosted, text, start, reach) !== undefined
  if (after !== undefined && !isAside) return after
  const [, goal] = causes.find(([pattern]) => matchBefore(pattern, text, start, reach) !== undefined) ?? []
  return goal === undefined
    ? {measure: 'stock', goal: 'here', rule: null}
    : {measure: 'flow', goal, rule: 'population/people-who-are-moved'}
}

/** The first that fits decides. */
const causes: readonly [RegExp, Movement['goal']][] = [
  [taken, 'here'],
  [sentHome, 'home'],
  [moved, 'away']
]

/** The first that fits decides. */
const goals: readonly [RegExp, Movement['goal']][] = [
  [returns, 'home'],
  [arrives, 'here'],
  [boards, 'here'],
  [passes, 'here'],
  [moves, 'away']
]

const remained = phrase`\s(?:were|are|was|is) left`

function movementAfter(text: string, end: number): Movement | undefined {
  if (matchAt(remained, text, end) !== undefined) return undefined
  const [, goal] = goals.find(([pattern]) => matchAt(pattern, text, end) !== undefined) ?? []
  return goal && {measure: 'flow', goal, rule: 'population/people-who-move'}
}

const comers = /(?<!\p{L})(?:arrivals|applicants)(?!\p{L})/iu
const goers = /(?<!\p{L})(?:returnees|deportees|repatriates)(?!\p{L})/iu

/** Tourists and applicants are counted as they come, whatever the verb. */
export const isCountedComing = ({type, name}: Group): boolean => type === 'tourists' || comers.test(name ?? '')

/** Returnees and deportees are counted as they go home. */
export const isCountedGoing = ({name}: Group): boolean => goers.test(name ?? '')
