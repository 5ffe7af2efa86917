import type {MissionType} from '../../language/missions/types.js'
import {type Quotation, quotationOf} from '../../quotation.js'
import type {Statement} from './statement.js'

export interface MissionRow extends Quotation {
  mission_id: string
  article_id: string
  section: string
  mission_type: MissionType | null
  sender_name: string | null
  sender_iso3: string | null
  host_name: string | null
  host_iso3: string | null
  city: string | null
  resides_in_city: string | null
  resides_in_iso3: string | null
  exists: boolean | null
  since_edtf: string | null
  until_edtf: string | null
  at_edtf: string | null
  source: 'infobox' | 'prose'
  record_id: string | null
  confidence: 'high' | 'medium' | 'low'
  rules: string[]
}

/** The columns that a statement says by itself; ids come with the list of them. */
export function rowOf(statement: Statement, text: string): Omit<MissionRow, 'mission_id' | 'article_id'> {
  const {unit, sender, host, residence, quote, since, until, at} = statement
  return {
    section: unit.section?.path.join(' > ') ?? '',
    mission_type: statement.type,
    sender_name: sender?.name ?? null,
    sender_iso3: sender?.iso3 ?? null,
    host_name: host?.name ?? null,
    host_iso3: host?.iso3 ?? null,
    city: statement.city,
    resides_in_city: residence?.city ?? null,
    resides_in_iso3: residence?.state?.iso3 ?? null,
    exists: statement.exists,
    since_edtf: since?.edtf ?? null,
    until_edtf: until?.edtf ?? null,
    at_edtf: at?.edtf ?? null,
    source: unit.kind === 'infobox' ? 'infobox' : 'prose',
    record_id: statement.recordId,
    ...quotationOf(text, quote, unit.passage),
    confidence: confidenceOf(statement),
    rules: [...new Set(statement.rules)]
  }
}

/** Rules that take sender or host from elsewhere than the words told. */
const supplied = new Set([
  'missions/both-parties',
  'missions/each-other',
  'missions/host-before',
  'missions/host-of-the-list',
  'missions/host-other-party',
  'missions/mission-before',
  'missions/place-of-party',
  'missions/respectively',
  'missions/sender-other-party',
  'missions/slot-of-host',
  'missions/slot-of-sender'
])

function confidenceOf({sender, host, exists, rules}: Statement): MissionRow['confidence'] {
  if (sender === null || host === null || exists === null) return 'low'
  return rules.some((rule) => supplied.has(rule)) ? 'medium' : 'high'
}
