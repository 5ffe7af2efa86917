import type {Document} from '../document.js'
import {parseArticle} from './parse.js'
import {segment} from './segment.js'

export {parseArticle, segment}

/** Source text → document. */
export const readArticle = (text: string): Document => segment(parseArticle(text), text)
