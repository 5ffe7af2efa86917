import {oneOf} from '../../../language/pattern.js'
import {words} from './words.js'

const between = words(`
  who that had have has were was are been being also then thus there finally all both together later eventually
  subsequently be would did
`)

/** A pattern part: auxiliaries, relative pronouns and adverbs between a subject and its verb, `, who had later been`. */
export const auxiliaries = String.raw`(?:,?\s{1,3}(?:${oneOf(between)}|\p{Ll}{2,14}ly)){0,5}`
