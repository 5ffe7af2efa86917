import {randomBytes} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {hostname} from 'node:os'

/** The process that a lock names. */
export interface Owner {
  pid: number
  host: string
  /** When the process started, as Linux counts it; null where that cannot be known. */
  started: string | null
  /** Tells one lock from every other. */
  token: string
}

/** Tokens of the locks that this process holds, or is about to. */
const ours = new Set<string>()

export function newOwner(): Owner {
  const token = randomBytes(8).toString('hex')
  ours.add(token)
  return {pid: process.pid, host: hostname(), started: readProcess(process.pid)?.started ?? null, token}
}

export function forgetOwner({token}: Owner): void {
  ours.delete(token)
}

export const writeOwner = (owner: Owner): string => `${JSON.stringify(owner)}\n`

/** Undefined when the text is not a whole owner. */
export function readOwner(text: string): Owner | undefined {
  try {
    const owner = JSON.parse(text) as Owner
    return text.endsWith('\n') && isOwner(owner) ? owner : undefined
  } catch {
    return undefined
  }
}

const isOwner = ({pid, host, started, token}: Owner): boolean =>
  Number.isSafeInteger(pid) &&
  pid > 0 &&
  typeof host === 'string' &&
  (started === null || typeof started === 'string') &&
  /^[0-9a-f]{16}$/.test(token)

/**
 * Whether the process of this host still runs. Its number may be another process's by now: where the system tells when
 * a process started, that must agree, too.
 */
export function isRunning({pid, started, token}: Owner): boolean {
  // Where the start is unknown, our number on a lock that is not ours was that of a process before us.
  if (pid === process.pid && started === null) return ours.has(token)
  try {
    process.kill(pid, 0)
  } catch (error) {
    // Any other refusal, such as that of another user's process, shows that there is one.
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  const present = readProcess(pid)
  if (present === undefined || started === null) return true
  return present.started === started && !present.isDead
}

interface LinuxProcess {
  started: string
  /** Ended, but its parent has not taken note. */
  isDead: boolean
}

/** Undefined where there is no such process, or no /proc. */
function readProcess(pid: number): LinuxProcess | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field, the command's name, may have spaces and brackets.
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [threads = '', started = ''] = [fields[16], fields[18]]
    // A killed process is dead when all its threads are: one of them may still be about a file.
    return started === '' ? undefined : {started, isDead: /[ZX]/.test(state) && Number(threads) <= 1}
  } catch {
    return undefined
  }
}
