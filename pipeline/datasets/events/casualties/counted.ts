import {oneOf} from '../../../language/pattern.js'
import {
  auxiliaries,
  coordinators,
  determiners,
  prepositions,
  relatives,
  subordinators
} from '../../../language/verbs/vocabulary.js'
import {anyVerb} from './harms.js'
import {months, number, phrase, phrases, whole, word, wordEnd, words} from './parts.js'
import {demonym, demonyms, loosePlural, plural, singular} from './people.js'

const hedges = oneOf([
  ...words(`
    about around some approximately roughly nearly almost over only just possibly perhaps even between all the these
    those its their his her other another estimated
  `),
  ...phrases(`
    at least, at most, more than, less than, fewer than, no more than, no fewer than, no less than, as many as, up to
    well over, upwards of, a total of, a further, an additional, an estimated
  `)
])
const hedged = String.raw`(?:${hedges}\s{1,3}){0,3}`

/** Words that are no part of a phrase such as `unarmed Palestinian civilians`: behind them other people are spoken of. */
const stops = oneOf([
  ...[...determiners].filter((word) => !['other', 'own', 'such', 'newly'].includes(word)),
  ...[prepositions, coordinators, relatives, subordinators, auxiliaries].flatMap((list) => [...list]),
  ...['that', 'years', 'not']
])
/** A plural is a thing counted (`12 villages`), but for a few that stand before nouns. */
const things = `(?!(?:rights|forces|services|sports|arms|customs|drugs)${wordEnd})[a-z]{2,24}(?<!ou|s|i)s`
const barred = `(?:${stops}|${months}|${anyVerb}|${things})(?!['’-])${wordEnd}`
const modifiers = String.raw`(?:\s{1,3}(?!${barred})${word}){0,4}?`

/** What may follow where a number, an adjective or `police` stands for the whole phrase. */
const closing = oneOf([
  ...[...prepositions].filter((word) => word !== 'of'),
  ...[coordinators, relatives, subordinators, auxiliaries].flatMap((list) => [...list]),
  ...words(`
    that being dead died perished drowned lost lives life deaths death fatalities fatality injuries injury arrests arrest
    later also then reportedly including alone
  `)
])
const end = String.raw`$|[,.;:!?)\]—–]|(?:${closing}|${anyVerb})${wordEnd}`
const ends = String.raw`(?=\s{0,3}(?:${end}))`
const endsOrGoesOn = String.raw`(?=\s{0,3}(?:${end}|(?:of|[a-z]{2,14}(?:ing|ed))${wordEnd}))`
const alone = String.raw`(?!['’]|\s{1,3}(?:${plural}|${loosePlural})${wordEnd})`
const many = String.raw`\s{1,3}(?:${plural}${wordEnd}${alone}|(?:${loosePlural}|${demonyms})${ends})`
const one = String.raw`\s{1,3}(?:${singular}${alone}${endsOrGoesOn}|${demonym}${ends})`

const fraction = phrase`(?:(?:${number}|[Oo]ne)(?: (?:percent|thirds?|quarters?))?|[Hh]alf|[Mm]ost|[Ss]ome|[Mm]any|[Nn]one|[Nn]?[Ee]ither|[Ss]everal|[Ff]ew|[Ee]ach|[Aa]ny|majority|thirds?|quarters?|percent|%) of`
const vague = oneOf(
  [
    ...words(
      'the his her its their this these those several many some numerous various countless another both other most all no'
    ),
    ...phrases('a few, a number of, a handful of, a couple of, scores of')
  ].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])
)

const nobody = phrase`(?<nobody>[Nn]o one|[Nn]obody|[Nn]o-one|[Nn]o people|[Nn]one(?! of ))(?:(?<only>${ends})|)`
const noSuch = phrase`(?<noSuch>[Nn]o(?= (?:deaths|fatalities|injuries|arrests|lives)${wordEnd}))`
const prisoners = phrase`(?<=(?:took|taking|takes) ${hedged}${number})(?= (?:prisoners?|captives?)${wordEnd})`
/** `two of the soldiers`, `one or two people`, `several men`, `the soldiers`: no number that is theirs. */
const unclear = phrase`(?<part>${fraction}(?: ${hedged}${number}| (?:the|these|those|his|her|its|their))?)|(?<either>one (?:or|to) ${number})`
const single = phrase`(?<!(?:not|than|no|the|this|that|each|every|any) )(?:(?:[Aa]t least|[Oo]nly|[Jj]ust) )?(?:(?<article>[Aa]n?)|(?<one>[Oo]ne))`
const determiner = `(?:${unclear}|${hedged}(?<number>${number})|${single}|(?<vague>${vague}))`
const head = phrase`(?:${prisoners}|(?<pronoun> (?:them|whom|which))|${modifiers}(?:(?<many>${many})|(?<person>${one}))|(?<bare>${ends}))`

/** A phrase that may count people. */
export const people = new RegExp(whole`(?:${nobody}|${noSuch}|${determiner}${head})`, 'g')

export type PeopleGroups = Partial<
  Record<
    | 'nobody'
    | 'only'
    | 'noSuch'
    | 'part'
    | 'either'
    | 'number'
    | 'article'
    | 'one'
    | 'vague'
    | 'many'
    | 'person'
    | 'bare',
    string
  >
>

/** How many a phrase counts: null where it gives no single number, undefined where it counts no people. */
export function countIn(phrase: PeopleGroups, numberOf: (number: string) => number | null): number | null | undefined {
  const {nobody, only, noSuch, number, article, one, vague, many, person, bare} = phrase
  if (noSuch !== undefined || only !== undefined) return 0
  if (nobody !== undefined) return null
  if (number !== undefined) return person === undefined ? numberOf(number) : undefined
  if (article !== undefined) return person === undefined ? undefined : 1
  if (one !== undefined) return many === undefined ? 1 : undefined
  return vague !== undefined && bare !== undefined ? undefined : null
}
