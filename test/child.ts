import {type SpawnOptions, spawn} from 'node:child_process'

export interface Ended {
  status: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

/** Runs a Node program to its end; `interfere` gets what kills it. */
export function runNode(
  args: readonly string[],
  options: SpawnOptions = {},
  interfere: (kill: () => void) => void = () => {}
): Promise<Ended> {
  const child = spawn(process.execPath, args, {...options, stdio: ['ignore', 'pipe', 'pipe']})
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
  interfere(() => void child.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) =>
      resolve({status, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString()})
    )
  })
}

/** Does it for all, two at a time. */
export async function inPairs<T>(items: readonly T[], action: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items]
  const work = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await action(item)
  }
  await Promise.all([work(), work()])
}
