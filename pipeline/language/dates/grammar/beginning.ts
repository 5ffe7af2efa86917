import type {Rule} from '../../../rule.js'
import type {Time} from '../time.js'
import {countWord, eitherCase, ordinalWord, season, spaced, weekday} from './vocabulary.js'

/**
 * How expressions begin. A rule is tried only where its beginning stands: a look at a few letters costs a tenth of what
 * the rule does. Tests hold every rule to its beginning.
 */
export interface TimeRule extends Rule<Time> {
  begins: Beginning
}

/** First letters of words that patterns spell out. */
const month = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`
const year = String.raw`[12]\d{3}`
const era = String.raw`BC|B\.C|AD|A\.D|CE|C\.E`
/** Of a part or a fraction of a period. */
const part =
  '[Ee]arly|[Ll]a[ts]|[Mm]id|[Bb]eg|[Ss]tart|[Ee]nd|[Cc]lose|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[1-4](?:st|nd|rd|th)'
/** Of "that", "the following" and the like. */
const step = '[Tt]h(?:at|is|e)|[Nn]ext|[Ll]ast|[Ll]ater|[Ee]arlier'
const unit = 'day|week|month|year|decade|centur'
const partOfDay = 'morning|afternoon|evening|night|dawn|date'
const ties = '(?:twen|thir|for|fif|six|seven|eigh|nine)ties'
const decade = String.raw`\d0['’]?s`
const clock = String.raw`\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]\.?m|[AP]M|o['’])|\d{1,2}:\d\d`
const counts = eitherCase('a, an, half, several, many, some, few, couple, hundred')
const numberWord = '[Oo]ne|[Tt][wehi]|[Ff][oi]|[Ss][ie]|[Ee][il]|[Nn]ine'

/** Where an expression begins: a pattern and the characters that it begins with. */
export interface Beginning {
  pattern: RegExp
  initials: string
}

const digits = '0123456789'
const ofMonth = 'JFMASOND'
const ofWeekday = 'MTWFS'
const ofSeason = 'sSaAfFwW'
const ofPart = 'eElLmMbBsScCfFtT1234'
const ofStep = 'tTnNlLeE'
const ofOrdinal = 'fFsStTeEnN'
const ofUnit = 'dDwWmMyYc'
const ofCount = 'aAoOtTfFsSeEnNmMcChH'

/** `what`, and `soon` within so many characters from where it begins. */
const withSoon = (initials: string, what: string, soon: string, within: number): Beginning =>
  at(initials, `(?=${what})(?=[^]{0,${within}}(?:${soon}))`)

const at = (initials: string, source: string): Beginning => ({pattern: new RegExp(spaced(source)), initials})

const to = String.raw`(?:\s?[–—/-]| (?:to|till?|until|through|and) )`
const toDay = String.raw`(?:\s?[–—/-]\s?\d| (?:to|till?|until|through|and) (?:the )?\d| (?:${month})[a-z.]{0,8}${to})`

export const begins = {
  dayBeforeMonth: withSoon(digits + ofWeekday, `${weekday}|${day}`, month, 36),
  dayBeforeDay: at(digits, `${day}${toDay}`),
  dayOrMonth: at(digits + ofMonth, `${day}${toDay}|(?:${month})[a-z.]{0,8} ${day}${to}`),
  secondDay: at(digits, `(?<=(?:and|or|,|the) )${day}`),
  ordinalDay: at(digits + ofOrdinal, String.raw`\d{1,2}(?:st|nd|rd|th)|${ordinalWord} of`),
  monthBeforeDay: at(ofMonth + ofWeekday, String.raw`${weekday}|(?:${month})[a-z.]{0,8} (?:the )?\d{1,2}(?!\d)`),
  monthBeforeYear: withSoon(ofMonth, month, year, 20),
  monthBeforeMonth: at(ofMonth, `(?:${month})(?=[^]{0,28}(?:${month}))`),
  month: at(ofMonth, month),
  weekday: at(ofWeekday, weekday),
  isoDay: at('12', String.raw`[12]\d{3}-\d`),
  part: withSoon(ofPart, part, `${month}|${season}|${year}|${unit}|${decade}|${ties}`, 44),
  step: withSoon(ofStep, step, `${month}|${season}|${unit}|${partOfDay}`, 32),
  season: at(ofSeason, season),
  seasonBeforeYear: withSoon(ofSeason + ofPart, `${season}|${part}`, year, 36),
  quarter: at('Q', String.raw`Q\d`),
  year: at('12', String.raw`[12]\d{3}(?!\d)`),
  shortYear: at("'’", String.raw`['’]\d\d`),
  yearRange: at('12', String.raw`[12]\d{3}(?:\s?[–—/-]| (?:to|and|un|til|th))`),
  decade: at('12', String.raw`\d{4}['’]?s`),
  shortDecade: withSoon(
    `${digits}'’tTfFsSeEnN${ofPart}`,
    String.raw`['’]?\d0|${ties}|${part}`,
    `${decade}|${ties}`,
    36
  ),
  hundreds: withSoon(`1${ofPart}`, String.raw`1\d00|${part}`, "00['’]?s", 36),
  century: withSoon(digits + ofOrdinal + ofPart, String.raw`${ordinalWord}|\d{1,2}[snrt]|${part}`, '[Cc]entur', 70),
  era: withSoon(
    `${digits}BAC${ofMonth}${ofSeason}${ofPart}`,
    String.raw`\d|${era}|${month}|${season}|${part}`,
    era,
    40
  ),
  feast: at('CNMB', 'Christmas|New|May D|Boxing'),
  possessiveUnit: at(`tT${ofUnit}`, `(?:[Tt]he )?(?:${unit})`),
  somewhere: withSoon(
    `${ofStep}rRcCmM`,
    `${step}|[Rr]est|[Rr]emain|[Cc]ourse|[Mm]ost|[Mm]uch|latter|early p`,
    'month|year',
    48
  ),
  counted: at(
    digits + ofCount + ofUnit,
    String.raw`\d[\d.,]{0,7}[\s-]\s{0,2}(?:[a-z]{4,11} )?(?:${unit}|night)|(?:${counts}|${numberWord})(?=[^]{0,36}(?:${unit}|night|s ))|(?:[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Dd]ecade)s [leabpth]`
  ),
  nth: withSoon(
    `${digits}${ofOrdinal}lfobd`,
    String.raw`${ordinalWord}|\d{1,2}[snrt]|last|final|opening|bloodiest|deadliest`,
    'day|month|year|annivers|week',
    48
  ),
  turn: at('tT', '[Tt]urn of '),
  ancient: at(digits + ofSeason, String.raw`(?:${season})(?: of)? \d{3}(?!\d)|\d{3}(?!\d)`),
  numericDay: at(digits, String.raw`\d{1,2}[./]\d{1,2}[./]`),
  clock: at(digits, clock)
} as const satisfies Record<string, Beginning>

/** Where a temporal expression may begin at all. */
export const beginning = new RegExp(
  String.raw`['’]\d|\b(?:\d|${month}|${weekday}|${season}|Q\d|(?:final|opening|bloodiest|deadliest|[Tt]urn\sof)\s|AD|CE|Christmas|New\sYear|Boxing|A\.D|C\.E|` +
    String.raw`${part}|[Nn]ext|(?:[Rr]est|[Rr]emainder|[Cc]ourse|[Mm]ost|[Mm]uch)\sof|(?:[Aa]\s(?=half|quarter)|[Hh]alf\sa\s(?=century))|` +
    String.raw`[Tt]h(?:at|is)\s{1,3}(?=[A-Z]|same|very|following|next|${unit}|${partOfDay}|spring|summer|autumn|fall|winter)|` +
    String.raw`[Tt]he\s{1,3}(?=very|same|following|next|ensuing|subsequent|previous|preceding|prior|latter|early|${unit})|` +
    String.raw`[Aa]n?\s{1,3}(?=whole|full|few|${unit})|(?:[Dd]ay|[Ww]eek|[Mm]onth|[Yy]ear|[Dd]ecade)(?:s?\s|['’]s)|centur|` +
    `${ties}|${ordinalWord}|${countWord})`
)
