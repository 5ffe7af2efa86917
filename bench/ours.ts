import type {readArticle} from '#build/article/index.js'
import {packagedGazetteers} from '#build/gazetteers.js'
import {readTimes} from '#build/language/dates/index.js'

export {readArticle} from '#build/article/index.js'

type Document = ReturnType<typeof readArticle>

/** Our annotator of times: this line is what is measured. */
export const annotateTimes = (document: Document) => readTimes(document, packagedGazetteers().events)
