import {createReadStream, type Stats} from 'node:fs'
import {readdir, readFile, stat} from 'node:fs/promises'
import {basename, dirname, extname, join, normalize} from 'node:path'
import type {Sidecar} from './dataset.js'
import {type Fault, fault, isFault, joinFaults} from './fault.js'
import type {Source} from './pipeline.js'
import {parseSidecar, unknownOrigin} from './sidecar.js'
import {checkLength, decodeText, longestArticle} from './text.js'

/** Files and folders that the user named → articles. A folder stands for its `*.txt` files, sorted by name. */
export async function readSources(paths: readonly string[]): Promise<Source[]> {
  const files = await collect(paths, filesAt)
  return collect(files.flat(), readSource)
}

/** Every result, or one fault that says everything that went wrong. */
async function collect<T, R>(items: readonly T[], run: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  const faults: Fault[] = []
  for (const item of items) {
    try {
      results.push(await run(item))
    } catch (error) {
      if (!isFault(error)) throw error
      faults.push(error)
    }
  }
  if (faults.length > 0) throw joinFaults(faults)
  return results
}

/** One article with the sidecar beside it: `NAME.json` for `NAME.txt`. */
export async function readSource(file: string): Promise<Source> {
  if (companions.has(extname(file)))
    throw fault('no_article', `Cannot read ${file}: it is no article: name the \`.txt\` that it stands beside`)
  const stats = await lookAt(file)
  if (stats.isDirectory()) throw fault('is_directory', `Cannot read ${file}: it is a folder: name an article in it`)
  checkLength(stats.size, file)
  const text = decodeText(await readStart(file).catch(unreadable(file)), file)
  const name = basename(file, extname(file))
  return {name, place: file, text, sidecar: await readSidecar(withExtension(file, '.json'))}
}

/** What stands beside articles and is taken for one where a shell lists a folder. */
const companions = new Set(['.json', '.csv'])

/** A file as far as an article can reach and a byte more: what is no file, such as a pipe, has no size to check before. */
async function readStart(file: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of createReadStream(file, {end: longestArticle})) chunks.push(chunk as Uint8Array)
  const bytes = Buffer.concat(chunks)
  checkLength(bytes.length, file)
  return bytes
}

const withExtension = (file: string, extension: string): string =>
  `${file.slice(0, file.length - extname(file).length)}${extension}`

async function filesAt(path: string): Promise<string[]> {
  if (!(await lookAt(path)).isDirectory()) return [path]
  const names = await readdir(path).catch(unreadable(path))
  const articles = names.filter((name) => name.endsWith('.txt')).sort()
  if (articles.length === 0) throw fault('no_source', `Cannot read ${path}: there is no *.txt file in it`)
  return articles.map((name) => join(path, name))
}

/** A file of corrections by hand. `isWhole`: the user named its folder, not just articles in it. */
export interface CorrectionFile {
  file: string
  text: string
  isWhole: boolean
}

/** `corrections.csv` of every folder that the user named, or named articles of. */
export async function readCorrections(paths: readonly string[]): Promise<CorrectionFile[]> {
  const folders = new Map<string, boolean>()
  for (const path of paths) {
    const isWhole = (await lookAt(path)).isDirectory()
    const folder = normalize(isWhole ? path : dirname(path))
    folders.set(folder, isWhole || folders.get(folder) === true)
  }
  const files = [...folders].map(([folder, isWhole]) => ({file: join(folder, 'corrections.csv'), isWhole}))
  const found = await collect(files, async ({file, isWhole}) => {
    const bytes = await readIfThere(file)
    return bytes === undefined ? [] : [{file, isWhole, text: decodeText(bytes, file)}]
  })
  return found.flat()
}

const lookAt = (path: string): Promise<Stats> => stat(path).catch(unreadable(path))

async function readSidecar(file: string): Promise<Sidecar> {
  const bytes = await readIfThere(file)
  return bytes === undefined ? unknownOrigin : parseSidecar(decodeText(bytes, file), file)
}

const readIfThere = (file: string): Promise<Uint8Array | undefined> =>
  readFile(file).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT' ? undefined : unreadable(file)(error)
  )

/** Say in words what the operating system refused. */
function unreadable(path: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    if (isFault(error)) throw error
    const {code, message} = error
    const reason = new Map([
      ['ENOENT', 'there is no such file or folder'],
      ['EACCES', 'permission denied'],
      ['EPERM', 'permission denied'],
      ['ENOTDIR', 'a part of the path is a file, not a folder']
    ]).get(code ?? '')
    throw fault('unreadable', `Cannot read ${path}: ${reason ?? message}`)
  }
}
