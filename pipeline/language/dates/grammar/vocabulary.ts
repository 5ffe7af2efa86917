import {oneOf} from '../../pattern.js'

/** Words of the English calendar, as numbers and as pattern parts. */

/** A pattern part whose spaces match as those of `pattern` do: a line break or U+00A0 among them. */
export const spaced = (source: string): string => source.replaceAll(' ', String.raw`\s{1,3}`)

export const group = (name: string, source: string): string => `(?<${name}>${source})`

/**
 * What was just matched (`what`) stands after one of these words and white space. Looks back and does not stand first:
 * a pattern that begins with the digits or letters that it is about is found ten times as fast.
 */
export const afterWords = (words: string, what: string): string => spaced(String.raw`(?<=\b(?:${words}) ${what})`)

/** Words and phrases with commas between them. */
export const listOf = (text: string): string[] => text.trim().replace(/\s+/g, ' ').split(', ')

/** Each as it is and as it opens a sentence. */
export const bothCases = (words: readonly string[]): string[] => words.flatMap((word) => [word, capital(word)])

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Pattern of words that may open a sentence: `in, as of` → `[Ii]n|[Aa]s of`. */
export const eitherCase = (text: string): string =>
  listOf(text)
    .map((word) => `[${capital(word).charAt(0)}${word.charAt(0)}]${word.slice(1)}`)
    .join('|')

export const monthNames = listOf(`
  January, February, March, April, May, June, July, August, September, October, November, December
`)
const monthNumbers = new Map(
  monthNames.flatMap(
    (name, at) =>
      [
        [name, at + 1],
        [name.slice(0, 3), at + 1]
      ] as [string, number][]
  )
)
monthNumbers.set('Sept', 9)

/** 1 to 12 for a name or an abbreviation; NaN for anything else. */
export const monthNumber = (text: string | undefined): number =>
  monthNumbers.get((text ?? '').replace('.', '')) ?? Number.NaN

const stem = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
/** Pattern part for a month's full name, or a word that begins like one: whoever reads it asks `fullMonthNumber`. */
export const fullMonth = `${stem}[a-z]{0,6}`
/** The same with abbreviations, `Jan`, `Sept.`; ask `monthNumber`. Spelt out, a pattern would be three times as large. */
export const anyMonth = `${stem}[a-z]{0,6}[.]?`

/** 1 to 12 for a full name; NaN for anything else. */
export const fullMonthNumber = (text: string | undefined): number =>
  monthNames.indexOf((text ?? '').replace('.', '')) + 1 || Number.NaN

const weekdays = listOf('Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday')
export const weekday = `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day`
/** 1 Monday to 7 Sunday. */
export const weekdayNumber = (text: string | undefined): number => weekdays.indexOf(text ?? '') + 1

const seasonNumbers = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24]
])
export const season = oneOf(bothCases([...seasonNumbers.keys()]))
/** EDTF's 21 to 24; the text is what `season` matched. */
export const seasonNumber = (text: string | undefined): number =>
  seasonNumbers.get((text ?? '').toLowerCase()) ?? Number.NaN

const units = listOf('first, second, third, fourth, fifth, sixth, seventh, eighth, ninth')
const teens = listOf(`
  tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth
`)
const ordinals = [
  ...units,
  ...teens,
  'twentieth',
  ...units.map((unit) => `twenty-${unit}`),
  'thirtieth',
  'thirty-first'
]
const ordinalNumbers = new Map(ordinals.map((word, at) => [word, at + 1]))

export const ordinalWord = `(?:${eitherCase([...ordinals].reverse().join(', '))})`
export const ordinal = String.raw`(?:\d{1,2}(?:st|nd|rd|th)|${ordinalWord})`
/** `18th` or `eighteenth` → 18; `18` is taken as well. */
export const ordinalNumber = (text: string | undefined): number =>
  ordinalNumbers.get((text ?? '').toLowerCase()) ?? Number.parseInt(text ?? '', 10)

/** A day of the month as written in dates; whether the month has it is for the reader to check. */
export const dayNumber = String.raw`\d{1,2}(?:st|nd|rd|th)?`

const small = `
  one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen,
  seventeen, eighteen, nineteen, hundred, several, many, some, few, couple of
`
const tens = 'twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety'

/** Small numbers in words and vague ones, for lengths of time; the longer first where one begins another. */
export const countWord = spaced(
  `(?:(?:${eitherCase(tens)})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|[Aa] few|${eitherCase(listOf(small).reverse().join(', '))})`
)

/** Years that prose names without an era: 1000 to 2099. Two digits complete the year before them (`1948–49`). */
export const yearNumber = String.raw`(?:1\d{3}|20\d{2})`
