/** Something wrong with what the user gave, not with the program: its message is all that the user needs. */
export interface Fault extends Error {
  /** Stable, snake-cased, published in the streaming form's `error.code`. */
  code: string
}

export function fault(code: string, message: string): Fault {
  return Object.assign(new Error(message), {code, isFault: true})
}

export function isFault(error: unknown): error is Fault {
  return error instanceof Error && 'isFault' in error
}

/** Several faults as one: everything that is wrong, a line each. The first one's code stands for all. */
export function joinFaults(faults: readonly Fault[]): Fault {
  return fault(faults[0]?.code ?? 'fault', faults.map(({message}) => message).join('\n'))
}
