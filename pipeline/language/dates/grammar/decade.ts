import {oneOf, pattern} from '../../pattern.js'
import type {Time} from '../time.js'
import {begins, type TimeRule} from './beginning.js'
import {fractionBefore, fractionOf, partBefore, thirdOf} from './part.js'
import {explicit, lacking, unresolved} from './reading.js'
import {spaced} from './vocabulary.js'

const decade = String.raw`(?<decade>1\d[1-9]|20\d)0['’]?s`
const the = spaced('(?:the )?')
const afterDecade = spaced(
  String.raw`(?<=(?<century>1\d|20)\d0['’]?s(?:,| and| or| to|, and) (?:the )?(?:early |mid-|late )?)`
)
const decadeWords = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const decadeWord = oneOf(decadeWords)

/** Decades. `1900s` may be ten years or a hundred and is not decided; `2000s` is ten so far. */
export const decadeRules: readonly TimeRule[] = [
  {
    name: 'date/decade',
    begins: begins.decade,
    pattern: pattern`${decade}`,
    read: ({decade}) => explicit(`${decade}X`),
    examples: {
      'It grew in the 1960s.': explicit('196X'),
      "By the 1870's it had closed.": explicit('187X'),
      'It grew in 1960.': null
    }
  },
  {
    name: 'date/part-of-decade',
    begins: begins.part,
    pattern: pattern`${partBefore()}${the}${decade}`,
    read: ({part = '', decade}) => explicit(thirdOf(`${decade}X`, part)),
    examples: {
      'In the early 1940s it closed.': explicit('1940~/1943~'),
      'It grew in the mid-1940s.': explicit('1944~/1946~'),
      'Late in the 1940s it shrank.': explicit('1947~/1949~')
    }
  },
  {
    name: 'date/half-of-decade',
    begins: begins.part,
    pattern: pattern`${fractionBefore}${the}${decade}`,
    read: ({nth = '', fraction = '', decade}) => explicit(fractionOf(`${decade}X`, nth, fraction)),
    examples: {'In the second half of the 1990s it grew.': explicit('1995/1999')}
  },
  {
    name: 'date/decade-after-decade',
    begins: begins.shortDecade,
    pattern: pattern`(?=['’]?\d)${afterDecade}['’]?(?<decade>[1-9])0['’]?s`,
    read: ({century, decade}) => explicit(`${century}${decade}X`),
    examples: {"It grew in the '70s.": null}
  },
  {
    name: 'date/decade-without-century',
    begins: begins.shortDecade,
    pattern: pattern`(?:${partBefore()}${the})?(?:['’](?<decade>[1-9])0['’]?s|(?<=[Tt]he )(?<decade2>[2-9])0['’]?s|(?<=[Tt]he )(?<word>${decadeWord}))`,
    read: ({part, decade, decade2, word}) =>
      decadeOf(Number(decade ?? decade2 ?? decadeWords.indexOf(word ?? '') + 2), part),
    examples: {
      "It grew in the '60s.": decadeOf(6),
      "It grew in the late '60s.": decadeOf(6, 'late'),
      'It grew in the thirties.': decadeOf(3),
      'A man in his thirties.': null
    }
  },
  {
    name: 'date/hundreds',
    begins: begins.hundreds,
    pattern: pattern`(?:${partBefore()}${the})?1\d00['’]?s`,
    read: () => unresolved(null),
    examples: {'It grew in the 1800s.': unresolved(null), 'In the late 1900s it shrank.': unresolved(null)}
  }
]

function decadeOf(decade: number, part?: string): Time {
  return lacking('decade', {
    unit: 'century',
    shift: null,
    decade,
    ...(part !== undefined && {part: part.toLowerCase()})
  })
}
