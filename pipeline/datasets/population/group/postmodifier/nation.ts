import type {Place} from '../../figure.js'
import {nationOf} from '../../nation.js'
import {type Listed, wordingOf} from '../../text/names.js'
import type {Outline} from '../../text/outline.js'
import {endBefore} from '../../text/tokens.js'
import type {Topic} from '../../topic/topic.js'
import type {GroupPhrase} from '../phrase.js'

/** The phrase as one of the nation that stands behind it: `people` and `of`, `Lebanese` are `people of Lebanese origin`. */
export function ofNation(
  outline: Outline,
  phrase: GroupPhrase,
  {named, isList, next}: Listed,
  link: 'of' | 'from' | 'born in' | 'declared',
  topic: Topic
): GroupPhrase {
  const list = wordingOf(outline, named)
  const isAdjective = named.every(({reading}) => reading.form === 'demonym')
  const wording = isAdjective && link === 'of' ? `${list} origin` : list
  const iso3 = nationOf(named, isList, {...topic, host: null}).iso3 ?? (isList ? null : phrase.group.iso3)
  const isElsewhere = phrase.group.iso3 !== null && phrase.group.iso3 !== iso3
  const group = {...phrase.group, name: `${phrase.group.name} ${link} ${wording}`, iso3}
  // `Canadians of Irish descent` are in Canada.
  const home = isElsewhere ? homeOf(outline, phrase) : phrase.home
  const end = endBefore(outline.tokens, next)
  return {...phrase, group, next, end, home, isGeneric: false, rule: 'population/count-of-nationals'}
}

/** The country of the first name in the phrase. */
function homeOf({tokens}: Outline, {next, group}: GroupPhrase): Place | null {
  const name = tokens.slice(Math.max(0, next - 6), next).find((token) => token.name !== null)?.name?.reading
  return name === undefined ? null : {name: name.country?.name ?? name.label, iso3: group.iso3}
}
