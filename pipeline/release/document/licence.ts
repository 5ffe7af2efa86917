/** One entry of `licenses` in a data package; `name` is the SPDX identifier. */
export interface Licence {
  name: string
  path?: string
  title?: string
}

const known: ReadonlyMap<string, Licence> = new Map(
  [
    {
      name: 'CC-BY-SA-4.0',
      path: 'https://creativecommons.org/licenses/by-sa/4.0/',
      title: 'Creative Commons Attribution-ShareAlike 4.0 International'
    },
    {
      name: 'CC-BY-SA-3.0',
      path: 'https://creativecommons.org/licenses/by-sa/3.0/',
      title: 'Creative Commons Attribution-ShareAlike 3.0 Unported'
    },
    {
      name: 'CC-BY-4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
      title: 'Creative Commons Attribution 4.0 International'
    },
    {
      name: 'CC0-1.0',
      path: 'https://creativecommons.org/publicdomain/zero/1.0/',
      title: 'Creative Commons Zero 1.0 Universal'
    }
  ].map((licence) => [licence.name, licence])
)

/** A licence with the address and title of its text, where the identifier is one of those known here. */
export const licenceOf = (identifier: string): Licence => known.get(identifier) ?? {name: identifier}
