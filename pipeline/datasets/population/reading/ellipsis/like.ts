import type {Figure, Group} from '../../figure.js'
import {isOfThem} from '../../group/of-them.js'
import {type Movement, movementOf} from '../../movement.js'
import type {Counted} from '../../scene/counted.js'
import type {Reading} from '../../scene/reading.js'
import type {Scene} from '../../scene/scene.js'
import {exists, tellsOfLeaving} from './wording.js'

const to = /^\sto\s/

/** `Most emigrated: 300 to Norway` */
const isSent = (text: string, start: number, end: number): boolean =>
  to.test(text.slice(end, end + 4)) && tellsOfLeaving(text.slice(0, start))

const nobody: Group = {name: null, iso3: null, type: null, unit: 'persons'}

/** A number that counts as the figure before it does. */
export function likeBefore(
  {outline}: Scene,
  counted: Counted,
  from: number,
  before: Figure | undefined
): Omit<Reading, 'rules'> {
  const next = isOfThem(outline.tokens, from) ? from + 2 : from
  const end = outline.tokens[next - 1]?.end ?? counted.end
  const movement = movementOfRest(outline.text, counted.start, end)
  return {
    span: {start: counted.start, end},
    next,
    group: before?.group ?? nobody,
    groupSource: 'anaphora',
    measure: movement?.measure ?? before?.measure ?? 'stock',
    goal: movement?.goal ?? 'here',
    origins: [],
    place: null,
    shares: before ?? null,
    continues: null,
    qualifiers: counted.qualifiers
  }
}

const staying =
  /^\s(?:(?:still|now|also|then|today|only|\p{Ll}{2,12}ly)\s)?(?:were|are|live|lived|remain|remained|stayed|reside|resided|work|worked|was)(?!\p{L})(?!\s(?:children|women|men|boys|girls|minors|adults|male|female|under|aged)(?!\p{L}))/u

/** What its own words tell; undefined where they leave it to the figure before. */
function movementOfRest(text: string, start: number, end: number): Pick<Movement, 'measure' | 'goal'> | undefined {
  // `there were 300 left` tells of those who stayed.
  if (exists(text, start)) return {measure: 'stock', goal: 'here'}
  const movement = movementOf(text, start, end)
  if (isSent(text, start, end)) return {measure: 'flow', goal: movement.goal}
  if (movement.rule !== null) return movement
  return staying.test(text.slice(end, end + 24)) ? {measure: 'stock', goal: 'here'} : undefined
}
