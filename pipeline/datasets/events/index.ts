import {type Context, defineDataset, numberRows, textIn} from '../../dataset.js'
import type {Block, Section} from '../../document.js'
import {readBounds} from '../../language/dates/edtf.js'
import {partiesOf} from '../../language/parties.js'
import {readSchema} from '../../schema.js'
import {newCast} from './cast/cast.js'
import {newStory} from './dating/story.js'
import {eventsOfItem} from './lines/item.js'
import {eventsOfTable} from './lines/table.js'
import {eventsOfSentence, type Reader} from './narrative.js'
import type {EventDraft, EventRow} from './row.js'
import {typingOf} from './typing/plover.js'

export type {EventRow} from './row.js'

export const events = defineDataset<EventRow>({
  name: 'events',
  title: 'Dated events told in the article',
  schema: readSchema('events'),
  key: ['event_id'],
  identity: {
    quote: 3,
    passage: 2,
    trigger: 2,
    date_edtf: 2,
    event_type: 1,
    actor_countries: 1,
    recipient_countries: 1,
    place_name: 1
  },
  derive: {
    date_edtf: (cell) => {
      const {precision, ...bounds} = readBounds(textIn(cell))
      return {...bounds, date_precision: precision}
    },
    event_type: (cell) => {
      const {event_type: _, ...typing} = typingOf(textIn(cell))
      return {...typing}
    }
  },
  extract: extractEvents
})

function extractEvents(context: Context): EventRow[] {
  const {verbs, nouns} = context.gazetteers
  const cast = newCast(context.document.text, context.mentions.names, partyCodes(context), / in /.test(context.title))
  const reader = {context, lexicons: {verbs, nouns}, cast, story: newStory()}
  const drafts = context.document.sections.flatMap((section) =>
    section.blocks.flatMap((block) => eventsOfBlock(reader, section, block))
  )
  drafts.sort(byPlace)
  return numberRows(drafts, {articleId: context.articleId, letter: 'e', column: 'event_id'})
}

/** A main clause begins before the relative clause that interrupts it, though its verb comes later. */
function byPlace(a: EventDraft, b: EventDraft): number {
  if (a.char_start !== b.char_start) return a.char_start - b.char_start
  const isOneVerb = a.trigger === b.trigger && a.date_char_start !== null && b.date_char_start !== null
  return isOneVerb ? (a.date_char_start ?? 0) - (b.date_char_start ?? 0) : b.char_end - a.char_end
}

function partyCodes({title, document, gazetteers}: Context): string[] {
  const parties = partiesOf({...document, title}, gazetteers.countries)
  return parties.flatMap((party) => party?.country?.iso3 ?? [])
}

function eventsOfBlock(reader: Reader, section: Section, block: Block): EventDraft[] {
  if (block.kind === 'table') return eventsOfTable(reader, section, block)
  if (block.kind === 'paragraph')
    return block.sentences.flatMap((sentence) => eventsOfSentence(reader, section, sentence))
  return block.items.flatMap((item) => eventsOfItem(reader, section, item))
}
