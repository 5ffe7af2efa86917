import {compare, inc, valid} from 'semver'

/** What a new version changes for those who use the old one; `first` for a dataset's first version. */
export type Bump = 'first' | 'major' | 'minor' | 'patch'

/** `1.2.0`: what the folder of a version is called. */
export const isVersion = (name: string): boolean => /^\d[\d.]{0,40}$/.test(name) && valid(name) === name

/** Older versions first. */
export const compareVersions: (a: string, b: string) => number = compare

export const firstVersion = '1.0.0'

/** The version after `version`. Throws where that is none. */
export function nextVersion(version: string, bump: Exclude<Bump, 'first'>): string {
  const next = inc(version, bump)
  if (next === null) throw new Error(`Cannot raise version \`${version}\`: it is no version such as \`1.2.0\``)
  return next
}

export const isDraft = (version: string): boolean => version.startsWith('0.')
