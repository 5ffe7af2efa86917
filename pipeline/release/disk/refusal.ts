import {type Fault, fault, isFault} from '../../fault.js'

/** Operating system's code → why, and what to do. */
const reasons = new Map<string, readonly [why: string, remedy: string]>([
  ['EACCES', ['permission denied', 'make it writable or choose another folder']],
  ['EPERM', ['permission denied', 'make it writable or choose another folder']],
  ['EROFS', ['the file system is read-only', 'choose another folder']],
  ['ENOTDIR', ['a part of the path is a file', 'move it away or choose another folder']],
  ['EEXIST', ['a part of the path is a file', 'move it away or choose another folder']],
  ['EISDIR', ['a folder stands in its place', 'move it away']],
  ['ELOOP', ['its symbolic links lead in a circle', 'choose another folder']],
  ['ENAMETOOLONG', ['a name in it is too long', 'choose a shorter folder or name']],
  ['ENOSPC', ['the disk is full', 'make room and build again']],
  ['EDQUOT', ['the disk quota is used up', 'make room and build again']],
  ['ENOENT', ['it vanished while it was written', 'build again']],
  ['ENOTEMPTY', ['something else was put there meanwhile', 'build again']],
  ['EMFILE', ['too many files are open', 'raise the limit (`ulimit -n`) and build again']],
  ['ENFILE', ['too many files are open', 'close other programs and build again']],
  ['EBUSY', ['another program uses it', 'close that and build again']],
  ['EIO', ['the disk does not work', 'check it and build again']]
])

/** The operating system's refusal in words. `path` is named where the refusal itself names none. */
export function writeFault(path: string, error: NodeJS.ErrnoException): Fault {
  const [why, remedy] = reasons.get(error.code ?? '') ?? [error.message]
  return fault(
    'unwritable',
    `Cannot write ${culprit(error) ?? path}: ${why}${remedy === undefined ? '' : `: ${remedy}`}`
  )
}

/** What went wrong after a release: the release is published. A mistake of the program stays one. */
export function unfinishedFault(release: string, path: string, error: unknown): unknown {
  if (!isFault(error) && !isRefusal(error)) return error
  const why = isFault(error) ? error.message.replace(/^C/, 'c') : refused(path, error)
  return fault('unfinished', `Published ${release}, but ${why}: run build again`)
}

function refused(path: string, error: NodeJS.ErrnoException): string {
  const [why] = reasons.get(error.code ?? '') ?? [error.message]
  return `cannot write ${culprit(error) ?? path}: ${why}`
}

/** A rename is about the place that it would fill. */
const culprit = (error: NodeJS.ErrnoException): string | undefined => (error as {dest?: string}).dest ?? error.path

/** An error of the operating system, and not a mistake of the program. */
export const isRefusal = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && !isFault(error) && /^E(?!RR_)[A-Z0-9]+$/.test((error as NodeJS.ErrnoException).code ?? '')

/** Does it; what the operating system refuses is thrown as a fault. */
export async function inWords<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action()
  } catch (error) {
    throw isRefusal(error) ? writeFault(path, error) : error
  }
}

/** For `catch`: undefined where nothing is there, any other error again. */
export function missing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
