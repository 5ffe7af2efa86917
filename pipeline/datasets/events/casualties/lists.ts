import {anyVerb} from './harms.js'
import {counted, phrase, word, wordEnd, wordStart} from './parts.js'

const be = phrase`(?:was|were|are|is|got|being|been|(?:had|have|has) been)`
const reported = phrase`(?: (?:believed|said|reported|known|thought|estimated|confirmed)(?: to have been)?)?`
const adverbs = phrase`(?: (?:(?!nearly|almost|hardly|barely|narrowly)[a-z]{2,14}ly|also|then|later|all|both|soon)){0,2}`
export const aux = phrase`(?: (?:had|have|has|also|later))? ${be}${reported}${adverbs}`
export const dying = phrase`(?: (?:had|have|has|also|later)){0,2} (?:died|perished|drowned)|(?: (?:had|have|has|also)){0,2} lost their(?: own)? li(?:v|f)es?|(?: (?:had|have))? (?:were|was|been)(?: found)? dead`

/** `in the city`, `aboard a ferry` between those counted and their verb: without another verb. */
export const inside = phrase`(?:(?: (?:of|in|from|at|near|on|aboard|inside|outside))(?: (?!(?:who|which|that|and|or|but|when|to|not|would|could|should|might|may|must|can|will|was|were|had|has|have|are|is|been)\s)(?:${word}|${counted})){1,6}?)?`

/** `12 soldiers, three officers and a driver`; who is said to be something else (`and 40 were hurt`) is no part of it. */
const other = phrase`(?!${inside}(?:${aux} |${dying})| (?:dead|${anyVerb})${wordEnd})`
const separator = phrase`(?:, ${counted}){0,4},? (?:and|as well as|along with|plus) `
const acting = phrase`${wordStart}(?:${anyVerb}|lives of|leaving|left) `
/** Several marks that are counted together: those that a verb governs, else those before their own verb. */
export const lists = new RegExp(
  `${counted}${separator}${counted}(?:${other}|(?<!${acting}${counted}${separator}${counted}))`,
  'g'
)
