import {findReleaseProblems} from '../../pipeline/release/check/audit.js'
import {sha256, toSums} from '../../pipeline/release/disk/checksum.js'

export type Files = Map<string, string>
export type Damage = (files: Files) => void

export const editJson =
  (path: string, edit: (value: never) => void): Damage =>
  (files) => {
    const value = JSON.parse(files.get(path) ?? '') as never
    edit(value)
    files.set(path, JSON.stringify(value))
  }

/** Set one property, undefined takes it away: `set('datapackage.json', ['resources', 0, 'name'], 'x')`. */
export const set = (path: string, at: readonly (string | number)[], value: unknown): Damage =>
  editJson(path, (root: Record<string | number, unknown>) => {
    let target = root
    for (const key of at.slice(0, -1)) target = target[key] as Record<string | number, unknown>
    target[at.at(-1) ?? ''] = value
  })

export const replaceIn =
  (path: string, from: string | RegExp, to: string): Damage =>
  (files) => {
    const before = files.get(path) ?? ''
    const after = before.replace(from, to)
    if (after === before) throw new Error(`\`${path}\` has no ${String(from)}`)
    files.set(path, after)
  }

export const remove =
  (path: string): Damage =>
  (files) =>
    void files.delete(path)

interface Entry {
  path?: string
  contentUrl?: string
}

/** Sizes and checksums of the files as if a build had written the damaged ones, in every document that has them. */
export function reseal(files: Files): void {
  const contentOf = ({path, contentUrl}: Entry): string => files.get(path ?? contentUrl ?? '') ?? ''
  const update = (entry: Entry): void => {
    const [bytes, sum] = [Buffer.byteLength(contentOf(entry)), sha256(contentOf(entry))]
    Object.assign(
      entry,
      entry.path === undefined ? {contentSize: `${bytes} B`, sha256: sum} : {bytes, hash: `sha256:${sum}`}
    )
  }
  editJson('datapackage.json', ({resources}: {resources: Entry[]}) => resources.forEach(update))(files)
  resealDocuments(files, update)
  files.set('SHA256SUMS', toSums(files))
}

function resealDocuments(files: Files, update: (entry: Entry) => void): void {
  for (const path of ['croissant.json', 'dataset.jsonld']) {
    if (!isList(files.get(path))) continue
    editJson(path, ({distribution}: {distribution: Entry[]}) => distribution.forEach(update))(files)
  }
}

const isList = (text: string | undefined): boolean => {
  try {
    return Array.isArray(JSON.parse(text ?? '').distribution)
  } catch {
    return false
  }
}

/** What `verify` finds in a release with this damage, its checksums right. */
export function problemsOf(release: ReadonlyMap<string, string>, ...damages: Damage[]): string[] {
  const files = new Map(release)
  for (const damage of damages) damage(files)
  reseal(files)
  return findReleaseProblems(new Map([...files].map(([path, content]) => [path, Buffer.from(content)])), {})
}
