/** Bytes that a slug may take in UTF-8: a file system takes 255 with whatever is put behind it. */
const longest = 120

/**
 * A title as the name of a folder, a file and an id: `Côte d'Ivoire–France relations` is `cote-d-ivoire-france-relations`.
 * Letters and digits of any script stay; Latin, Greek and Cyrillic lose their accents. Null when nothing is left.
 */
export function slugOf(title: string): string | null {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const slug = truncate(words.join('-'))
  return slug === '' ? null : slug
}

function truncate(slug: string): string {
  // A UTF-16 unit takes three bytes at most.
  if (slug.length * 3 <= longest) return slug
  const encoder = new TextEncoder()
  let kept = ''
  let bytes = 0
  for (const character of slug) {
    bytes += encoder.encode(character).length
    if (bytes > longest) break
    kept += character
  }
  return kept.replace(/-$/, '')
}
