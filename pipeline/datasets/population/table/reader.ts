import type {Context} from '../../../dataset.js'
import type {Section} from '../../../document.js'
import type {Memory} from '../scene/memory.js'
import type {Topic} from '../topic/topic.js'

/** What a table's reader knows of all around it. */
export interface TableReader {
  section: Section
  context: Context
  topic: Topic
  memory: Memory
}
