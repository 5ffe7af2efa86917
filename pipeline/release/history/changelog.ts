import type {Row} from '../../dataset.js'
import {proseOf} from '../document/markdown.js'
import type {Change} from './change.js'
import type {LoggedVersion} from './history.js'
import type {LoggedChange} from './logged.js'

/** Lines of one kind that the change log spells out; `changes.csv` has all. */
const spelledOut = 20

/** `CHANGELOG.md` of a dataset: what each version changed, the newest first. */
export function renderChangelog(title: string, log: readonly LoggedVersion[]): string {
  const parts = [`# Changes of ${proseOf(title)}`, introduction, ...log.flatMap(renderVersion)]
  return `${parts.join('\n\n')}\n`
}

const introduction = [
  'Every cell that changed, and why, is in the `changes.csv` of the version. major: a table, column, type, constraint or key',
  'changed or went. minor: rows or tables were added or withdrawn. patch: values, places, descriptions or documents changed.'
].join('\n')

function renderVersion({entry, changes}: LoggedVersion): string[] {
  const {version, date, bump, why} = entry
  const heading = `## ${version}${date === null ? '' : `, ${date}`} (${bump === 'first' ? 'first version' : bump})`
  const reasons = countReasons(changes)
  return [
    heading,
    ...(why.length === 0 ? [] : [why.map((line) => `- ${proseOf(line)}`).join('\n')]),
    ...(reasons === '' ? [] : [`Because of: ${reasons}.`]),
    ...(['added', 'removed', 'changed'] as const).flatMap((kind) => spellOut(kind, changes))
  ]
}

function countReasons(changes: readonly LoggedChange[]): string {
  const counts = new Map<string, number>()
  for (const {reason} of changes) for (const each of reason.split('|')) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].map(([reason, count]) => `${proseOf(reason)} (${count})`).join(', ')
}

const headings = {added: 'Added', removed: 'Removed', changed: 'Changed'} as const

function spellOut(kind: keyof typeof headings, changes: readonly LoggedChange[]): string[] {
  const ofKind = changes.filter(({change}) => change === kind)
  if (ofKind.length === 0) return []
  const lines = ofKind.slice(0, spelledOut).map((change) => `- ${proseOf(sayChange(change))}`)
  const rest = ofKind.length - lines.length
  return [`### ${headings[kind]}`, [...lines, ...(rest === 0 ? [] : [`- and ${rest} more`])].join('\n')]
}

/** A change as one line for people: `x/e7 date_edtf: 2012 → 2013`. */
export function sayChange(change: Change): string {
  const {resource, key, field, before, after} = change
  const place = `${resource} ${key}`
  if (change.change === 'added') return `${place}: ${summaryOf(after)}`
  if (change.change === 'removed') return `${place}: ${summaryOf(before)}${after === null ? '' : `, now in ${after}`}`
  if (change.change === 'moved') return `${place}: moved`
  const from = Math.max(0, firstDifference(before ?? '', after ?? '') - lead)
  return `${place} ${field}: ${quoteCell(before, from)} → ${quoteCell(after, from)}`
}

/** Characters shown before the first that differs. */
const lead = 40

function firstDifference(a: string, b: string): number {
  const [left, right] = [[...a], [...b]]
  const at = left.findIndex((character, index) => character !== right[index])
  return at === -1 ? left.length : at
}

function quoteCell(cell: string | null, from: number): string {
  if (cell === null) return 'nothing'
  return from === 0 ? `“${shorten(cell)}”` : `“…${shorten([...cell].slice(from).join(''))}”`
}

const longest = 120

const shorten = (text: string): string => {
  const characters = [...text]
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text
}

/** What a row says in a few words: its date or value, and its quotation. */
function summaryOf(json: string | null): string {
  const row = JSON.parse(json ?? '{}') as Row
  const time = row.date_edtf ?? row.reference_date_edtf ?? row.edtf ?? null
  const words = row.quote ?? row.text ?? row.raw_value ?? row.label ?? row.title ?? null
  const parts = [time, row.raw_label ?? null, words === null ? null : `“${shorten(String(words))}”`]
  return parts.filter((part) => part !== null).join(' ')
}
