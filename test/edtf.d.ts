/** The part of the npm package `edtf` that the tests use; it ships no types. */
declare module 'edtf' {
  interface Parsed {
    readonly type: string
    readonly edtf: string
    /** Milliseconds since 1970 of the first and the last moment. */
    readonly min: number
    readonly max: number
  }
  export default function edtf(text: string, constraints?: {level?: 0 | 1 | 2}): Parsed
}
