import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'

/** What is below a folder: relative POSIX path → bytes. */
export interface Tree {
  files: Map<string, Uint8Array>
  /** Paths that are neither file nor folder (symbolic links are not followed), or cannot be read, and why. */
  oddities: Map<string, string>
}

/** Reads the whole folder; rejects only where the folder itself cannot be listed. */
export async function readTree(directory: string): Promise<Tree> {
  const tree: Tree = {files: new Map(), oddities: new Map()}
  await readInto(tree, directory, '')
  return tree
}

async function readInto(tree: Tree, directory: string, prefix: string): Promise<void> {
  const entries = await readdir(join(directory, prefix), {withFileTypes: true})
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${prefix}${entry.name}`
    try {
      if (entry.isDirectory()) await readInto(tree, directory, `${path}/`)
      else if (entry.isFile()) tree.files.set(path, await readFile(join(directory, path)))
      else tree.oddities.set(path, entry.isSymbolicLink() ? 'is a symbolic link' : 'is no file')
    } catch (error) {
      tree.oddities.set(path, `cannot be read: ${(error as Error).message}`)
    }
  }
}

/** Paths whose bytes differ, or that only one of the two has; sorted. */
export function differences(a: ReadonlyMap<string, Uint8Array>, b: ReadonlyMap<string, Uint8Array>): string[] {
  const paths = [...new Set([...a.keys(), ...b.keys()])].sort()
  return paths.filter((path) => {
    const [left, right] = [a.get(path), b.get(path)]
    return left === undefined || right === undefined || Buffer.compare(left, right) !== 0
  })
}

/** A file's text, a byte order mark left in. Throws, naming it, when it is missing or not UTF-8. */
export function readText(path: string, files: ReadonlyMap<string, Uint8Array>): string {
  const content = files.get(path)
  if (content === undefined) throw new Error(`\`${path}\` is missing`)
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(content)
  } catch {
    throw new Error(`\`${path}\` is not UTF-8`)
  }
}

/** A file's JSON value. Throws, naming it, when there is none. */
export function readJson(path: string, files: ReadonlyMap<string, Uint8Array>): unknown {
  const text = readText(path, files)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`\`${path}\` is no JSON: ${(error as Error).message}`)
  }
}
