// `plan_r.mjs FOLDER DIR…`: what check_tables.R reads, as R by itself has no JSON: FOLDER/plan.tsv names each table's
// release, CSV, types and expected cells; those are a file of UTF-8 in hexadecimal, a cell a line, null as `-`.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const [folder, ...releases] = process.argv.slice(2)
const types = {string: 'character', integer: 'integer', number: 'numeric', boolean: 'logical'}

/** R's reader cannot tell the empty string, "" in the CSV, from null. */
function cellOf(value) {
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return '-'
  const text = Array.isArray(value) ? value.map((item) => item.replace(/[\\|]/g, '\\$&')).join('|') : String(value)
  return Buffer.from(text).toString('hex') || '-'
}

rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})
const plan = []
for (const release of releases) {
  const {resources} = JSON.parse(readFileSync(join(release, 'datapackage.json'), 'utf8'))
  for (const {name, path, schema} of resources.filter(({type}) => type === 'table')) {
    const rows = JSON.parse(readFileSync(join(release, `${name}.json`), 'utf8'))
    const cells = rows.flatMap((row) => schema.fields.map((field) => cellOf(row[field.name] ?? null)))
    const expected = join(folder, `${plan.length}.txt`)
    writeFileSync(expected, cells.map((cell) => `${cell}\n`).join(''))
    const classes = schema.fields.map(({type}) => types[type]).join()
    plan.push([release, join(release, path), expected, classes, schema.fields.map((field) => field.name).join()])
  }
}
writeFileSync(join(folder, 'plan.tsv'), plan.map((line) => `${line.join('\t')}\n`).join(''))
