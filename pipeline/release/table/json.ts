import type {ColumnTable} from 'arquero'

/** An array of rows, one row a line, so that releases diff well. */
export function toJson(table: ColumnTable): string {
  const rows = table.objects().map((row) => JSON.stringify(row))
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`
}
