import type {Heading, List as ListNode, Root, RootContent} from 'mdast'
import type {Document, InfoboxField, Section} from '../document.js'
import {blocksOf} from './blocks.js'
import {readField} from './infobox.js'
import {spanOf} from './position.js'

/** mdast of `text` → document: title, infobox, sections with paragraphs, lists and tables, each with its sentences. */
export function segment(root: Root, text: string): Document {
  const [first, ...others] = root.children
  const title = isTitle(first) ? headingText(first, text) : null
  const nodes = title === null ? root.children : others
  const boxes = infoboxLists(nodes, text)
  const infobox = boxes.flatMap(({list}) => fieldsOf(list, text))
  const boxed = new Set<RootContent>(boxes.flatMap(({mark, list}) => [mark, list]))
  const prose = nodes.filter((node) => !boxed.has(node))
  return {text, title, infobox, sections: sectionsOf(prose, text)}
}

/** `= Title =` before anything else. */
const isTitle = (node: RootContent | undefined): node is Heading => node?.type === 'heading' && node.depth === 1

function headingText({children: [title]}: Heading, text: string): string {
  if (title === undefined) return ''
  const {start, end} = spanOf(title)
  return text.slice(start, end)
}

/** A paragraph that says `Infobox`, directly followed by a list. */
function infoboxLists(nodes: readonly RootContent[], text: string): {mark: RootContent; list: ListNode}[] {
  return nodes.flatMap((mark, at) => {
    const list = nodes[at + 1]
    if (mark.type !== 'paragraph' || list?.type !== 'list') return []
    const {start, end} = spanOf(mark)
    return end - start < 12 && /^infobox:?\s*$/i.test(text.slice(start, end)) ? [{mark, list}] : []
  })
}

function fieldsOf({children}: ListNode, text: string): InfoboxField[] {
  return children.flatMap(({children: [content]}) => (content === undefined ? [] : [readField(text, spanOf(content))]))
}

function sectionsOf(nodes: readonly RootContent[], text: string): Section[] {
  const sections: Section[] = [{start: 0, end: text.length, path: [], blocks: []}]
  let open: {depth: number; title: string}[] = []
  let paragraphs = 0
  for (const node of nodes) {
    const last = sections.at(-1) as Section
    if (node.type === 'heading') {
      open = [...open.filter(({depth}) => depth < node.depth), {depth: node.depth, title: headingText(node, text)}]
      last.end = spanOf(node).start
      sections.push({start: last.end, end: text.length, path: open.map(({title}) => title), blocks: []})
    } else for (const block of blocksOf(node, text, () => paragraphs++)) last.blocks.push(block)
  }
  return sections
}
