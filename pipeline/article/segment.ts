import type {Heading, Root, RootContent} from 'mdast'
import type {Document, Section, Span} from '../document.js'
import {blocksOf} from './blocks.js'
import {type Infobox, infoboxesOf} from './infobox.js'
import {spanOf} from './position.js'

/** mdast of `text` → document: title, infobox, sections with paragraphs, lists and tables, each with its sentences. */
export function segment(root: Root, text: string): Document {
  const [first, ...others] = root.children
  const title = isTitle(first) ? headingText(first, text) : null
  const nodes = title === null ? root.children : others
  const boxes = infoboxesOf(nodes, text)
  const infobox = boxes.flatMap(({fields}) => fields)
  return {text, title, infobox, sections: sectionsOf(proseOf(nodes, boxes), text)}
}

/** `= Title =` before anything else. */
const isTitle = (node: RootContent | undefined): node is Heading => node?.type === 'heading' && node.depth === 1

function headingText({children: [title]}: Heading, text: string): string {
  if (title === undefined) return ''
  const {start, end} = spanOf(title)
  return text.slice(start, end)
}

/** The nodes outside the infoboxes; prose that stands right behind a box is a paragraph. */
function proseOf(nodes: readonly RootContent[], boxes: readonly Infobox[]): RootContent[] {
  const boxed = new Map(boxes.flatMap((box) => box.nodes.map((node) => [node, box])))
  return nodes.flatMap((node) => {
    const box = boxed.get(node)
    if (box === undefined) return [node]
    return node === box.nodes.at(-1) && box.rest !== null ? [paragraphNode(box.rest)] : []
  })
}

function paragraphNode({start, end}: Span): RootContent {
  const pointAt = (offset: number) => ({line: 1, column: 1, offset})
  return {type: 'paragraph', children: [], position: {start: pointAt(start), end: pointAt(end)}}
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
