import {linkSync, mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync, writeFileSync} from 'node:fs'
import type {Disk} from '../../../pipeline/release/disk/disk.js'

/** One that does not wait for the hardware: a process that is stopped leaves what it wrote to the system. */
export const quickDisk: Disk = {
  makeFolder: async (path) => mkdirSync(path),
  writeFile: async (path, content) => writeFileSync(path, content, {flag: 'wx'}),
  syncFolder: async () => {},
  rename: async (from, to) => renameSync(from, to),
  link: async (from, to) => linkSync(from, to),
  removeFile: async (path) => unlinkSync(path),
  removeFolder: async (path) => rmdirSync(path)
}

/** Does an operation (`next`), or something else. `count` starts at 1. */
export type Intervene = (next: () => Promise<void>, count: number, name: keyof Disk, path: string) => Promise<void>

/** A disk whose every operation passes through `intervene`. */
export function diskWith(intervene: Intervene): Disk {
  let count = 0
  const through =
    (name: keyof Disk) =>
    (path: string, second = ''): Promise<void> => {
      count += 1
      return intervene(() => quickDisk[name](path, second), count, name, path)
    }
  return {
    makeFolder: through('makeFolder'),
    writeFile: through('writeFile') as Disk['writeFile'],
    syncFolder: through('syncFolder'),
    rename: through('rename'),
    link: through('link'),
    removeFile: through('removeFile'),
    removeFolder: through('removeFolder')
  }
}

export const refusal = (code: string, path: string): NodeJS.ErrnoException =>
  Object.assign(new Error(`${code}: refused`), {code, path})

export const killed = new Error('killed')

type Trouble = (at: number) => Disk

const codes = ['ENOSPC', 'EROFS', 'EACCES', 'ENOENT', 'EIO'] as const
const codeOf = (at: number): string => codes[at % codes.length] ?? 'EIO'

/** What can go wrong at one operation; where it is refused, for another reason each time. */
export const troubles = {
  'a refusal': (at) => refuseOnce(codeOf(at))(at),
  'a kill': (at) =>
    diskWith((next, count) => {
      if (count >= at) throw killed
      return next()
    })
} satisfies Record<string, Trouble>

/** What else can; each reason for itself. */
export const furtherTroubles: Record<string, Trouble> = {
  ...Object.fromEntries(codes.map((code) => [`a refusal ${code}`, refuseOnce(code)])),
  ...Object.fromEntries(codes.map((code) => [`refusals from then on ${code}`, refuseFrom(code)])),
  'a failure of what is done': (at) =>
    diskWith(async (next, count, _, path) => {
      await next()
      if (count === at) throw refusal('EIO', path)
    }),
  'a kill in the middle of a file': (at) =>
    diskWith((next, count, name, path) => {
      if (count < at) return next()
      if (count === at && name === 'writeFile') writeFileSync(path, '1', {flag: 'wx'})
      throw killed
    })
}

function refuseOnce(code: string): Trouble {
  return (at) => diskWith((next, count, _, path) => (count === at ? Promise.reject(refusal(code, path)) : next()))
}

function refuseFrom(code: string): Trouble {
  return (at) => diskWith((next, count, _, path) => (count >= at ? Promise.reject(refusal(code, path)) : next()))
}

/** Removes the folder before the operation. */
export const vanishing =
  (folder: string): Trouble =>
  (at) =>
    diskWith((next, count) => {
      if (count === at) rmSync(folder, {recursive: true, force: true})
      return next()
    })

/** How many operations it takes on this disk. */
export async function countOperations(action: (disk: Disk) => Promise<unknown>): Promise<number> {
  let total = 0
  await action(
    diskWith((next, count) => {
      total = count
      return next()
    })
  )
  return total
}
