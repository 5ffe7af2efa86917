import type {Row} from '../../dataset.js'
import type {TableShape} from '../../validate.js'
import {readText} from '../disk/tree.js'
import {sourcePath} from '../layout.js'
import {type Change, compareTables, type Tables} from './change.js'
import {type Draft, groupByArticle, groupIds, joinTables} from './draft.js'
import type {History} from './history.js'
import {identifyRows, type Memory} from './identify.js'
import type {LoggedChange} from './logged.js'
import {type PastRelease, uncorrect} from './past.js'
import {readingOf, reasonOf, type Stations} from './reason.js'
import {replacedBy} from './register.js'
import {type Remembered, remember} from './remembered.js'

/** Extracts the text of an earlier version with the present program. `row` is the article's row of that version. */
export type Reread = (article: {articleId: string; text: string; row: Row}) => Tables

/** From one version to the next. */
export interface Transition {
  draft: Draft
  history: History
  reread: Reread
  /** The new rows with their ids, before and after corrections. */
  extracted: Tables
  tables: Tables
  /** Ids of rows that went into another one → its id. */
  merged: ReadonlyMap<string, string>
}

/** Every change from the newest version to the new rows, with its reason. */
export function explainChanges(transition: Transition): Omit<LoggedChange, 'from_version' | 'to_version'>[] {
  const {draft, history, extracted, tables} = transition
  const {newest} = history
  const shapes = new Map<string, TableShape>(draft.datasets.map((dataset) => [dataset.name, dataset]))
  const changes = compareTables(newest, {shapes, tables})
  const before = uncorrect(newest)
  const stations: Stations = {
    oldShapes: newest.shapes,
    shapes,
    published: readingOf(newest.tables, newest.shapes),
    extracted: readingOf(before, newest.shapes),
    reread: readingOf(rereadAll(transition, before), shapes),
    fresh: readingOf(extracted, shapes),
    publishing: readingOf(tables, shapes),
    program: programChanges(draft, newest)
  }
  return changes.map((change) => ({...sayMerged(change, transition, stations), reason: reasonOf(change, stations)}))
}

function sayMerged(change: Change, {merged}: Transition, {publishing}: Stations): Change {
  const into = change.change === 'removed' ? merged.get(change.key) : undefined
  const isThere = into !== undefined && publishing.get(change.resource)?.has(into) === true
  return isThere ? {...change, field: replacedBy, after: into} : change
}

/** Where neither checksum tells, as of packages that the program uses, it is the extractor. */
function programChanges({program}: Draft, {program: before}: PastRelease): Stations['program'] {
  const gazetteers = program.gazetteers === before.gazetteers ? [] : (['gazetteer_change'] as const)
  const isExtractor = program.extractor !== before.extractor || gazetteers.length === 0
  return [...(isExtractor ? (['extractor_change'] as const) : []), ...gazetteers]
}

const isSameProgram = ({program}: Draft, {program: before}: PastRelease): boolean =>
  program.extractor !== null && program.extractor === before.extractor && program.gazetteers === before.gazetteers

/** What the present program reads in the old texts, with the ids of the old and the new rows. */
function rereadAll(transition: Transition, before: Tables): Tables {
  const {draft, history, reread} = transition
  const {newest} = history
  if (isSameProgram(draft, newest)) return before
  const memories = rememberBoth(transition, before)
  const parts = (before.get('articles') ?? []).map((row) => {
    const articleId = String(row.article_id)
    const text = readText(sourcePath(articleId), newest.files)
    return identifyRows(reread({articleId, text, row}), draft.datasets, text, memories(articleId, text)).tables
  })
  return joinTables(parts, draft.datasets)
}

/** What is known of an article's rows, old and new. */
function rememberBoth(
  {draft, history, extracted}: Transition,
  before: Tables
): (article: string, text: string) => Memory {
  const identified = draft.datasets.filter(({identity}) => identity !== undefined)
  const [old, fresh] = [before, extracted].map(
    (tables) => new Map(identified.map(({name}) => [name, groupByArticle(tables.get(name) ?? [])]))
  )
  const issued = groupIds([...history.register.values()].map(({id}) => id))
  const freshTexts = new Map(draft.articles.map(({articleId, text}) => [articleId, text]))
  return (article, text) => {
    const rows = identified.map((dataset): [string, Remembered[]] => {
      const [oldRows, freshRows] = [old, fresh].map((groups) => groups?.get(dataset.name)?.get(article) ?? [])
      const freshText = freshTexts.get(article) ?? ''
      return [
        dataset.name,
        [...remember(oldRows ?? [], text, dataset, 'old'), ...remember(freshRows ?? [], freshText, dataset, 'new')]
      ]
    })
    return {
      rows: new Map(rows),
      ids: [...(issued.get(article) ?? []), ...rows.flatMap(([, remembered]) => remembered.map(({id}) => id))]
    }
  }
}
