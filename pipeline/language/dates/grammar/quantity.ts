import {oneOf} from '../../pattern.js'
import {bothCases, listOf, spaced} from './vocabulary.js'

/**
 * What tells that four digits count or name something and are no year. A rule takes what stands around its number into
 * the groups `ahead` and `behind` and asks here: as parts of patterns the word lists would be compiled for every rule.
 */

/** Part for the place after a number; always matches. */
export const ahead = '(?=(?<ahead>[^]{0,80}))'
/** Part that looks back from behind four digits; always matches. */
export const behind = String.raw`(?<=(?<behind>[^]{0,60}\d{4}))`

const measures = oneOf(
  listOf(`
  m, km, kg, mm, cm, ft, mi, ha, MW, kW, GWh, hp, h, GMT, UTC, AH, hours, hrs, minutes, seconds, days, weeks,
  months, years, meters, metres, meter, metre, kilometers, kilometres, kilometer, kilometre, miles, mile, feet,
  foot, yards, acres, hectares, dunams, square, cubic, tons, tonnes, pounds, dollars, euros, lira, dinars,
  barrels, hundred, thousand, million, billion, percent, per, cent, times, degrees, points, copies, votes, seats,
  pages, of the, of them, of these, of his, of its, of their, of those, of whom, or more, or so, other, others,
  additional, different, strong
`)
)

const people = oneOf(
  listOf(`
  people, persons, men, women, children, families, households, refugees, migrants, immigrants, emigrants,
  settlers, returnees, residents, inhabitants, citizens, nationals, civilians, members, students, pupils, workers,
  employees, teachers, tourists, visitors, pilgrims, prisoners, detainees, hostages, casualties, victims, deaths,
  dead, troops, soldiers, fighters, militants, volunteers, officers, cavalry, infantry, guerrillas, rebels,
  peacekeepers, protesters, demonstrators, tanks, aircraft, planes, ships, vehicles, guns, rockets, missiles,
  houses, homes, villages, schools, sorties, cases, companies, asylum seekers
`)
)

const measured = new RegExp(
  spaced(
    String.raw`^(?:[,.]\d|['’]?\d|\s?[%°]|-(?!(?:the|a|an|and|but|when|which|while|where|after|in)\b)[A-Za-z]|–[a-z]|(?:-| )(?:${measures})\b)`
  )
)
const counted = new RegExp(spaced(`^(?:-| )(?:${people})\\b`))
const anyOf = (text: string): string => `(?:${listOf(text).join('|')})`
const smallWord = anyOf(`
  the, these, those, his, her, its, their, a, an, of, in, by, to, and, with, as, that, when, some, many, most, all,
  more, no, only, about, over
`)
const endsInS = anyOf(`
  was, has, is, as, its, his, this, thus, us, across, perhaps, does, towards, versus, besides, onwards, afterwards,
  unless, less, plus
`)
const countedAfterWord = new RegExp(spaced(String.raw`^ (?!${smallWord}\b)[A-Za-z-]{2,20} (?:${people})\b`))
const plural = new RegExp(spaced(String.raw`^ (?!${endsInS}\b)[a-z]{2,24}s\b`))

/** `1,948`, `1967 km`, `1948-style`: no year under any circumstances. */
export const isMeasured = (ahead = ''): boolean => measured.test(ahead)

/** Or `1948 refugees`. */
export const isCounted = (ahead = ''): boolean => isMeasured(ahead) || counted.test(ahead)

/** Behind a month or season four digits are a year, but for a round count: `June 2000 refugees`, not `June 1990 workers`. */
export const isRoundCount = (year = '', ahead = ''): boolean =>
  isMeasured(ahead) || (year.endsWith('00') && counted.test(ahead))

/** Or `1948 Palestinian refugees`. */
export const isCountedSoon = (ahead = ''): boolean => isCounted(ahead) || countedAfterWord.test(ahead)

/** Or `1948 Palestinian refugees`, or before any other plural: where the words before it do not decide. */
export const mayBeCounted = (ahead = ''): boolean =>
  isCounted(ahead) || countedAfterWord.test(ahead) || plural.test(ahead)

const happenings = listOf(`
  war, wars, conflict, crisis, coup, revolution, revolt, uprising, rebellion, protests, protest, riots, massacre,
  massacres, election, elections, referendum, agreement, accords, treaty, convention, constitution, olympics,
  games, cup, championship, championships, season, tournament, census, invasion, offensive, campaign, attack,
  attacks, bombing, bombings, earthquake, exodus, summit, conference, borders, festival, exhibition, expedition,
  intifada, partition, mutiny, famine
`)

/** What a year may be said of: "the revolt of 1925". */
export const happening = oneOf(happenings)

const quantities = oneOf(
  listOf(`
  total, number, numbers, force, forces, population, sum, average, mean, strength, maximum, minimum, capacity, group, groups, crew,
  garrison, majority, minority, loss, losses, fleet, army, distance, length, height, depth, area, elevation, altitude, some,
  level, rate, score, price, cost, salary, fine, band, party, contingent, column, detachment, hundreds, thousands, out,
  worth, value, age, amount, delegation, series, collection, consisting, composed, made, up, speed, range, range
`)
)
const quantityOf = new RegExp(spaced(String.raw`\b${quantities} of \d{4}$`))

/** What leads up to and includes a number: "a force of 1925". */
export const isQuantity = (behind = ''): boolean => quantityOf.test(behind)

const capitals = String.raw`(?:[\p{Lu}][^\s,.;:()]{1,30} ){1,4}`
const anyHappening = oneOf(bothCases(happenings))
const named = new RegExp(
  spaced(String.raw`^(?: ${capitals}(?:${anyHappening})\b| (?:Olympics|World|Games|Summer|Winter)\b)`),
  'u'
)

/** `1948 Arab–Israeli War`, `2012 Summer Olympics`: a name that begins with a year. */
export const isName = (ahead = ''): boolean => named.test(ahead)

const growing = anyOf(`
  rose, rises?, risen, rising, gr[eo]ws?, grown, growing, increas(?:ed?|es|ing), falls?, fell, fallen,
  drop(?:s|ped|ping)?, declin(?:ed?|es|ing), decreas(?:ed?|es|ing), shr[aiu]nk, rang(?:ed?|es|ing)
`)
const growth = new RegExp(
  spaced(String.raw`\b${growing}(?: [A-Za-z-]{1,20}){0,3} (?:from|between)(?: \d{4} (?:to|and))? \d{4}$`)
)

/** What leads up to and includes a number: "rose from 1500". */
export const isGrowth = (behind = ''): boolean => growth.test(behind)

/** Part: neither `1948–49` nor `1948/49`; the rules for ranges read these or nobody does. */
export const notRange = String.raw`(?!\s?[-–—/]\s?\d)`
