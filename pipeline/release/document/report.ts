import type {Row} from '../../dataset.js'
import type {TableShape} from '../../validate.js'
import type {ReleaseInput} from '../layout.js'
import {countRules, type Rule} from '../table/check.js'
import type {FormulaCell} from '../table/formula.js'

/** `validation-report.json`: a release is only made when its rows have no error, so that this lists none. */
export interface ValidationReport {
  name: string
  version: string
  errors: 0
  rules: Rule[]
  tables: {name: string; rows: number}[]
  /** Cells that a spreadsheet would run; each of their tables stands beside as an `.excel.csv`. */
  formulas: readonly FormulaCell[]
}

/** What was checked of tables that `findTableProblems` found nothing wrong with. */
export function renderReport(
  {name, version}: Pick<ReleaseInput, 'name' | 'version'>,
  shapes: readonly TableShape[],
  tables: ReadonlyMap<string, readonly Row[]>,
  formulas: readonly FormulaCell[]
): string {
  const report: ValidationReport = {
    name,
    version,
    errors: 0,
    rules: countRules(shapes, tables),
    tables: shapes.map((shape) => ({name: shape.name, rows: tables.get(shape.name)?.length ?? 0})),
    formulas
  }
  const {formulas: cells, ...head} = report
  const lines = cells.map((cell) => `    ${JSON.stringify(cell)}`)
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "formulas": ${list}\n}\n`
}
