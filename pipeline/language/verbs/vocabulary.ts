import {monthNames} from '../dates/grammar/vocabulary.js'

/** Closed classes of English words, as far as clauses need them. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const be = set(`
  am is are was were isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t
`)
export const have = set(`
  has have had hasn't haven't hadn't hasn’t haven’t hadn’t
`)
export const doForms = set(`
  do does did don't doesn't didn't don’t doesn’t didn’t
`)
export const modals = set(`
  will would shall should may might must can could cannot won't wouldn't shouldn't couldn't can't won’t wouldn’t
  shouldn’t couldn’t can’t
`)

export const auxiliaries: ReadonlySet<string> = new Set([...be, ...have, ...doForms, ...modals])

/** A contraction with `not` ends in one of these. */
export const isContractedNot = (word: string): boolean => word.endsWith("n't") || word.endsWith('n’t')

export const negations = set('not never neither nor no none nobody cannot hardly scarcely')

export const determiners = set(`
  the a an this these those its his her their our my your whose each every no any another such other own newly
`)

/** May stand for a noun phrase (`Many fled`) or begin one (`several expelled diplomats`). */
export const quantifiers = set(
  'all both some many most several few more others half each dozens hundreds thousands none'
)

export const prepositions = set(`
  of in on at by for with to from into onto upon against between among amongst during after before since until
  till through throughout across over under about around towards toward within without near despite following amid
  amidst via per as like than including outside inside beyond behind alongside along past up down off out
  concerning regarding under because due unlike besides except aboard
`)

/** Prepositions behind which a time dates the verb. */
export const temporalPrepositions = set(`
  in on at by during after before until till from throughout around about between within following amid upon circa
  near
`)

/** Stand between such a preposition and the time: `in the early months of 1948`. */
export const timeLightWords: ReadonlySet<string> = new Set([
  ...set(`
    the a an that this same early mid late spring summer autumn winter fall year month day end beginning start last final
    years months days weeks decades half quarter part closing opening
    outbreak middle course aftermath wake of or around about first second
  `),
  ...monthNames.map((name) => name.toLowerCase())
])

/** Open a phrase or clause of their own, so that they are no noun before a time. */
export const phraseWords = set(`
  of in on at by for with to from into and or but while when after before during until as that which who against
  between through over under amid
`)

/** Behind a verb its object ends before these. */
export const objectEnds = set(`
  in on at by for with to from into between against that which who after before during since until
  near under over behind beside across
`)

export const coordinators = set('and but or yet nor')

export const subordinators = set(`
  when while whereas although though because if unless whether after before since until till once where whereby
  how why what so
`)

export const relatives = set('who whom whose which')

export const personal = set('he she it they we i you who which that this these those there')

export const connectives = set(`
  however therefore moreover furthermore meanwhile nevertheless nonetheless additionally subsequently later
  afterwards afterward then today thus hence eventually finally instead consequently similarly likewise recently
  initially originally also soon again still earlier overall indeed accordingly conversely elsewhere besides
  traditionally historically officially
`)

const otherAdverbs = set(`
  also again then later soon first once twice ever even just still already often always jointly further not never
  thus therefore long together now almost nearly half both each all themselves himself herself itself almost well
  far otherwise instead thereafter thereby once only
`)
const notAdverbs = set(`
  family assembly ally supply reply monopoly anomaly early daily weekly monthly quarterly apply rely comply imply
  multiply fly italy sicily kelly emily sally billy beverly jelly
`)

export const isAdverb = (word: {text: string; lower: string}): boolean =>
  word.text === word.lower &&
  (otherAdverbs.has(word.lower) || (word.lower.endsWith('ly') && !notAdverbs.has(word.lower)))
