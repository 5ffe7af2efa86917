import type {Context} from '../../dataset.js'
import {boundsOf} from '../../language/dates/edtf.js'
import type {Basis, Precision, Relation} from '../../language/dates/index.js'
import {type Quotation, quotationOf} from '../../quotation.js'
import type {Figure, PopulationType} from './figure.js'

/** A row of the table, its columns in the schema's order. */
export interface FigureRow extends Quotation {
  figure_id: string
  article_id: string
  section: string
  value: number | null
  lower: number | null
  upper: number | null
  comparator: Figure['comparator']
  qualifiers: string[]
  value_text: string
  unit: 'persons' | 'households' | 'percent'
  group_name: string | null
  group_iso3: string | null
  population_type: PopulationType | null
  measure: Figure['measure']
  origin_places: string[]
  place_name: string | null
  place_iso3: string | null
  reference_date_edtf: string | null
  date_start: string | null
  date_end: string | null
  date_precision: Precision | null
  date_relation: Relation | null
  date_basis: Basis | null
  anaphora_of: string | null
  event_id: string | null
  value_char_start: number
  value_char_end: number
  confidence: 'high' | 'medium' | 'low'
  rules: string[]
}

/** The columns that a figure says by itself; ids come with the list of figures. */
export function rowOf(
  figure: Figure,
  {document: {text}}: Context,
  anaphoraOf: string | null
): Omit<FigureRow, 'figure_id' | 'article_id'> {
  const {section, passage, quote, value, number, group, place, date} = figure
  const {date_start, date_end} = date === null ? {date_start: null, date_end: null} : boundsOf(date.edtf)
  return {
    section: section?.path.join(' > ') ?? '',
    value: number.value,
    lower: number.lower,
    upper: number.upper,
    comparator: figure.comparator,
    qualifiers: [...figure.qualifiers, ...censusNear(figure)],
    value_text: text.slice(value.start, value.end),
    unit: number.isPercent ? 'percent' : group.unit,
    group_name: group.name,
    group_iso3: group.iso3,
    population_type: group.type,
    measure: figure.measure,
    origin_places: figure.origins,
    place_name: place?.name ?? null,
    place_iso3: place?.iso3 ?? null,
    reference_date_edtf: date?.edtf ?? null,
    date_start,
    date_end,
    date_precision: date?.precision ?? null,
    date_relation: date?.relation ?? null,
    date_basis: date?.basis ?? null,
    anaphora_of: anaphoraOf,
    event_id: null,
    ...quotationOf(text, quote, passage),
    value_char_start: value.start,
    value_char_end: value.end,
    confidence: confidenceOf(figure),
    rules: figure.rules
  }
}

const census = /(?<!\p{L})census(?!\p{L})/u

/** "… according to the census" near the number in its part of the sentence. No census counts who moved. */
function censusNear({passage, value, section, measure, qualifiers}: Figure): string[] {
  if (section === null || measure !== 'stock' || qualifiers.includes('census')) return []
  const before = passage.text.slice(0, value.start - passage.start).slice(-200)
  const behind = passage.text.slice(value.end - passage.start).slice(0, 200)
  return census.test(before.split(';').at(-1) ?? '') || census.test(behind.split(';')[0] ?? '') ? ['census'] : []
}

/** high: group, place and date stand in the sentence; medium: all are known, one from elsewhere; low: one is unknown. */
function confidenceOf({groupSource, placeSource, date}: Figure): 'high' | 'medium' | 'low' {
  if (groupSource === null || placeSource === null || date === null) return 'low'
  return groupSource === 'sentence' && placeSource === 'sentence' ? 'high' : 'medium'
}
