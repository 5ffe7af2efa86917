import {oneOf} from './pattern.js'

/**
 * Whether a whole value says that there is nothing: `None`, `N/A`, `nil`, a dash, `No embassy`, also with a remark in
 * brackets or behind a mark or a time (`None (closed in 2012)`, `None; accredited from Oslo`, `None since 2012`).
 * `vacant`, `unknown` and `to be announced` say something, so they are no absence.
 */
export function isAbsence(value: string): boolean {
  // A remark in brackets may be the whole value: `(none)`.
  const bare = bareText(withoutRemarks(value)) || bareText(value.replace(/[()]/g, ''))
  if (dashes.test(bare)) return true
  const said = bare.replace(/^[-–—−]\s?(?=n)/i, '')
  if (said === 'NA' || absences.has(said.toLowerCase())) return true
  const [opening] = noneOf.exec(said) ?? noMission.exec(said) ?? []
  return opening !== undefined && !isOther(said.slice(opening.length))
}

/** `No embassy, honorary consulate in Oslo` goes on with what there is; `…, embassy closed in 2012` does not. */
const isOther = (rest: string): boolean => otherMission.test(rest) && !noLonger.test(rest)

const otherMission = /(?<!\p{L})(?:consulates?|embassy|high commission|liaison|mission|office|section)(?!\p{L})/iu
const noLonger = /(?<!\p{L})(?:accredited|clos(?:ed|ure)|responsible|suspended|through|via|withdrawn)(?!\p{L})/iu

/** The text without what stands in round brackets and without footnote marks such as `[3]`. */
export const withoutRemarks = (text: string): string => text.replace(/\([^()]*\)|\[[^[\]]*\]/g, '')

const bareText = (text: string): string => text.trim().replace(/\.$/, '')

const absences = new Set([
  ...['none', 'n/a', 'n.a', 'n. a', 'n/a.', 'nil', 'null', 'not applicable', 'not available'],
  ...['no one', 'nobody', 'nothing', 'does not exist', 'do not exist', 'non-existent', 'nonexistent', 'not existent'],
  ...['none exist', 'none exists', 'there is none', 'there are none', 'currently none', 'none known']
])
const dashes = /^[-‐‑‒–—―−]{1,3}$/

/** `None, closed in 2012`; `None of them` and `None other than Ada Example` go on otherwise. */
const noneOf = /^(?:none|n\/a|nil)(?:\s?[,;:–—(]\s?|\s(?:-|at present|currently|now|since|until|yet|as of)(?:\s|$))/i

const missions = oneOf([
  ...['ambassador', 'ambassadors', 'consul', 'diplomatic relations', 'envoy', 'envoys', 'representative'],
  ...['consulate', 'consulates', 'consulate general', 'diplomatic missions', 'embassies', 'embassy', 'high commission'],
  ...['high commissioner', 'mission', 'missions', 'office', 'representation', 'diplomatic representation']
])
/** Nothing or a place or time behind it: `No embassy in Oslo`, not `No embassy building was kept`. */
const noMission = new RegExp(
  `^no (?:(?:accredited|current|diplomatic|formal|official|permanent|resident) ){0,3}${missions}(?:$|[,;]| (?:at present|currently|in|since|until|yet)(?: |$))`,
  'i'
)
