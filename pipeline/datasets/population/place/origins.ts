import {oneOf, wordStart} from '../../../language/pattern.js'
import {foldSpace} from '../../../language/space.js'
import {words} from '../lexicon/words.js'
import {country, type Outline} from '../text/outline.js'
import {phrase} from '../text/phrase.js'

const capitalized = String.raw`\p{Lu}[\p{L}\p{M}'’-]{0,30}`
const name = phrase`(?:the )?(?:${country}|${capitalized}(?: ${capitalized}){0,2})`.source

const kinds = oneOf(words('cities city towns town villages village camps camp districts provinces regions areas'))
const from = phrase`${wordStart}from (?:(?:the )?${kinds} of )?(?<names>${name}(?:(?:,? and|,) ${name}){0,8})`
const joint = /,?\s{1,3}and\s{1,3}|,\s{1,3}/
const article = /^the /

/** The places that a clause's first "from" lists. */
export function originsIn({text, passage}: Outline, start: number, end: number): string[] {
  // The list may reach beyond the end of what is searched.
  const match = from.exec(text.slice(start, end + 200))
  const names = match?.groups?.names
  if (match === null || names === undefined || start + match.index >= end) return []
  const at = start + match.index + match[0].length - names.length
  return passage.text
    .slice(at, at + names.length)
    .split(joint)
    .map((item) => foldSpace(item).replace(article, ''))
}
