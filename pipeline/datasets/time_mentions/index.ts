import {type Context, defineDataset, numberRows, textIn} from '../../dataset.js'
import type {Mention} from '../../document.js'
import {boundsOf, readBounds} from '../../language/dates/edtf.js'
import type {Basis, Precision, Relation, Time} from '../../language/dates/index.js'
import {readSchema} from '../../schema.js'

export interface TimeMentionRow {
  mention_id: string
  article_id: string
  char_start: number
  char_end: number
  text: string
  edtf: string | null
  date_start: string | null
  date_end: string | null
  precision: Precision | null
  basis: Basis
  relation: Relation
  named_event_id: string | null
  rule: string
}

export const timeMentions = defineDataset<TimeMentionRow>({
  name: 'time_mentions',
  title: 'Temporal expressions of the article',
  schema: readSchema('time_mentions'),
  key: ['mention_id'],
  references: {named_event_id: 'named_events.named_event_id'},
  identity: {passage: 6, quote: 2, edtf: 1},
  derive: {
    edtf: (cell) => {
      const {date_start, date_end, precision} = readBounds(textIn(cell))
      return {date_start, date_end, precision}
    }
  },
  extract: ({articleId, mentions}: Context) =>
    numberRows(mentions.times.map(readMention), {articleId, letter: 't', column: 'mention_id'})
})

function readMention({
  start,
  end,
  text,
  reading,
  rule
}: Mention<Time>): Omit<TimeMentionRow, 'mention_id' | 'article_id'> {
  const {edtf, precision, basis, relation, event} = reading
  const {date_start, date_end} = edtf === null ? {date_start: null, date_end: null} : boundsOf(edtf)
  return {
    char_start: start,
    char_end: end,
    text,
    edtf,
    date_start,
    date_end,
    precision,
    basis,
    relation,
    named_event_id: event?.id ?? null,
    rule
  }
}
