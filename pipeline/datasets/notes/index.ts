import {type Context, defineDataset, type Note, numberRows} from '../../dataset.js'
import {readSchema} from '../../schema.js'

export interface NoteRow {
  note_id: string
  article_id: string
  rule: string
  reason: string
  char_start: number
  char_end: number
  quote: string
}

/** Stands last in the registry: it publishes what the datasets before it reported. */
export const notes = defineDataset<NoteRow>({
  name: 'notes',
  title: 'What was seen and not decided',
  schema: readSchema('notes'),
  key: ['note_id'],
  identity: {quote: 4, passage: 3, rule: 2, reason: 1},
  extract: extractNotes
})

function extractNotes({articleId, document, notes}: Context): NoteRow[] {
  const rows = [...notes].sort(inTextOrder).map(({ruleId, reason, place: {start, end}}) => ({
    rule: ruleId,
    reason,
    char_start: start,
    char_end: end,
    quote: document.text.slice(start, end)
  }))
  return numberRows(rows, {articleId, letter: 'n', column: 'note_id'})
}

/** By place, then by rule and reason in code-unit order. */
function inTextOrder(a: Note, b: Note): number {
  const byPlace = a.place.start - b.place.start || a.place.end - b.place.end
  return byPlace || compare(a.ruleId, b.ruleId) || compare(a.reason, b.reason)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
