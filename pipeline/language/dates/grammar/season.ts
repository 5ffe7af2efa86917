import type {Groups} from '../../../rule.js'
import {pattern} from '../../pattern.js'
import {formatMonth} from '../edtf.js'
import type {Time} from '../time.js'
import {begins, type TimeRule} from './beginning.js'
import {fractionBefore, fractionOf, partBefore, thirdOf} from './part.js'
import {ahead, isName, isRoundCount, mayBeCounted, notRange} from './quantity.js'
import {attributive, explicit, lacking} from './reading.js'
import {ofYear, shiftBy, which} from './shift.js'
import {eitherCase, group, ordinalWord, season, seasonNumber, spaced, yearNumber} from './vocabulary.js'

const year = `${group('year', yearNumber)}${ahead}`

const anySeason = '(?<season>spring|summer|autumn|winter|fall|Spring|Summer|Autumn|Winter)'
const around = '(?<=(?<before>[^]{0,40})[A-Za-z]{4,6})(?=(?<ahead>[^]{0,20}))'
const leading = new RegExp(
  spaced(
    String.raw`(?:\b(?:${eitherCase('in, by, since, until, during, through, throughout, over, for, into, of, from, spent, this')})(?: the)?(?: early| late)?|\b[Tt]he|${season},? (?:and|or|to|until)(?: the)?(?: early| late)?) $`
  )
)
/** "the fall" is a season only where nothing fell: neither "the fall of the city" nor "the fall in prices". */
const nothingFell = new RegExp(spaced(String.raw`^(?:,| and| or| campaign| offensive|\.|;)`))
const beforeFall = new RegExp(spaced(String.raw`\b(?:the|in|late|early|that) $`))

const doings = eitherCase(`
  offensive, offensives, invasion, counteroffensive, counter-offensive, campaign, campaigns, attack, attacks, assault, push, fighting,
  session, sessions, elections, election, operations, operation, manoeuvres, maneuvers, harvest, drought, floods, months
`)
const afterOrdinal = spaced(String.raw`(?<!\b(?:${ordinalWord}) [A-Za-z]{4,6})`)
const noName = spaced(`(?! (?:of|[A-Z]))(?![-’'])`)

/** Seasons, thirds, quarters and halves of a year. */
export const seasonRules: readonly TimeRule[] = [
  {
    name: 'date/season-year',
    begins: begins.seasonBeforeYear,
    pattern: pattern`(?:(?:early|late|mid)(?: |-))?(?<season>${season})(?: of|,)? (?:the year )?${year}`,
    read: ({season, year, ahead}) =>
      isRoundCount(year, ahead) ? undefined : explicit(`${year}-${seasonNumber(season)}`),
    examples: {
      'It fell in the winter of 1943.': explicit('1943-24'),
      'In spring 1943 it rose.': explicit('1943-21'),
      'In summer 2000 people came.': null
    }
  },
  {
    name: 'date/winter-over-two-years',
    begins: begins.season,
    pattern: pattern`[Ww]inter(?: of)? (?<year>${yearNumber})\s?[-–/]\s?(?<next>(?:\d\d)?\d\d)(?![-–/])`,
    read: ({year, next = ''}) =>
      (Number(year) + 1) % 100 === Number(next.slice(-2)) ? explicit(`${year}-24`) : undefined,
    examples: {'They starved in the winter of 1943–44.': explicit('1943-24'), 'The winter 1943–47 was long.': null}
  },
  {
    name: 'date/seasons-of-one-year',
    begins: begins.season,
    pattern: pattern`(?<season>${season})(?=(?:,? (?:and|or|to) |[-–])(?:the )?(?:early |late )?${season}(?: of|,)? (?:the year )?${year})`,
    read: ({season, year, ahead}) =>
      isRoundCount(year, ahead) ? undefined : explicit(`${year}-${seasonNumber(season)}`),
    examples: {'They spent the spring and early summer of 1943 there.': explicit('1943-21')}
  },
  {
    name: 'date/season-before-noun',
    begins: begins.season,
    // "Their second winter offensive" counts winters.
    pattern: pattern`(?<season>${season})${afterOrdinal}(?= (?:[A-Z][A-Za-z]{1,15} )?(?:${doings})\b)`,
    read: (groups) => attributive(readYearless(groups)),
    examples: {'The spring offensive failed.': attributive(seasonOfYear(21)), 'The spring water is clear.': null}
  },
  {
    name: 'date/season',
    begins: begins.season,
    pattern: pattern`${anySeason}${around}(?:${ofYear}|${noName})`,
    read: (groups) => (isSeason(groups) && leading.test(groups.before ?? '') ? readYearless(groups) : undefined),
    examples: {
      'By the summer they were home.': seasonOfYear(22),
      'In the autumn of that year it fell.': lacking('season', {unit: 'year', shift: 0, season: 23}),
      'The fall of the city in winter.': seasonOfYear(24),
      'A summer house.': null
    }
  },
  {
    name: 'date/part-of-season',
    begins: begins.part,
    pattern: pattern`${partBefore()}(?:the )?${anySeason}${around}(?:${ofYear}|${noName})`,
    read: (groups) => (isSeason(groups) ? readYearless(groups) : undefined),
    examples: {
      'In late autumn they left.': lacking('season', {unit: 'year', shift: null, season: 23, part: 'late'})
    }
  },
  {
    name: 'date/next-season',
    begins: begins.step,
    pattern: pattern`(?<which>${which}|[Nn]ext|[Ll]ast) (?<season>${season})(?! of)(?![-’'])`,
    read: readYearless,
    examples: {
      'That summer they left.': lacking('season', {unit: 'year', shift: 0, season: 22}),
      'The following spring it fell.': lacking('season', {unit: 'year', shift: 'next', season: 21})
    }
  },
  {
    name: 'date/part-of-year',
    begins: begins.part,
    pattern: pattern`${partBefore()}(?:the year )?${year}${notRange}`,
    read: ({part = '', year, ahead}) =>
      mayBeCounted(ahead) || isName(ahead) ? undefined : explicit(thirdOf(year, part)),
    examples: {
      'Beginning in 1915 it grew.': null,
      'It closed in early 2013.': explicit('2013-01~/2013-04~'),
      'By mid-1948 they had left.': explicit('1948-05~/1948-08~'),
      'It closed at the end of 1948.': explicit('1948-09~/1948-12~'),
      'At the end of 2000 miles they rested.': null
    }
  },
  {
    name: 'date/half-of-year',
    begins: begins.part,
    pattern: pattern`${fractionBefore}(?:the year )?${year}`,
    read: ({nth = '', fraction = '', year, ahead}) =>
      mayBeCounted(ahead) ? undefined : explicit(fractionOf(year, nth, fraction)),
    examples: {
      'Trade grew in the first half of 1948.': explicit('1948-01/1948-06'),
      'In the last quarter of 2013 it fell.': explicit('2013-10/2013-12'),
      'They ate the first half of 2000 loaves.': null
    }
  },
  {
    name: 'date/quarter-of-year',
    begins: begins.quarter,
    pattern: pattern`Q(?<quarter>[1-4]) (?:of )?${year}`,
    read: ({quarter, year}) => {
      const last = Number(quarter) * 3
      return explicit(`${formatMonth(Number(year), last - 2)}/${formatMonth(Number(year), last)}`)
    },
    examples: {'Trade grew in Q2 2013.': explicit('2013-04/2013-06')}
  }
]

function seasonOfYear(season: number): Time {
  return lacking('season', {unit: 'year', shift: null, season})
}

/** Small; with a capital only behind "in". */
function isSeason({season = '', before = '', ahead = ''}: Groups): boolean {
  if (season === 'fall') return nothingFell.test(ahead) && beforeFall.test(before)
  return /^[a-z]/.test(season) || /\b[Ii]n\s{1,3}$/.test(before)
}

function readYearless({season, part, ...shift}: Groups): Time {
  return lacking('season', {
    unit: 'year',
    shift: shiftBy(shift),
    season: seasonNumber(season),
    ...(part !== undefined && {part: part.toLowerCase()})
  })
}
