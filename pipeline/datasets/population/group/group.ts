import type {Mention} from '../../../document.js'
import type {NameReading} from '../../../language/names/name.js'
import {foldSpace} from '../../../language/space.js'
import {joints} from '../lexicon/grammar.js'
import {isModifier} from '../lexicon/modifiers.js'
import {words} from '../lexicon/words.js'
import {nationOf} from '../nation.js'
import {isNameOfPlace, wordingOf} from '../text/names.js'
import type {Outline} from '../text/outline.js'
import {endBefore, skipWords, type Token, textAt, wordAt} from '../text/tokens.js'
import type {Topic} from '../topic/topic.js'
import {readHead} from './head.js'
import type {Draft} from './modifier.js'
import {type GroupPhrase, phraseOf} from './phrase.js'
import {withPostmodifiers} from './postmodifier/index.js'

/** The group of people that the tokens from `at` on name; undefined when they name none that is known here. */
export function readGroup(outline: Outline, at: number, topic: Topic): GroupPhrase | undefined {
  const {tokens} = outline
  const opening = partitive(tokens, at)
  const draft: Draft = {named: [], isList: false, words: [], types: [], isRegistered: false, unknown: []}
  const head = readHead(outline, opening.next, draft)
  if (head === undefined) return opening.isPartitive ? undefined : readShared(outline, at, topic)
  const phrase = phraseOf(outline, draft, head, topic)
  return withPostmodifiers(outline, {...phrase, isPartitive: opening.isPartitive}, topic)
}

const whole = words('the these those all its their own')

/** `of the`, `of all`, `of those`; not `of them`, behind which nothing stands. */
function partitive(tokens: readonly Token[], at: number): {next: number; isPartitive: boolean} {
  if (wordAt(tokens, at) !== 'of') return {next: at, isPartitive: false}
  return {next: skipWords(tokens, at + 1, whole, 3), isPartitive: true}
}

/** The last group with a nation that the tokens before `at` name. */
export function groupBefore(outline: Outline, at: number, topic: Topic, reach = 24): GroupPhrase | undefined {
  const {tokens} = outline
  let last: GroupPhrase | undefined
  for (let from = Math.max(0, at - reach); from < at; from++) {
    const token = tokens[from]
    if (token?.name == null || isNameOfPlace(token.name.reading)) continue
    const phrase = readGroup(outline, from, topic)
    if (phrase === undefined || phrase.isBarred || phrase.next > at) continue
    last = phrase
    from = phrase.next - 1
  }
  return last
}

/** "500 Danish and 300 Swedish students", "20 first- and 30 second-generation Turks": the head stands behind the next number. */
function readShared(outline: Outline, at: number, topic: Topic): GroupPhrase | undefined {
  const {tokens} = outline
  let joint = at
  while (joint < at + 3 && isModifierToken(tokens[joint])) joint++
  if (joint === at || !joints.has(textAt(tokens, joint))) return undefined
  const number = [joint + 1, joint + 2, joint + 3].find((index) => tokens[index]?.kind === 'number')
  const phrase = number === undefined ? undefined : readGroup(outline, number + 1, topic)
  const named = tokens.slice(at, joint).flatMap(({name}) => (name === null ? [] : [name]))
  return phrase && {...withNames(outline, phrase, named, topic), next: joint, end: endBefore(tokens, joint), home: null}
}

/** Of `Swedish students` and `Danish`, `Danish students`. */
function withNames(
  outline: Outline,
  phrase: GroupPhrase,
  named: readonly Mention<NameReading>[],
  topic: Topic
): GroupPhrase {
  if (named.length === 0) return phrase
  const name = foldSpace(`${wordingOf(outline, named)} ${lastOf(phrase.group.name)}`)
  return {...phrase, group: {...phrase.group, name, iso3: nationOf(named, false, topic).iso3}}
}

const isModifierToken = (token: Token | undefined): boolean =>
  token !== undefined && (token.name?.reading.form === 'demonym' || (token.kind === 'word' && isModifier(token.text)))

const lastOf = (name: string | null): string => name?.split(' ').at(-1) ?? ''
