import type {Document, InfoboxField} from '../../document.js'
import {isAbsence} from '../absence.js'
import {readLabel} from '../labels.js'
import {plainText} from '../markup/index.js'
import {type CountryFinder, type Parties, partyNamed} from './country.js'

/** Party1 and Party2 of a box; of a label that stands twice the first value that says something. */
export function partiesOfBox(fields: readonly InfoboxField[], countries: CountryFinder): Parties {
  const [first, second] = [1, 2].map((slot) => {
    const values = valuesOf(fields, (label) => label.key === 'party' && label.slot === slot)
    return values[0] === undefined ? null : partyNamed(values[0], countries)
  })
  return [first ?? null, second ?? null]
}

/** Those of the first box that names both, else of the first that names one. */
export function partiesOfBoxes({infobox}: Pick<Document, 'infobox'>, countries: CountryFinder): Parties {
  const named = boxesOf(infobox).map((fields) => partiesOfBox(fields, countries))
  const known = ([first, second]: Parties): number => Number(first !== null) + Number(second !== null)
  return named.find((parties) => known(parties) === 2) ?? named.find((parties) => known(parties) === 1) ?? [null, null]
}

/** The fields box by box. */
export function boxesOf(infobox: readonly InfoboxField[]): InfoboxField[][] {
  const boxes = new Map<number, InfoboxField[]>()
  for (const field of infobox) {
    const fields = boxes.get(field.box)
    if (fields === undefined) boxes.set(field.box, [field])
    else fields.push(field)
  }
  return [...boxes.values()]
}

/** What a box calls itself or its group: `Title`, `Name`, `Group`. */
export const namesOfBoxes = ({infobox}: Pick<Document, 'infobox'>): string[] =>
  valuesOf(infobox, ({key}) => key === 'title' || key === 'name' || key === 'group')

export const hasGroup = ({infobox}: Pick<Document, 'infobox'>): boolean =>
  infobox.some(({label}) => readLabel(label).key === 'group')

function valuesOf(fields: readonly InfoboxField[], isMeant: (label: ReturnType<typeof readLabel>) => boolean) {
  return fields
    .filter(({label}) => isMeant(readLabel(label)))
    .map(({value}) => plainText(value.text))
    .filter((value) => /[\p{L}\p{N}]/u.test(value) && !isAbsence(value))
}
