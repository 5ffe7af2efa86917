import {oneOf} from '../../../language/pattern.js'
import {type Harm, ing, nounBehind, nounOf, past, present} from './harms.js'
import {aux, dying, inside} from './lists.js'
import {capital, counted, phrase, whole, word, wordEnd, wordStart} from './parts.js'

/**
 * Ways of saying how many were harmed, over an outline's text. Each names those counted (`who`) and the words that say
 * what befell them (`what`), unless it `says` that itself.
 */
export interface Way {
  pattern: RegExp
  says?: Harm
  /** Only behind another way: `12 were killed and 40 injured`. */
  isFollowing?: boolean
}

const way = (strings: TemplateStringsArray, ...parts: readonly string[]): RegExp =>
  new RegExp(whole(strings, ...parts), 'y')

/** `killing 12 in Aleppo and 30 in Homs` gives no one number. */
const noMore = phrase`(?!(?: ${word}){1,6}?,? and ${counted} (?:in|at|near|on)${wordEnd})`
/** `Ahmed and two others were killed` are three, `The mayor and two guards` too. */
const notNamed = phrase`(?<!(?:${capital}${word},?|(?:^|, )(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]n?)(?: ${word}){1,2}) and )`
const state = `(?:dead|${past})`
const stateEnds = String.raw`(?=\s{0,3}(?:$|[,.;:!?)\]—–]|(?:in|on|by|at|near|during|when|and|or|as|after|while|with|from|among)${wordEnd}))`

/** What makes a verb tell no harm done: `did not`, `would have`, `threatened to`; a gerund behind these is only spoken of. */
const undone = phrase`(?<!(?:not|n't|n’t|never|nearly|almost|without|(?:would|could|might|may|should|must|can|will)(?: not)? have)(?: [a-z]{2,14}ly)? )`
const spokenOf = phrase`(?<!(?:of|for|from|about|without|to|against|than|avoid|avoided|risk|risked|stop|stopped|prevent|considered|not|the|a|his|their) )`
const infinitive = phrase`(?<!(?:to|would|could|can|may|might|will|shall|should|must|not|n't|n’t|and|or|did|do|does|the|a|an|of|under|house) )`

const joined = String.raw`(?<=^\s{0,3}|(?:,|${wordStart}and)\s{1,3})`
const causing = oneOf([
  'caused',
  'causing',
  'causes',
  'resulted in',
  'resulting in',
  'results in',
  'led to',
  'leading to',
  'ended in',
  'ending in',
  'ended with',
  'culminated in',
  'culminating in',
  'with',
  'saw',
  'seeing',
  'suffered',
  'suffering',
  'reported',
  'recorded',
  'including',
  'included',
  'brought',
  'involved',
  'involving',
  'made',
  'there were',
  'There were',
  'there was',
  'There was',
  'left',
  'leaving'
])
const article = phrase`(?:(?:the|a|an|The|A|An) )?(?:[\dA-Za-zÀ-ɏ-]{2,20} ){0,2}?`
/** The noun is what happened itself, not what the clause speaks about. */
const tellsItself = String.raw`(?=\s{0,3}(?:$|[,.;]|(?:in|on|at|by|near|during|took|occurred|happened)${wordEnd}))`

/** The first that fits at a place is taken. */
export const ways: readonly Way[] = [
  {
    pattern: way`${undone}(?:shot|shooting|beat|beating|stabbed|stabbing|put|putting|burned|burning) (?<who>${counted}) (?:dead|to death|alive)`,
    says: 'killed'
  },
  {
    pattern: way`${undone}(?:took|taking|takes|rounded|rounding|placed|placing|put|putting) (?<who>${counted}) (?:prisoners?|captives?|into custody|under arrest|up)`,
    says: 'arrested'
  },
  {pattern: way`(?<what>${undone}${past}|${spokenOf}${ing}|${infinitive}${present}) (?<who>${counted})${noMore}`},
  {
    pattern: way`(?:left|leaving|leaves|with|saw|seeing|suffered|suffering|lost|losing|had)(?: behind)? (?<who>${counted}) (?<what>${state})${stateEnds}`
  },
  {
    pattern: way`(?:claimed|claiming|claims|cost|costing|costs|took|taking) (?:the lives of (?<who>${counted})|(?<lives>${counted}) lives)`,
    says: 'killed'
  },
  {pattern: way`loss of (?:the lives of )?(?<who>${counted})(?: lives)?`, says: 'killed'},
  {pattern: way`without (?:any )?loss of life`, says: 'killed'},
  {pattern: way`toll (?:of|was|reached|reaching|stood at|rose to|rising to) (?<who>${counted})`, says: 'killed'},
  {pattern: way`${causing} (?<who>${counted}) (?<what>${nounBehind}(?: or ${nounBehind})?)`},
  {
    pattern: way`(?:(?<=^\s{0,3}|,\s{1,3})|${causing} )${article}(?<what>${nounOf}) of (?<who>${counted})${inside}${tellsItself}`
  },
  {pattern: way`(?<who>${counted}) lives (?:were|had been|are) (?:lost|claimed)`, says: 'killed'},
  {
    pattern: way`(?<who>${counted}) (?<what>${nounBehind}(?: (?:or|and) ${nounBehind})?) (?:were|was) (?:reported|recorded|made|confirmed)`
  },
  {pattern: way`${notNamed}(?<who>${counted})${inside}${aux} (?<what>${past})`},
  {pattern: way`${notNamed}(?<who>${counted})${inside}(?:${dying})`, says: 'killed'},
  {pattern: way`${joined}(?<who>${counted}) (?<what>${state})${stateEnds}`, isFollowing: true},
  {pattern: way`${joined}(?<who>${counted}) (?<what>${nounBehind})`, isFollowing: true}
]
