import {link, mkdir, open, rename, rmdir, unlink} from 'node:fs/promises'

/**
 * Every change of the disk goes through these, each one operation on one path, so that a test can stop the program
 * between any two. All reject with the operating system's error.
 */
export interface Disk {
  /** Its parent must exist, itself must not. */
  makeFolder(path: string): Promise<void>
  /** The file must not exist. Resolves when its bytes are on the disk and not just on the way there. */
  writeFile(path: string, content: string | Uint8Array): Promise<void>
  /** Resolves when what was made, renamed and removed in the folder is on the disk. */
  syncFolder(path: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** A second name for a file; the name must be free. */
  link(from: string, to: string): Promise<void>
  removeFile(path: string): Promise<void>
  /** The folder must be empty. */
  removeFolder(path: string): Promise<void>
}

export const realDisk: Disk = {
  makeFolder: (path) => mkdir(path),
  writeFile,
  syncFolder,
  rename,
  link,
  removeFile: unlink,
  removeFolder: (path) => rmdir(path)
}

async function writeFile(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Where folders cannot be synced (Windows, some network disks) or opened for it, the rename has to do. */
const unsyncable = ['EPERM', 'EACCES', 'EISDIR', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']

async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    await folder.sync().finally(() => folder.close())
  } catch (error) {
    if (!unsyncable.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}
