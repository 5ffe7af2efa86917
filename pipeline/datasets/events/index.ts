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
  references: {article_id: 'articles.article_id'},
  extract: extractEvents
})

function extractEvents(context: Context): EventRow[] {
  const reader = {context, verbs: context.gazetteers.verbs, parties: partyCodes(context)}
  const drafts = context.document.sections.flatMap((section) =>
    section.blocks.flatMap((block) => eventsOfBlock(reader, section, block))
  )
  return numberRows(drafts, {articleId: context.articleId, letter: 'e', column: 'event_id'})
}

function partyCodes({document, sidecar, gazetteers}: Context): string[] {
  const parties = partiesOf({...document, title: sidecar.title ?? document.title}, gazetteers.countries)
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
