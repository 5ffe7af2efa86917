import {oneOf} from '../../../../language/pattern.js'
import {phrases, words} from '../../lexicon/words.js'
import {time} from '../../text/outline.js'
import {matchAt, matchBefore, phrase} from '../../text/phrase.js'

const about = oneOf(phrases('were, are, about, around, some, over, nearly, only, just, as many as'))
const ofThose = phrase`[Oo]f (?:whom|them|these|those|this(?: \p{Ll}{3,12})?)(?: \p{Ll}{3,14})?`.source
const amongThose = phrase`[Aa]mong (?:them|these|those|whom)(?: \p{Ll}{3,14})?`.source
const others = '[Ii]ncluding|[Aa]nother|[Aa]n additional|[Aa] further|[Ss]ome other'.replaceAll(
  ' ',
  String.raw`\s{1,3}`
)
const ofThem = phrase`(?<![\p{L}])(?:${ofThose}|${amongThose}|${others}),?(?: (?:${about}|\p{Ll}{3,14}ly)){0,3}\s{0,3}$`

/** `of whom 300`, `including 300`: what stands right before a number that counts a part of those before it, or others. */
export const isPartOrMore = (text: string, start: number): boolean => matchBefore(ofThem, text, start, 60) !== undefined

const rises = String.raw`up|increas\p{Ll}{1,4}|grow\p{Ll}{1,3}|grew|ris\p{Ll}{1,3}|rose`
const falls = String.raw`down|fall\p{Ll}{0,3}|fell|dropp?\p{Ll}{0,3}|declin\p{Ll}{1,3}|decreas\p{Ll}{1,4}|shr\p{Ll}{2,5}`
const changed = phrase`(?:${rises}|${falls}|compared|and|,)(?: \p{Ll}{3,12}ly)? (?:from|to|with)`.source
const comparisons = oneOf(phrases('from, to, against, versus, than, as opposed to, as against, as many as, as much as'))
const roughly = oneOf(
  phrases(`
    about, around, some, over, nearly, only, just, fewer than, less than, more than, an estimated, a peak of, a high of,
    a low of
  `)
)
const changing = phrase`(?<![\p{L}])(?:${changed}|${comparisons})(?: ${roughly}){0,2}\s{0,3}$`

/** `up from about 300`, `to 300` */
export const isChange = (text: string, start: number): boolean => matchBefore(changing, text, start, 60) !== undefined

const listing =
  /(?:,|;|(?<!\p{L})and|(?<!\p{L})plus|together\s{1,3}with|along\s{1,3}with|as\s{1,3}well\s{1,3}as|(?<!\p{L})while|(?<!\p{L})but|(?<!\p{L})or|,\s{1,3}and)\s{0,3}$/u
const gaps = oneOf(phrases('that of, those of, in, by, at, on, until, during, for, then, the, has, had, have, plus'))
const placed = phrase`(?:,|;|(?<!\p{L})(?:and|while|but)) (?:and |while |but )?in(?: [\p{L}\p{Co}'’-]{1,24}){1,4}\s{0,3}$`
const yearly = phrase`\(${time}:\s{0,3}$`
const gapped = phrase`(?:,|;|(?<!\p{L})(?:and|while|but|or))(?: ${gaps}){0,3}(?: ${time})?,?\s{0,3}$`

/** `500 lived in Oslo, and in 1990 300 in Bergen` */
export const isListed = (text: string, start: number): boolean =>
  matchBefore(listing, text, start, 20) !== undefined ||
  matchBefore(gapped, text, start, 48) !== undefined ||
  matchBefore(placed, text, start, 80) !== undefined ||
  matchBefore(yearly, text, start, 24) !== undefined

const remaining = /(?<!\p{L})(?:[Tt]he (?:remainder|rest|others|balance)),?\s{1,3}$/u

/** `the rest, 300,` */
export const isRest = (text: string, start: number): boolean => matchBefore(remaining, text, start, 24) !== undefined

const observers = oneOf(
  words('counted recorded registered listed found acknowledged reported enumerated estimated claimed gave cited')
)
const observed = phrase`(?<![\p{L}])(?:${observers}|(?:speaks?|spoke) of)(?: ${roughly}){0,2}\s{0,3}$`

/** `and the census counted 300` */
export const isObserved = (text: string, start: number): boolean => matchBefore(observed, text, start, 60) !== undefined

const batches = oneOf(words('group batch wave party contingent shipload transport convoy'))
const batch = phrase`(?<![\p{L}])(?:[Aa](?:nother)?|[Tt]he) (?:\p{Ll}{3,12} )?${batches} of\s{0,3}$`

/** `a second group of 300 followed` */
export const isBatch = (text: string, start: number): boolean => matchBefore(batch, text, start, 48) !== undefined

const rise = phrase`(?<!\p{L})(?:rise|increase|growth|jump|surge|fall|drop|decline|decrease|return) to(?: ${roughly}){0,2}\s{0,3}$`

/** `a further rise to 300` */
export const isRise = (text: string, start: number): boolean => matchBefore(rise, text, start, 60) !== undefined

const existing = phrase`(?<![\p{L}])[Tt]here (?:are|were|was|is|have been|had been)(?: \p{L}{2,14}){0,2}\s{0,3}$`

/** `there are about 300` */
export const exists = (text: string, start: number): boolean => matchBefore(existing, text, start, 60) !== undefined

const deeds = oneOf(
  words(`
    immigrated arrived came entered settled returned fled claimed declared reported registered applied sought crossed
    born naturalised naturalized granted resettled emigrated left went gone followed
  `)
)
const doing = phrase` (?:had |have |were |was |would |who )?(?:been |also |later |then )?${deeds}`

/** `300 had later arrived` */
export const isDeed = (text: string, end: number): boolean => matchAt(doing, text, end) !== undefined

const left = oneOf(words('moved fled left went resettled sent deported evacuated returned'))
const leaving = new RegExp(String.raw`(?<!\p{L})(?:(?:em|m)igrat\p{L}{1,4}|${left})(?!\p{L})`, 'u')

/** `Danes emigrated, 300 to Norway` */
export const tellsOfLeaving = (text: string): boolean => leaving.test(text)

/** Verbs of being and doing right behind a number that is their subject. */
export const verbs = words(`
  were are was had have has lived live living came arrived left settled resided reside worked work returned remained
  remain did took fled emigrated moved went held hold received studied study belonged belong
`)
