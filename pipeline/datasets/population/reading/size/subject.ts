import type {Figure, Group} from '../../figure.js'
import {words} from '../../lexicon/words.js'
import {nationOf} from '../../nation.js'
import type {Stated} from '../../place/stated.js'
import {figureOfSection} from '../../scene/memory.js'
import type {Reading} from '../../scene/reading.js'
import type {Scene} from '../../scene/scene.js'
import {type Token, wordAt} from '../../text/tokens.js'

/** What a number measures, told before it. */
export interface Subject {
  /** Index of its first token. */
  at: number
  group: Group | null
  groupSource: Reading['groupSource']
  place: Stated
  /** The figure that is continued. */
  figure: Figure | null
  rule: string
}

/** How far before the phrase its people may be named, in tokens. */
const farthest = 30
const determiners = words('a an its their the')
const before = words('the of')

/** `Mexican Canadians are a large group, with a population of`: the people that the sentence tells of before. */
export function ofSubject({outline: {tokens}, topic}: Scene, start: number, rule: string): Subject | undefined {
  const isApart = determiners.has(wordAt(tokens, start)) || before.has(wordAt(tokens, start - 1))
  const name = isApart ? peopleBefore(tokens, start) : undefined
  if (name == null) return undefined
  const {iso3, home} = nationOf([name], false, topic)
  const group: Group = {name: name.text, iso3, type: null, unit: 'persons'}
  return {at: start, group, groupSource: 'sentence', place: home, figure: null, rule}
}

/** What stands in brackets before is another name of them. */
function peopleBefore(tokens: readonly Token[], start: number): Token['name'] | undefined {
  let depth = 0
  for (let at = start - 1; at >= Math.max(0, start - farthest + 1); at--) {
    const {text, name} = tokens[at] as Token
    if (text === ')') depth++
    else if (text === '(') depth--
    else if (depth <= 0 && name?.reading.form === 'people') return name
  }
  return undefined
}

/** The community that is spoken of: that of the article, else of the figure before. */
export function ofTopic({topic, memory, unit}: Scene, start: number, rule: string): Subject | undefined {
  if (topic.group !== null)
    return {at: start, group: nationals(topic.group, topic), groupSource: 'title', place: null, figure: null, rule}
  const figure = figureOfSection({memory, unit})
  if (figure === undefined || figure.number.isPercent) return undefined
  return {at: start, group: figure.group, groupSource: 'anaphora', place: null, figure, rule}
}

/** All who live in a country are its own, as those of `the population of Syria` are. */
const nationals = (group: Group, {host}: Scene['topic']): Group =>
  group.type === 'residents' ? {...group, iso3: group.iso3 ?? host?.iso3 ?? null} : group
