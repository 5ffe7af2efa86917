const versionForm = /^(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})\.(0|[1-9]\d{0,8})$/

/** `1.2.0`: what the folder of a version is called. */
export const isVersion = (name: string): boolean => versionForm.test(name)

/** A version below 1.0.0 may be replaced. */
export const isDraft = (version: string): boolean => version.startsWith('0.')

/** Older versions first. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number))
  return [0, 1, 2].map((at) => (left?.[at] ?? 0) - (right?.[at] ?? 0)).find((difference) => difference !== 0) ?? 0
}
