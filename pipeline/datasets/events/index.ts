import {type Context, defineDataset, numberRows} from '../../dataset.js'
import type {Block, Section} from '../../document.js'
import {partiesOf} from '../../language/parties.js'
import {readSchema} from '../../schema.js'
import {eventsOfList, eventsOfTable} from './lines.js'
import {eventsOfSentence, type Reader} from './narrative.js'
import type {EventDraft, EventRow} from './row.js'

export type {EventRow} from './row.js'

export const events = defineDataset<EventRow>({
  name: 'events',
  title: 'Dated events told in the article',
  schema: readSchema('events'),
  key: ['event_id'],
  extract: extractEvents
})

function extractEvents(context: Context): EventRow[] {
  const reader = {context, verbs: context.gazetteers.verbs, parties: partyCodes(context)}
  const drafts = context.document.sections.flatMap((section) =>
    section.blocks.flatMap((block) => eventsOfBlock(reader, section, block))
  )
  // A main clause begins before the relative clause that interrupts it, though its verb comes later.
  drafts.sort((a, b) => a.char_start - b.char_start || a.char_end - b.char_end)
  return numberRows(drafts, {articleId: context.articleId, letter: 'e', column: 'event_id'})
}

function partyCodes({title, document, gazetteers}: Context): string[] {
  const parties = partiesOf({...document, title}, gazetteers.countries)
  return parties.flatMap((party) => party?.country?.iso3 ?? [])
}

function eventsOfBlock(reader: Reader, section: Section, block: Block): EventDraft[] {
  if (block.kind === 'table') return eventsOfTable(reader.context, section, block)
  if (block.kind === 'paragraph')
    return block.sentences.flatMap((sentence) => eventsOfSentence(reader, section, sentence))
  const lines = eventsOfList(reader.context, section, block)
  if (lines.length > 0) return lines
  return block.items.flatMap(({sentences}) =>
    sentences.flatMap((sentence) => eventsOfSentence(reader, section, sentence))
  )
}
