import type {Mention, Passage} from '../../../document.js'
import type {Time} from '../../../language/dates/index.js'
import {oneOf} from '../../../language/pattern.js'
import {inEitherCase, words} from '../lexicon/words.js'

/** "the 1948 war" says which one; "the 2011 census" and "In the programme of 2011," date what is counted. */
export function isAdverbial({reading, start: from, end: to}: Mention<Time>, {text, start}: Passage): boolean {
  if (reading.attributive !== true) return true
  if (reading.event !== undefined) return false
  const end = to - start
  const before = text.slice(Math.max(0, from - start - 90), from - start)
  const isLeading = opened.test(text.slice(end, end + 12)) && leading.test(before)
  return isLeading || ofSource.test(before) || counted.test(text.slice(end, end + 60))
}

/** What a time closes that opens a sentence: a comma, or the count. */
const opened = /^(?:,|\s(?:some|about|around|over|nearly|another|a further)\s|\s\d)/
/** `In the programme of` */
const leading =
  /(?:^|[,;.]\s{1,3}|(?<!\p{L})and\s)(?:[Ii]n|[Dd]uring|[Aa]t|[Uu]nder|[Tt]hrough)\s[^,;]{1,80}\sof\s{1,3}$/u

const said = oneOf(
  words('that those census survey estimate estimates count statistics register data figures gazetteer report yearbook')
)
/** `than that of`, `the census of` */
const ofSource = new RegExp(String.raw`(?<!\p{L})${said}\sof\s$`, 'u')

const sources = oneOf([
  ...inEitherCase(
    words(`
      census censuses estimate estimates survey surveys data figure figures report statistics register study count
      yearbook population
    `)
  ),
  'school year',
  'academic year'
])
/** `2011 national census` */
const counted = new RegExp(String.raw`^\s(?:[\p{L}.-]{1,20}\s){0,3}${sources}(?!\p{L})`, 'u')
