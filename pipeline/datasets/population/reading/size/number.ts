import type {Figure} from '../../figure.js'
import {readGroup} from '../../group/group.js'
import {type GroupPhrase, isOfNation} from '../../group/phrase.js'
import {bodyNouns, numberNouns} from '../../lexicon/bodies.js'
import {light} from '../../lexicon/size.js'
import {words} from '../../lexicon/words.js'
import {placeBefore} from '../../place/around.js'
import {placeNamed} from '../../place/stated.js'
import {figureOfSection, isFigureLast} from '../../scene/memory.js'
import type {Scene} from '../../scene/scene.js'
import {type Token, textAt, wordAt} from '../../text/tokens.js'
import {ofSentenceBefore} from './sentence-before.js'
import {startOf} from './start.js'
import {ofTopic, type Subject} from './subject.js'

/** How far before its number a subject may stand, in tokens. */
export const farthest = 32

/** `the number of Danes`: the noun for a number before a noun for people at `at`. */
export function numberBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let of = at - 1; of >= Math.max(1, at - 6); of--) {
    const token = tokens[of] as Token
    if (token.text === 'of') return numberNouns.has(wordAt(tokens, of - 1)) ? of - 1 : undefined
    if (token.kind === 'mark' || token.kind === 'number') return undefined
  }
  return undefined
}

const measured = new Set([...numberNouns, ...bodyNouns])

/** `the number of Danes in need of help is put at 500`: the noun for a number, whatever stands between. */
export function numberPut(tokens: readonly Token[], first: number): number | undefined {
  for (let at = first - 2; at >= Math.max(0, first - farthest); at--) {
    if (tokens[at]?.kind === 'number' || textAt(tokens, at) === ';') return undefined
    if (measured.has(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'of') return at
  }
  return undefined
}

const determiners = words('this that the these those their its such')
const continuing = words('figure figures number numbers total count size share quota intake estimate estimates')

/** `a figure of well over 500` */
const isNumbered = ({outline: {tokens}, at}: Scene, from: number): boolean =>
  at >= from && at - from < 5 && tokens.slice(from, at).every(({kind, text}) => kind === 'word' && light.has(text))

const owners = words('the their its his her')
const others = words('later other recent earlier official unofficial current previous latest newer older some more')

/** `the number of Danes in Norway`, `this figure`, `their number`. */
export function numberAt(scene: Scene, at: number): Subject | undefined {
  const {outline, topic} = scene
  const {tokens} = outline
  const start = startOf(tokens, at)
  if (wordAt(tokens, at + 1) === 'of' && !isNumbered(scene, at + 2)) {
    const group = readGroup(outline, owners.has(wordAt(tokens, at + 2)) ? at + 3 : at + 2, topic)
    return group === undefined || group.isBarred ? undefined : groupCounted(scene, group, start)
  }
  const isOwn =
    start === at ||
    isNumbered(scene, at + 2) ||
    determiners.has(wordAt(tokens, start)) ||
    others.has(wordAt(tokens, start))
  return isOwn && continuing.has(wordAt(tokens, at)) ? continued(scene, start) : undefined
}

/** The group that a phrase before the number names. */
export function groupCounted({outline, topic, at}: Scene, phrase: GroupPhrase, start: number): Subject {
  const isOpen = phrase.group.iso3 === null && !isOfNation(phrase)
  return {
    at: start,
    group: isOpen && topic.group !== null ? {...phrase.group, iso3: topic.group.iso3} : phrase.group,
    groupSource: isOpen ? 'title' : 'sentence',
    place: phrase.place.length > 0 ? placeNamed(phrase.place) : placeBefore(outline, at, topic),
    figure: null,
    rule: 'population/number-of-people'
  }
}

/** "This figure": group and place of the figure right before it; else the size of the article's community. */
function continued(scene: Scene, start: number): Subject | undefined {
  const figure = figureOfSection(scene)
  if (figure === undefined && scene.topic.group === null && wordAt(scene.outline.tokens, start) === 'their')
    return ofSentenceBefore(scene, start)
  if (figure === undefined || figure.number.isPercent || !isFigureLast(scene.memory))
    return scene.topic.group === null ? undefined : ofTopic(scene, start, 'population/size-of-community')
  return continuedOf(figure, start)
}

/** The people of a figure, counted again. */
export const continuedOf = (figure: Figure, at: number): Subject => ({
  at,
  group: figure.group,
  groupSource: 'anaphora',
  place: null,
  figure,
  rule: 'population/this-figure'
})
