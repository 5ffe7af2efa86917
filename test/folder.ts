import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'

/** A new folder with these files, gone when the test ends. */
export function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-test-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A new folder for all tests of a file, gone when the process ends; for `beforeAll`. */
export function keptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilateral-test-'))
  kept.push(folder)
  return folder
}

const kept: string[] = []
process.on('exit', () => {
  for (const folder of kept) rmSync(folder, {recursive: true, force: true})
})
