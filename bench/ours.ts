import type {readArticle} from '#build/article/index.js'
import {findTimes} from '#build/language/dates/index.js'
import {unitsOf} from '#build/passage.js'

export {readArticle} from '#build/article/index.js'

type Document = ReturnType<typeof readArticle>

/** Our annotator of times: this line is what is measured. */
export const annotateTimes = (document: Document) => [...unitsOf(document)].flatMap(({passage}) => findTimes(passage))
