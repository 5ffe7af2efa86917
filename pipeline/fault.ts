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
