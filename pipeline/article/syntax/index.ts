import type {Extension} from 'micromark-util-types'
import type {Processor} from 'unified'
import {heading} from './heading.js'
import {list} from './list.js'
import {articleFromMarkdown} from './mdast.js'
import {paragraph} from './paragraph.js'
import {table} from './table.js'
import {codes} from './tokens.js'

/** Every CommonMark construct: an article has none, so `1945. The war…`, `&amp;` and `<b>` stay prose. */
const commonmark = [
  ...['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'list', 'setextUnderline'],
  ...['thematicBreak', 'attention', 'autolink', 'characterEscape', 'characterReference', 'codeText'],
  ...['hardBreakEscape', 'htmlText', 'labelEnd', 'labelStartImage', 'labelStartLink']
]

/**
 * The source form as micromark syntax: heading lines, `- ` lists, tables, and prose for all the rest. Blocks do not
 * nest, so parsing is linear in the text's length.
 */
const articleSyntax: Extension = {
  flow: {
    [codes.equals]: [heading, paragraph],
    [codes.dash]: [list, paragraph],
    [codes.bar]: [table, paragraph],
    [codes.plus]: [table, paragraph],
    null: paragraph
  },
  disable: {null: commonmark}
}

/** unified plugin, beside remark-parse: reads the source form instead of Markdown. */
export function remarkArticle(this: Processor): void {
  const settings = this.data() as {micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[]}
  settings.micromarkExtensions = [...(settings.micromarkExtensions ?? []), articleSyntax]
  settings.fromMarkdownExtensions = [...(settings.fromMarkdownExtensions ?? []), articleFromMarkdown]
}
