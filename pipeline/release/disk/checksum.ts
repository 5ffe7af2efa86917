import {createHash} from 'node:crypto'

/** SHA-256 of bytes, or of a text's UTF-8, in hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

export const sumsPath = 'SHA256SUMS'

/** `sha256sum`'s own format, sorted by path: `sha256sum -c SHA256SUMS` checks every other file. */
export function toSums(files: ReadonlyMap<string, string>): string {
  const paths = [...files.keys()].filter((path) => path !== sumsPath).sort()
  return paths.map((path) => `${sha256(files.get(path) ?? '')}  ${path}\n`).join('')
}

/** What is wrong between a release's files and its list of checksums. */
export function findSumProblems(files: ReadonlyMap<string, Uint8Array>): string[] {
  const listing = files.get(sumsPath)
  if (listing === undefined) return [`\`${sumsPath}\` is missing`]
  const problems: string[] = []
  const listed = new Set<string>()
  for (const [at, line] of Buffer.from(listing).toString('utf8').split('\n').slice(0, -1).entries()) {
    const [, sum, path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
    if (sum === undefined) problems.push(`\`${sumsPath}\` line ${at + 1} is no checksum: \`${line.slice(0, 80)}\``)
    else if (listed.has(path)) problems.push(`\`${path}\` stands twice in ${sumsPath}`)
    else problems.push(...compareSum(path, sum, files.get(path)))
    listed.add(path)
  }
  if (listing.at(-1) !== lineFeed) problems.push(`\`${sumsPath}\` does not end with a line feed`)
  const paths = [...files.keys()].filter((path) => path !== sumsPath && !listed.has(path))
  return [...problems, ...paths.map((path) => `\`${path}\` is not in ${sumsPath}`)]
}

const lineFeed = 10

function compareSum(path: string, sum: string, content: Uint8Array | undefined): string[] {
  if (!isInside(path)) return [`\`${path}\` in ${sumsPath} leads out of the release`]
  if (content === undefined) return [`\`${path}\` is in ${sumsPath} but missing`]
  const actual = sha256(content)
  return actual === sum ? [] : [`\`${path}\`: SHA-256 is ${actual} but ${sumsPath} says ${sum}`]
}

/** A relative POSIX path that names something below its folder. */
export function isInside(path: string): boolean {
  return (
    !/^[A-Za-z][A-Za-z0-9+.-]*:|\\|\0/.test(path) && path.split('/').every((name) => !['', '.', '..'].includes(name))
  )
}
