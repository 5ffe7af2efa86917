import {pattern} from '../../pattern.js'
import {formatYear, joinEdtf} from '../edtf.js'
import {begins, type TimeRule} from './beginning.js'
import {fractionBefore, fractionOf, partBefore, thirdOf} from './part.js'
import {explicit, stretch} from './reading.js'
import {group, ordinal, ordinalNumber, spaced} from './vocabulary.js'

const nthCentury = group('nthCentury', ordinal)
const the = spaced('(?:the )?')
const era = spaced(String.raw`(?: (?:(?<bc>BCE?|B\.C\.)|AD|CE|A\.D\.))?`)
/** "its second century", "a second century": an age, or runs. "The turn of the 20th century" is neither side of it (see `turn.ts`). */
const ofTheEra = spaced(`(?<!(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Aa]|[Tt]urn of the) )`)
const fromNth = `(?:${partBefore('fromPart')})?${group('from', ordinal)}`
const to = spaced(String.raw`(?: (?:and|to|or|through|until) (?:the )?|\s?[–—-]\s?)`)
const inCentury = spaced('(?<=(?:[Ii]n|[Dd]uring|[Tt]hroughout) (?:the )?)')
const century = spaced(`${ofTheEra}${nthCentury} [Cc]entury${era}`)

/** Centuries by number: the 19th is `18XX`, the 5th BC `-04XX`. */
export const centuryRules: readonly TimeRule[] = [
  {
    name: 'date/century',
    begins: begins.century,
    pattern: pattern`${century}`,
    read: ({nthCentury, bc}) => explicit(centuryOf(nthCentury, bc)),
    examples: {
      'It grew in the 19th century.': explicit('18XX'),
      'In the twentieth century it shrank.': explicit('19XX'),
      'It stood in the 5th century BC.': explicit('-04XX'),
      'At the turn of the 20th century it shrank.': null,
      'He scored his second century.': null
    }
  },
  {
    name: 'date/century-before-noun',
    begins: begins.century,
    pattern: pattern`${inCentury}(?:(?<part>early|mid|late)(?:-| ))?${nthCentury}-century`,
    read: ({nthCentury, part}) =>
      explicit(partly(centuryOf(nthCentury, undefined), part), part === undefined ? 'century' : 'century_part'),
    examples: {'In 19th-century Muscat he wrote.': explicit('18XX'), 'A 19th-century house.': null}
  },
  {
    name: 'date/part-of-century',
    begins: begins.century,
    pattern: pattern`${partBefore()}${the}${century}`,
    read: ({part, nthCentury, bc}) => explicit(partly(centuryOf(nthCentury, bc), part), 'century_part'),
    examples: {
      'In the early 20th century it grew.': explicit('1901~/1933~', 'century_part'),
      'In the mid-19th century it shrank.': explicit('1834~/1866~', 'century_part'),
      'It closed at the end of the 20th century.': explicit('1967~/2000~', 'century_part'),
      'In the early 5th century BC it stood.': explicit('-0499~/-0467~', 'century_part')
    }
  },
  {
    name: 'date/half-of-century',
    begins: begins.century,
    pattern: pattern`${fractionBefore}${the}${century}`,
    read: ({nth = '', fraction = '', nthCentury, bc}) =>
      explicit(fractionOf(centuryOf(nthCentury, bc), nth, fraction), 'century_part'),
    examples: {
      'In the first half of the 20th century it grew.': explicit('1901/1950', 'century_part'),
      'In the last quarter of the 19th century it shrank.': explicit('1876/1900', 'century_part')
    }
  },
  {
    name: 'date/decade-of-century',
    begins: begins.century,
    pattern: pattern`(?<nth>${ordinal}|last) decade of the ${century}`,
    read: ({nth = '', nthCentury, bc}) => {
      const decade = nth === 'last' ? 10 : ordinalNumber(nth)
      const whole = bc === undefined && decade <= 10 ? centuryOf(nthCentury, bc) : undefined
      return explicit(whole && `${whole.slice(0, 2)}${decade - 1}X`)
    },
    examples: {'In the last decade of the 17th century it grew.': explicit('169X')}
  },
  {
    name: 'date/centuries',
    begins: begins.century,
    pattern: pattern`${fromNth}${to}(?:${partBefore()})?${nthCentury} [Cc]entur(?:y|ies)${era}`,
    read: ({from, fromPart, part, nthCentury, bc}) => {
      const [first, last] = [partly(centuryOf(from, bc), fromPart), partly(centuryOf(nthCentury, bc), part)]
      return first === undefined || last === undefined ? undefined : stretch(joinEdtf(first, last))
    },
    examples: {
      'In the 17th and 18th centuries it grew.': stretch('1600/1799'),
      'In the late 19th and early 20th centuries it shrank.': stretch('1867~/1933~'),
      'From the 18th to the 17th century it stood.': null
    }
  }
]

function centuryOf(nth: string | undefined, bc: string | undefined): string | undefined {
  const hundreds = ordinalNumber(nth) - 1
  if (!(hundreds >= 0 && hundreds <= (bc === undefined ? 20 : 98))) return undefined
  return `${bc === undefined ? '' : '-'}${formatYear(hundreds).slice(-2)}XX`
}

function partly(century: string | undefined, part: string | undefined): string | undefined {
  return part === undefined ? century : thirdOf(century, part)
}
