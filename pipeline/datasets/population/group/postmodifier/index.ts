import type {Outline} from '../../text/outline.js'
import {endBefore} from '../../text/tokens.js'
import type {Topic} from '../../topic/topic.js'
import {type GroupPhrase, isOfNation} from '../phrase.js'
import {bornIn} from './birth.js'
import {ofCountry} from './country.js'
import {asNation} from './declared.js'
import {ofDescent} from './descent.js'
import {fromPlace} from './origin.js'

/** People of whom nothing but what stands behind the number is said: `16,000 from Lebanon`, `20,124 claimed Latvian ancestry`. */
export function readNameless(outline: Outline, next: number, topic: Topic): GroupPhrase | undefined {
  const nobody: GroupPhrase = {
    group: {name: 'people', iso3: null, type: null, unit: 'persons'},
    next,
    end: endBefore(outline.tokens, next),
    isPartitive: false,
    isGeneric: true,
    isRegistered: false,
    isBarred: false,
    isUnknown: false,
    isList: false,
    origins: [],
    place: [],
    home: null,
    rule: 'population/count-of-people'
  }
  const read = withPostmodifiers(outline, nobody, topic)
  return isOfNation(read) ? read : undefined
}

/** The group with what is said of it behind its head: "of X descent", "from X", "born in X", "of X". */
export function withPostmodifiers(outline: Outline, phrase: GroupPhrase, topic: Topic): GroupPhrase {
  const once = postmodified(outline, phrase, topic)
  return once === undefined ? phrase : (postmodified(outline, once, topic) ?? once)
}

function postmodified(outline: Outline, phrase: GroupPhrase, topic: Topic): GroupPhrase | undefined {
  return (
    ofDescent(outline, phrase, topic) ??
    asNation(outline, phrase, topic) ??
    ofCountry(outline, phrase, topic) ??
    fromPlace(outline, phrase, topic) ??
    bornIn(outline, phrase, topic)
  )
}
