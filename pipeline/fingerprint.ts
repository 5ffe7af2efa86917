import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Where this program's modules lie, compiled or not. */
const program = fileURLToPath(new URL('.', import.meta.url))
const gazetteers = fileURLToPath(new URL('../source/gazetteers/', import.meta.url))

/** What does not touch the rows that a text gives. */
const outside = new Set([
  'release',
  'corpus',
  'bench',
  'readers',
  'trial',
  'conformance',
  'check',
  'build',
  'gather',
  'cli',
  'fingerprint',
  'index'
])

/**
 * Checksums of what turns a text into rows: `sha256:` and hexadecimal, of the program's modules and of its gazetteers. They
 * tell a release's readers whether two versions were made by one program, and are the same on every machine that has it.
 */
export const fingerprint = (): {extractor: string; gazetteers: string} => ({
  extractor: checksumOf(filesBelow(program, '').filter(isExtractor), program),
  gazetteers: checksumOf(
    filesBelow(gazetteers, '').filter((path) => !path.includes('/')),
    gazetteers
  )
})

function isExtractor(path: string): boolean {
  const [top = ''] = path.split('/')
  return /\.[jt]s$/.test(path) && !path.endsWith('.d.ts') && !outside.has(top.replace(/\.[jt]s$/, ''))
}

function filesBelow(folder: string, prefix: string): string[] {
  return readdirSync(join(folder, prefix), {withFileTypes: true}).flatMap((entry) => {
    const path = `${prefix}${entry.name}`
    if (entry.isDirectory()) return prefix === '' && outside.has(entry.name) ? [] : filesBelow(folder, `${path}/`)
    return entry.isFile() ? [path] : []
  })
}

/** Of names and contents, in code-unit order. */
function checksumOf(paths: readonly string[], folder: string): string {
  const hash = createHash('sha256')
  for (const path of [...paths].sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0')
  return `sha256:${hash.digest('hex')}`
}
