/** Milliseconds that `run` takes. */
export function time(run: () => unknown): number {
  const start = process.hrtime.bigint()
  run()
  return Number(process.hrtime.bigint() - start) / 1e6
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2
}

/** Times of several tasks, run in turn, round after round, so that a machine whose speed drifts treats them alike. */
export function alternate(
  tasks: ReadonlyMap<string, () => unknown>,
  {warmup, rounds}: {warmup: number; rounds: number}
): Map<string, number[]> {
  const times = new Map([...tasks.keys()].map((name) => [name, [] as number[]]))
  for (let round = -warmup; round < rounds; round++) {
    for (const [name, task] of tasks) {
      const milliseconds = time(task)
      if (round >= 0) times.get(name)?.push(milliseconds)
    }
  }
  return times
}

/** Median of the ratios of two tasks' times, each to that of its own round. */
export function ratioOf(times: ReadonlyMap<string, readonly number[]>, name: string, base: string): number {
  const bases = times.get(base) ?? []
  return median((times.get(name) ?? []).map((value, round) => value / (bases[round] ?? value)))
}
