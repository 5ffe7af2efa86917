/** Gives a number from 0 up to, but not including, `limit`. */
export type Choose = (limit: number) => number

/** A seeded source of choices, the same on every machine (Mulberry32). */
export function chooser(seed: number): Choose {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

export function pick<T>(choose: Choose, items: readonly T[]): T {
  return items[choose(items.length)] as T
}

/** A sentence with its slots, `{year}`, filled from `values`; a slot without a value becomes nothing. */
export const fillSlots = (sentence: string, values: ReadonlyMap<string, string>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, slot: string) => values.get(slot) ?? '')

export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
] as const
