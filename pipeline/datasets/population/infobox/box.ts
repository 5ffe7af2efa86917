import type {Context} from '../../../dataset.js'
import type {InfoboxField} from '../../../document.js'
import {readLabel} from '../../../language/labels.js'
import type {Topic} from '../topic/topic.js'

/** What the fields of an infobox share. */
export interface Box {
  context: Context
  topic: Topic
  /** The first field of each label. */
  fieldOf: (key: string, slot: number | null) => InfoboxField | undefined
}

/** The fields of all boxes of the article as one box. */
export function readBox(context: Context, topic: Topic): Box {
  const fields = new Map<string, InfoboxField>()
  for (const field of context.document.infobox) {
    const {key, slot} = readLabel(field.label)
    const name = nameOf(key, slot)
    if (!fields.has(name)) fields.set(name, field)
  }
  return {context, topic, fieldOf: (key, slot) => fields.get(nameOf(key, slot))}
}

const nameOf = (key: string, slot: number | null): string => `${key} ${slot ?? ''}`
