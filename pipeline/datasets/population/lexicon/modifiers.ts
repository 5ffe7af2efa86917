import {oneOf} from '../../../language/pattern.js'
import type {PopulationType} from '../figure.js'
import {words} from './words.js'

/** Words before the head, whatever their form. */
const adjectives = words(`
  ethnic foreign permanent temporary seasonal undocumented illegal irregular legal unauthorized stateless displaced
  internally jewish muslim christian sunni shia shi'a orthodox catholic protestant hindu buddhist sikh arab university
  exchange skilled unskilled international registered additional further more other new different young old adult
  elderly local resident native overseas former first second third short-term long-term white black rural urban poor
  rich wealthy male female single married unaccompanied unmarried naturalised naturalized dual full-time part-time
  free mixed recognised recognized documented immigrant migrant refugee guest domestic postgraduate undergraduate
  graduate total full such fellow then so self-identified self-declared non-resident nonresident nonimmigrant high
  school business ordinary current present known official indentured contract working visiting living remaining
  surviving practising practicing expatriate majority minority diaspora day cruise
`)

/** Endings of words that may stand before the head: `Kurdish-speaking`, `medical`. */
const endings = words(`
  ed al ic ive ish ous ary ent ant ly ese ian -born -generation -old -speaking -based -educated -trained -skilled
  -related less able
`)
const adjectiveLike = new RegExp(`${oneOf(endings)}$`)

/** No modifiers, though some end like one. */
const never = words(`
  a an the of in on at to by for from with and or but as who that which whom whose were was are is be been being had
  have has did do does would will could can may might should lived live lives came come fled arrived left moved
  settled went visited died killed returned emigrated immigrated migrated worked studied resided reside during after
  before since until between among per than when while where their its his her this these those them they only also
  not escaped each every all both either neither including include included spent sent received signed according well
  annually yearly daily monthly respectively recent
`)

/** Words before the head that may stand in the phrase, by list or by form. */
export const isModifier = (word: string): boolean =>
  !never.has(word) && (adjectives.has(word) || word.startsWith('non-') || adjectiveLike.test(word))

/** A noun may stand right before the head: `construction workers`. */
export const isNounModifier = (word: string): boolean => !never.has(word) && !pluralOrGerund.test(word)

const pluralOrGerund = /(?:s|ing)$/

/** Words before the head that say more about the group and belong to its name. */
const describing = words(`
  ethnic foreign permanent temporary seasonal undocumented illegal irregular stateless displaced jewish muslim
  christian sunni shia orthodox catholic protestant hindu buddhist sikh arab university exchange skilled international
  overseas migrant refugee guest domestic indentured contract expatriate unaccompanied dual naturalised naturalized
  medical postgraduate undergraduate
`)

/** `ethnic`, `-born` */
export const isDescribing = (word: string): boolean => describing.has(word) || word.startsWith('-')

/** As what a modifier says they are counted. */
export const typeOfDescription = new Map<string, PopulationType>([
  ['stateless', 'stateless'],
  ['displaced', 'other'],
  ['internally displaced', 'internally_displaced'],
  ['refugee', 'refugees'],
  ['migrant', 'migrants'],
  ['tourist', 'tourists'],
  ['visitor', 'tourists']
])
