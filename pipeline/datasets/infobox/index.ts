import {type Context, defineDataset, numberRows} from '../../dataset.js'
import type {InfoboxField} from '../../document.js'
import type {CountryReading} from '../../language/countries.js'
import {type Label, readLabel} from '../../language/labels.js'
import {plainText} from '../../language/markup/index.js'
import type {MissionType} from '../../language/missions/types.js'
import {boxesOf, type Parties, partiesOf, partiesOfBox} from '../../language/parties.js'
import {readSchema} from '../../schema.js'
import {doubtsOf} from './doubts.js'
import {readValue, type Value, type ValueType} from './value.js'

export interface FieldRow {
  record_id: string
  article_id: string
  position: number
  raw_label: string
  raw_value: string
  key: string
  slot: number | null
  is_null: boolean
  value_state: 'stated' | 'absent' | 'empty'
  value: string | null
  value_type: ValueType
  country_iso3: string | null
  mission_type: MissionType | null
  mission_of_iso3: string | null
  mission_city: string | null
  mission_host_iso3: string | null
  slot_consistent: boolean | null
  char_start: number
  char_end: number
  rule: string
}

export const infobox = defineDataset<FieldRow>({
  name: 'infobox',
  title: 'Fields of the infobox',
  schema: readSchema('infobox'),
  key: ['record_id'],
  identity: {raw_label: 4, key: 2, slot: 2, raw_value: 3},
  extract: extractInfobox
})

function extractInfobox(context: Context): FieldRow[] {
  const {articleId, document, title, gazetteers, report} = context
  const {countries} = gazetteers
  const ofArticle = partiesOf({...document, title}, countries)
  const rows = boxesOf(document.infobox).flatMap((fields) => {
    const ofBox = partiesOfBox(fields, countries)
    const parties = ofBox.includes(null) ? ofArticle : ofBox
    return fields.map((field) => {
      const label = readLabel(field.label)
      const text = plainText(field.value.text)
      const value = readValue(label.key, text, countries)
      for (const note of doubtsOf(label, value, field.value)) report(note)
      return columnsOf(field, label, {...value, text}, parties)
    })
  })
  const placed = rows.map((row, at) => ({position: at + 1, ...row}))
  return numberRows(placed, {articleId, letter: 'i', column: 'record_id'})
}

type ShownValue = Value & {text: string}

function columnsOf(field: InfoboxField, {key, slot}: Label, value: ShownValue, parties: Parties) {
  const {type, country, mission, rule} = value
  const {text, start, end} = field.value
  const state = stateOf(value)
  return {
    raw_label: field.label,
    raw_value: text,
    key,
    slot,
    is_null: state === 'absent',
    value_state: state,
    value: state === 'stated' ? value.text : null,
    value_type: type,
    country_iso3: country?.iso3 ?? null,
    mission_type: mission?.type ?? null,
    mission_of_iso3: mission?.sender?.iso3 ?? null,
    mission_city: mission?.city ?? null,
    mission_host_iso3: mission?.host?.iso3 ?? null,
    slot_consistent: slot === null ? null : isOwnMission(mission?.sender, parties[slot - 1]?.country),
    char_start: start,
    char_end: end,
    rule
  }
}

function stateOf({type, rule}: Value): FieldRow['value_state'] {
  if (type !== 'none') return 'stated'
  return rule === 'infobox/empty' ? 'empty' : 'absent'
}

type Known = CountryReading | null | undefined

/** By convention MissionN is the mission of PartyN. */
function isOwnMission(sender: Known, party: Known): boolean | null {
  return sender == null || party == null ? null : sender.id === party.id
}
