import {oneOf} from '../../../language/pattern.js'
import {phrases} from '../lexicon/words.js'

const joints = phrases(`
  and, or, as well as, together with, along with, plus, some, about, around, over, nearly, another, up to, more than,
  an estimated, approximately, roughly, almost, at least
`)
const onlyOf = (wordings: Iterable<string>): RegExp => new RegExp(`^(?:[\\s,]|${oneOf(wordings)}){1,12}$`)

/** Nothing but this stands between two counts that are added: `500 Danes and some 300 Swedes`. */
export const adding = onlyOf(joints)
/** The same between two whose place and date are one: `500 Danes and a further 300 Swedes`. */
export const sharing = onlyOf([...joints, 'a further', 'additional'])
