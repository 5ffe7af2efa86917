import type {Mention} from '../../../document.js'
import type {NameReading} from '../../../language/names/name.js'
import {foldSpace} from '../../../language/space.js'
import type {Group, Place} from '../figure.js'
import {typeOfDescription} from '../lexicon/modifiers.js'
import {words} from '../lexicon/words.js'
import {nationOf} from '../nation.js'
import {wordingOf} from '../text/names.js'
import type {Outline} from '../text/outline.js'
import {endBefore} from '../text/tokens.js'
import type {Topic} from '../topic/topic.js'
import type {Draft} from './modifier.js'
import type {Head} from './noun.js'

/** A counted group as the text words it. */
export interface GroupPhrase {
  group: Group
  /** Index of the token behind the phrase. */
  next: number
  /** Where in the outline's text the phrase ends. */
  end: number
  isPartitive: boolean
  /** No more is said than that they are people. */
  isGeneric: boolean
  isRegistered: boolean
  /** Whom no population counts: soldiers, delegates, the dead. */
  isBarred: boolean
  /** A name that no gazetteer knows is all that is said. */
  isUnknown: boolean
  /** Several nations are named. */
  isList: boolean
  /** Where the phrase says that they are from. */
  origins: string[]
  /** Where it says that they are: "residents of X". */
  place: Mention<NameReading>[]
  /** The country that a name of two nations puts last: `Irish Canadians` are in Canada if nowhere else. */
  home: Place | null
  rule: string
}

/** Whether the phrase names a nation. */
export const isOfNation = ({rule}: Pick<GroupPhrase, 'rule'>): boolean => rule === 'population/count-of-nationals'

/** The phrase that a head makes with what stands before it. */
export function phraseOf(outline: Outline, draft: Draft, head: Head, topic: Topic): Omit<GroupPhrase, 'isPartitive'> {
  const {named, isRegistered, unknown, isList} = draft
  const {next, noun, isBarred} = head
  const isNamed = named.length > 0
  const nation = nationOf(named, isList, topic)
  const name = nameOfGroup(outline, draft, head) || null
  const isPlain = !isNamed && unknown.length === 0 && draft.words.length === 0
  return {
    group: {name, iso3: nation.iso3, type: typeOf(head, draft), unit: noun?.unit ?? 'persons'},
    next,
    end: endBefore(outline.tokens, next),
    isGeneric: isPlain && noun?.isGeneric === true,
    isRegistered,
    isBarred,
    isUnknown: !isNamed && unknown.length > 0 && noun === null,
    isList,
    origins: [],
    place: [],
    home: isResidence(draft, head, nation.iso3, topic) ? homeOf(draft, nation.iso3) : nation.home,
    rule: isNamed ? 'population/count-of-nationals' : 'population/count-of-people'
  }
}

/** The noun's, else that of a modifier; of arrivals the modifier's: `refugee arrivals` are refugees. */
function typeOf({noun, word}: Head, {types}: Draft): Group['type'] {
  const described = types.map((type) => typeOfDescription.get(type)).find((type) => type !== undefined)
  return (word.endsWith('arrivals') ? (described ?? noun?.type) : (noun?.type ?? described)) ?? null
}

/** `Norwegian residents` live in Norway, if the article is not on Norwegians; `Norwegian-born residents` do not. */
const isResidence = ({words}: Draft, {noun}: Head, iso3: string | null, {group}: Topic): boolean =>
  noun?.type === 'residents' && iso3 !== null && iso3 !== group?.iso3 && !words.some((word) => word.startsWith('-'))

const homeOf = ({named}: Draft, iso3: string | null): Place => ({
  name: named[0]?.reading.country?.name ?? '',
  iso3
})

/** `Iraqi and Syrian asylum seekers`: the names as they stand, then the words that describe. */
function nameOfGroup(outline: Outline, {named, words: written}: Draft, head: Head): string {
  const wording = wordingOf(outline, named)
  let isWritten = false
  const parts = written.map((word) => {
    if (word !== '') return word.startsWith('-') ? word : ` ${word}`
    const part = isWritten ? '' : ` ${wording}`
    isWritten = true
    return part
  })
  const joint = head.word.startsWith('-') ? '' : ' '
  return foldSpace(`${parts.join('')}${joint}${canonical(head.word)}`)
}

/** `persons` are people. */
const canonical = (head: string): string => (plain.has(head) ? 'people' : head)

const plain = words('persons individuals souls')
