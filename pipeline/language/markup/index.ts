import {foldSpace} from '../space.js'
import {decodeReferences, withoutTags} from './html.js'
import {withoutLinks, withoutMarks} from './links.js'
import {withoutTemplates} from './templates.js'

/**
 * What a reader of the page sees where an export has left wiki or HTML markup: `[[Oslo|the capital]]<br>` is `the
 * capital`. Footnote marks and invisible characters are left out, white space is folded; entries of a list and lines
 * parted by a break are joined by `; `. A reference or a mark that is all there is stays. What is not known for certain stays as it is written.
 */
export function plainText(text: string): string {
  if (!/[<>&[\]{}'\r\n\p{Cf}]/u.test(text)) return foldSpace(text)
  const shown = render(text, false) || render(text, true) || (/<ref/i.test(text) ? foldSpace(text) : '')
  return withoutMarks(shown).trim() === '' ? shown : foldSpace(withoutMarks(shown))
}

function render(text: string, hasIcons: boolean): string {
  const bare = withoutLinks(withoutTags(joinLines(text)))
  const shown = joinEntries(withoutTemplates(bare, {hasIcons}))
  return foldSpace(decodeReferences(shown.replace(/'{2,5}/g, '')).replace(invisible, ''))
}

/** Direction marks, zero-width spaces, soft hyphens. Not the joiners of scripts and emoji, nor the tags of flags. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

/** A line that goes on with the one above belongs to it; one that is an entry of a list stays a line. */
const joinLines = (text: string): string => text.replace(/(?:\r\n|\r|\n)(?![ \t]*[-*•][ \t]|\*)/g, ' ')

function joinEntries(text: string): string {
  const entries = text.split(/[\r\n]/).map((line) => line.trim().replace(/^(?:[-•][ \t]|\*)\s*/, ''))
  const kept = entries.filter((entry) => entry !== '')
  return kept.map((entry, at) => (at === 0 ? entry : jointBehind(kept[at - 1] as string) + entry)).join('')
}

const jointBehind = (entry: string): string => (/[,;:·•]$/.test(entry.slice(-1)) ? ' ' : '; ')
