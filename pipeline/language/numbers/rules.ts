import type {Groups, Rule} from '../../rule.js'
import {oneOf, pattern} from '../pattern.js'
import {digits, readDigits} from './digits.js'
import type {Numeral, Unit} from './numeral.js'
import {exponentOf, moneyScale, scale, sign, unit, unitOf} from './unit.js'
import {readWords, smallNumber, words} from './words.js'

const count = (value: string, exponent = 0): Numeral => ({digits: value, exponent, unit: 'count'})
const vague = (least: number): Numeral => ({digits: null, exponent: 0, unit: 'count', least})
const percent = (value: string): Numeral => ({digits: value, exponent: 0, unit: 'percent'})
const money = (value: string | null, exponent = 0): Numeral => ({digits: value, exponent, unit: 'money'})

function scaled(written: string | undefined, groups: Groups, unit: Unit): Numeral | undefined {
  const value = readDigits(written ?? '')
  return value === undefined ? undefined : {digits: value, exponent: exponentOf(groups.scale), unit}
}

const power = oneOf(['hundred', 'thousand', 'million', 'billion', 'hundred thousand'])
const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const wholes = oneOf([...units, ...units.map((word) => word.charAt(0).toUpperCase() + word.slice(1))])
const many = oneOf([
  'dozens',
  'hundreds',
  'thousands',
  'millions',
  'tens of thousands',
  'hundreds of thousands',
  'tens of millions',
  'hundreds of millions'
])

function andAHalf({whole, half, scale, unit}: Groups): Numeral {
  const value = smallNumber(whole ?? '')
  return {digits: `${value}.${half === undefined ? '75' : '5'}`, exponent: exponentOf(scale), unit: unitOf(unit)}
}

export const digitRules: readonly Rule<Numeral>[] = [
  {
    name: 'number/digits',
    pattern: pattern`${digits}${scale}${unit}`,
    read: (groups) => scaled(groups.digits, groups, unitOf(groups.unit)),
    examples: {
      'a town of 1,234,567 people': count('1234567'),
      'a town of 1 234 567 people': count('1234567'),
      'a town of 12\u00a0300 people': count('12300'),
      'a town of 85 000 people': count('85000'),
      'of section 12 300 people': null,
      'some 1,34,028 voters': count('134028'),
      'some 1.234.567 voters': count('1234567'),
      'about 2.533 of them': count('2.533'),
      '1.266 million': count('1.266', 6),
      '3 hundred thousand': count('3', 5),
      'In 1948 they left': count('1948'),
      '64% of all': percent('64'),
      'another 5 per cent': percent('5'),
      '250,000 Danish kroner': money('250000'),
      '3 billion US dollars': money('3', 9),
      'the 18th man': null,
      'an F16 and an F-16': null,
      'G20 leaders': null,
      "the '48 war": null,
      'at 10:30': null,
      'a 20-year lease': null,
      'figures 1,2345 or 0123': null
    }
  },
  {
    name: 'number/digits-and-a-half',
    pattern: pattern`(?<![\d.,])(?<whole>\d{1,3}) and (?:a (?<half>half)|three quarters) (?<scale>million|billion|thousand)${unit}`,
    read: andAHalf,
    examples: {'2 and a half thousand': count('2.5', 3), '1,200 and a half': null}
  }
]

export const moneyRules: readonly Rule<Numeral>[] = [
  {
    name: 'number/money',
    pattern: pattern`${sign}${digits}${moneyScale}${unit}`,
    read: (groups) => scaled(groups.digits, groups, 'money'),
    examples: {
      'worth $48.5 million': money('48.5', 6),
      'worth €3bn a year': money('3', 9),
      'worth US$ 5m': money('5', 6),
      'worth €2.5 million euros': money('2.5', 6),
      'worth 48.5 million': null
    }
  }
]

export const wordRules: readonly Rule<Numeral>[] = [
  {
    name: 'number/words',
    pattern: pattern`${words}${unit}`,
    read: (groups) => {
      const value = readWords(groups.words ?? '')
      return value && {...value, unit: unitOf(groups.unit)}
    },
    examples: {
      'some five hundred families': count('5', 2),
      'Two thousand came': count('2', 3),
      'twenty-five students': count('25'),
      'two hundred and fifty thousand people': count('250', 3),
      'three thousand two hundred people': count('3200'),
      'a million people': count('1', 6),
      'two dozen families': count('24'),
      'two lakh people': count('2', 5),
      'five percent': {digits: '5', exponent: 0, unit: 'percent'},
      'one of them': null,
      'the Five Nations': null,
      'the six-day march': null,
      'the twenty-fifth year': null,
      'two thirds of them': null,
      'in nineteen forty': null
    }
  },
  {
    name: 'number/and-a-half',
    pattern: pattern`(?<whole>${wholes}) and (?:a (?<half>half)|three quarters) (?<scale>million|billion|thousand)${unit}`,
    read: andAHalf,
    examples: {
      'the four and a half million people': count('4.5', 6),
      'One and a half million': count('1.5', 6),
      'four and a half years': null
    }
  },
  {
    name: 'number/part-of-a-scale',
    pattern: pattern`(?<part>[Hh]alf an?|[Aa] half|[Aa] quarter(?: of)?(?: an?)?|[Tt]hree quarters of an?) (?<scale>million|billion)${unit}`,
    read: ({part, scale, unit}) => {
      const share = /half/i.test(part ?? '') ? '0.5' : /three/i.test(part ?? '') ? '0.75' : '0.25'
      return {digits: share, exponent: exponentOf(scale), unit: unitOf(unit)}
    },
    examples: {
      'nearly half a million people': count('0.5', 6),
      'a quarter of a million people': count('0.25', 6),
      'half a billion dollars': money('0.5', 9),
      'half a town': null
    }
  },
  {
    name: 'number/indefinite',
    pattern: pattern`(?<written>(?:[Ss]everal|[Aa] few|[Mm]any|[Ss]ome) (?:dozen|${power})|${many}|${capitalized(many)})${unit}`,
    read: ({written, unit}) => ({digits: null, exponent: 0, unit: unitOf(unit), least: leastOf(written ?? '')}),
    examples: {
      'several hundred thousand people': vague(200_000),
      'hundreds of thousands fled': vague(200_000),
      'tens of millions fled': vague(20_000_000),
      'a few hundred came': vague(200),
      'Dozens came': vague(24),
      'thousands of dollars': {...vague(2000), unit: 'money'},
      'several people': null
    }
  }
]

/** Every way of writing one number. */
export const rules: readonly Rule<Numeral>[] = [...digitRules, ...moneyRules, ...wordRules]

function capitalized(alternatives: string): string {
  return alternatives.replace(/(?<=[:|])\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** Two of what it is counted in: two thousand for `thousands`, two hundred thousand for `several hundred thousand`. */
function leastOf(written: string): number {
  const scales = written.toLowerCase().split(/[^a-z]+/)
  return scales.reduce((product, word) => product * (factors.get(word.replace(/s$/, '')) ?? 1), 2)
}

const factors = new Map([
  ['dozen', 12],
  ['ten', 10],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000]
])
