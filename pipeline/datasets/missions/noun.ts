import type {Mention, Passage} from '../../document.js'
import {type MissionType, missionTypes} from '../../language/missions/types.js'
import {pattern} from '../../language/pattern.js'
import {applyRules, type Rule} from '../../rule.js'

/** What a noun of prose says of a mission. */
export interface MissionNoun {
  /** Null where it says only that there is some representation. */
  type: MissionType | null
  /** An envoy, whose mission is meant: `has a non-resident ambassador`. */
  isEnvoy: boolean
  /** It names many other things too (`a trade mission`), so that only a verb of missions makes it one. */
  isWeak: boolean
  isPlural: boolean
  /** The rule that read it. */
  rule: string
}

type Kind = Omit<MissionNoun, 'isPlural' | 'rule'>

const envoy = '(?:[Aa]mbassador|[Hh]igh [Cc]ommissioner|[Nn]uncio)s?'
const away = '(?:[Nn]on(?:-| )?resident|[Rr]oving)'

/** Nouns that stand for a mission in a sentence, besides the names of kinds. */
const nouns: readonly Rule<Kind>[] = [
  {
    name: 'missions/nonresident-envoy',
    pattern: pattern`${away} (?:${envoy}|[Ee]mbass(?:y|ies)|[Hh]igh [Cc]ommissions?|(?:[Dd]iplomatic )?[Mm]issions?)`,
    read: () => ({type: 'accredited_nonresident', isEnvoy: false, isWeak: false}),
    examples: {}
  },
  {
    name: 'missions/resident-envoy',
    pattern: pattern`(?<!non-)[Rr]esident ${envoy}`,
    read: () => ({type: 'embassy', isEnvoy: false, isWeak: false}),
    examples: {}
  },
  {
    name: 'missions/envoy',
    pattern: pattern`${envoy}`,
    read: () => ({type: null, isEnvoy: true, isWeak: true}),
    examples: {}
  },
  {
    name: 'missions/honorary-consul',
    pattern: pattern`[Hh]onorary [Cc]onsuls?(?:(?:-| )[Gg]enerals?)?`,
    read: () => ({type: 'honorary_consulate', isEnvoy: false, isWeak: true}),
    examples: {}
  },
  {
    name: 'missions/representation',
    pattern: pattern`(?:[Rr]esident )?(?:[Dd]iplomatic|[Cc]onsular) (?:[Rr]epresentations?|[Pp]resence|[Pp]osts?)`,
    read: () => ({type: null, isEnvoy: false, isWeak: true}),
    examples: {}
  },
  ...missionTypes.map(
    ({name, pattern, read}): Rule<Kind> => ({
      name,
      pattern,
      read: (groups, quote) => {
        const type = read(groups, quote)
        return type === undefined || isOther(type, quote)
          ? undefined
          : {type, isEnvoy: false, isWeak: weak.has(type) && !/legation/i.test(quote)}
      },
      examples: {}
    })
  )
]

/** `A trade mission` may be a journey; what has no adjective at all (`the peacekeeping mission`) is none of these. */
const isOther = (type: MissionType, quote: string): boolean =>
  (type === 'mission' || type === 'delegation') && /^(?:missions?|delegations?)$/i.test(quote)

const weak: ReadonlySet<MissionType> = new Set<MissionType>(['mission', 'delegation', 'trade_office'])

/** In text order, without overlaps. */
export function findNouns(passage: Passage): Mention<MissionNoun>[] {
  if (!hint.test(passage.text)) return []
  return applyRules(nouns, passage)
    .filter(({end}) => !behindNoun.test(passage.text.slice(end - passage.start, end - passage.start + 20)))
    .map((mention) => ({
      ...mention,
      reading: {
        ...mention.reading,
        rule: mention.rule,
        isPlural: /(?:s|ies|sulates.{1,3}eneral)$/i.test(mention.text)
      }
    }))
}

/** `the embassy compound` is no embassy, but its ground. */
const behindNoun =
  /^\s(?:buildings?|compounds?|staff|staffers?|officials?|employees?|workers?|grounds|premises|attacks?|bombings?|siege|hostages?|guards?|personnel|spokes(?:man|woman|person)|website|district|property|properties|complex|residence|area|gates?|services?|diplomats?|cars?|convoy)(?!\p{L})/u

/** Every noun has one of these in it; most passages have none. */
const hint = /mbass|ommission|unci|elegation|ission|egation|hancer|onsul|[Oo]ffice|ections?|epresentation|resence/
