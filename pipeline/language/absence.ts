/**
 * Whether a whole value says that there is nothing: `None`, `N/A`, `nil`, a dash, also with a remark in brackets
 * behind it (`None (closed in 2012)`). `vacant` and `unknown` say something, so they are no absence.
 */
export function isAbsence(value: string): boolean {
  const bare = withoutRemarks(value).trim().replace(/\.$/, '').toLowerCase()
  return absences.has(bare) || dashes.test(bare)
}

/** The text without what stands in round brackets and without footnote marks such as `[3]`. */
export const withoutRemarks = (text: string): string => text.replace(/\([^()]*\)|\[[^[\]]*\]/g, '')

const absences = new Set(['none', 'n/a', 'n.a', 'nil', 'not applicable', 'not available'])
const dashes = /^[-‐‑‒–—―−]{1,3}$/
