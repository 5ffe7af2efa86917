import {bodyNouns} from '../../lexicon/bodies.js'
import {equating} from '../../lexicon/grammar.js'
import {personNouns} from '../../lexicon/people.js'
import {ancestry, light} from '../../lexicon/size.js'
import {words} from '../../lexicon/words.js'
import type {Scene} from '../../scene/scene.js'
import {type Token, textAt, wordAt} from '../../text/tokens.js'

const lightMarks = words(", ( ) % – — : - ' ’")

/** A token that may stand between what is measured and its number. */
export function isLight(tokens: readonly Token[], at: number): boolean {
  const {kind, text, name, isCapital} = tokens[at] as Token
  if (kind === 'mark') return lightMarks.has(text)
  if (kind === 'word') return isCapital || light.has(text) || text.endsWith('ly')
  return kind !== 'name' || name?.reading.form !== 'demonym' || ancestry.has(textAt(tokens, at + 1))
}

const comparing = words('after behind than besides alongside exceeding outnumbering')
const listed = words('and , the of people citizens nationals immigrants')

/** `the third largest minority, after Slovaks and Ukrainians`: others than those who are counted. */
export function isCompared(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next > Math.max(0, at - 12); next--) {
    const token = tokens[next] as Token
    if (comparing.has(token.text)) return next < at
    if (token.name === null && !listed.has(token.text)) return false
  }
  return false
}

/** A noun for people, or a people's name. */
export const isPeople = (tokens: readonly Token[], at: number): boolean =>
  personNouns.has(wordAt(tokens, at)) || tokens[at]?.name?.reading.form === 'people'

const counts = words('number total')
const modals = words('may might could would will now also today')

const determiners = words('the a this that their its total of')

/** `Ghanaians may number up to`, `Danes in Norway number 500`: a verb, for it stands behind another or before its number. */
export const isAuxiliary = (tokens: readonly Token[], at: number, first: number): boolean =>
  counts.has(wordAt(tokens, at)) &&
  (modals.has(wordAt(tokens, at - 1)) || (at === first - 1 && at > 0 && !determiners.has(wordAt(tokens, at - 1))))

const verbs = words('number numbers total totals count counts')

/** `Irish Americans number over` */
export const isVerb = (tokens: readonly Token[], at: number): boolean =>
  verbs.has(wordAt(tokens, at)) &&
  (isPeople(tokens, at - 1) || bodyNouns.has(wordAt(tokens, at - 1)) || tokens[at - 1]?.name?.reading.kind === 'people')

const wholes = words('number all total')

/** `about 3,800 in number`, `3,800 strong` */
export const isCountedSo = (tokens: readonly Token[], at: number): boolean =>
  isStrong(tokens, at) || (wordAt(tokens, at + 1) === 'in' && wholes.has(wordAt(tokens, at + 2)))

/** `a community 500 strong` */
export const isStrong = (tokens: readonly Token[], at: number): boolean => wordAt(tokens, at + 1) === 'strong'

/** `the Nepalis are about 350,000` */
export const isEquated = (tokens: readonly Token[], first: number): boolean =>
  equating.has(wordAt(tokens, first - 1)) && (isPeople(tokens, first - 2) || wordAt(tokens, first - 2) === 'they')

const reaching = words('reached exceeded passed topped totalled totaled')
const changing = words(`
  rose risen grew grown increased fell fallen dropped declined decreased shrunk climbed jumped doubled tripled went
`)

/** `the number of Danes … had risen to 500`: verbs that only a number can have for their subject. */
export function isReached(tokens: readonly Token[], first: number): boolean {
  const before = tokens.slice(Math.max(0, first - 4), first).map(({text}) => text)
  const isTo = before.at(-1) === 'to' || before.at(-1) === 'from'
  return reaching.has(before.at(-1) ?? '') || (isTo && before.some((text) => changing.has(text)))
}

const putting = words('put puts estimate estimates estimated placed reckoned gave numbered')

/** `put the traders at 69`, `the Danes, with 69` */
export function isPutAt({outline: {tokens}, at}: Scene): boolean {
  const before = tokens.slice(Math.max(0, at - 30), at).map(({text}) => text)
  if (before.slice(-3).includes('with')) return true
  return before.slice(-4).includes('at') && before.some((text) => putting.has(text))
}
