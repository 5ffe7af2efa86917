// `break.mjs RELEASE FOLDER`: copies of a release into FOLDER/FAULT, each with one fault, sizes and checksums right again
// but where they are the fault. What a reader must not let pass.
import {createHash} from 'node:crypto'
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const [release, folder] = process.argv.slice(2)

const read = (fault, path) => readFileSync(join(folder, fault, path), 'utf8')
const write = (fault, path, text) => writeFileSync(join(folder, fault, path), text)

/** Change the CSV by its lines and the JSON by its rows. */
function change(fault, table, changeLines, changeRows) {
  const lines = read(fault, `${table}.csv`).trimEnd().split('\n')
  write(fault, `${table}.csv`, `${changeLines(lines).join('\n')}\n`)
  write(fault, `${table}.json`, JSON.stringify(changeRows(JSON.parse(read(fault, `${table}.json`)))))
}

const columnAt = ([header], column) => header.split(',').indexOf(column)

/** No quoted cell with a comma stands before the columns that are changed here. */
const setCell = (line, at, value) => line.split(',').with(at, value).join(',')

const faults = {
  'cell-type': (fault) =>
    change(
      fault,
      'time_mentions',
      (lines) => lines.with(1, setCell(lines[1], columnAt(lines, 'char_start'), 'x')),
      ([first, ...rows]) => [{...first, char_start: 'x'}, ...rows]
    ),
  'foreign-key': (fault) =>
    change(
      fault,
      'time_mentions',
      (lines) => lines.with(1, setCell(lines[1], columnAt(lines, 'article_id'), 'nowhere')),
      ([first, ...rows]) => [{...first, article_id: 'nowhere'}, ...rows]
    ),
  'same-key': (fault) =>
    change(
      fault,
      'time_mentions',
      (lines) => [...lines, lines.at(-1)],
      (rows) => [...rows, rows.at(-1)]
    ),
  'missing-column': (fault) =>
    change(
      fault,
      'time_mentions',
      (lines) => lines.map((line) => line.split(',').toSpliced(1, 1).join(',')),
      (rows) => rows.map(({article_id: _, ...row}) => row)
    ),
  'other-cell': (fault) => write(fault, 'infobox.csv', read(fault, 'infobox.csv').replace(',None,', ',,')),
  citation: (fault) => write(fault, 'CITATION.cff', read(fault, 'CITATION.cff').replace(/^authors:\n(?: .*\n)+/m, '')),
  checksum: () => undefined
}

const sha256 = (content) => createHash('sha256').update(content).digest('hex')

/** Sizes and checksums as if a build had written the broken files. */
function reseal(fault, isWrong) {
  const descriptor = JSON.parse(read(fault, 'datapackage.json'))
  const croissant = JSON.parse(read(fault, 'croissant.json'))
  for (const resource of descriptor.resources) {
    const content = readFileSync(join(folder, fault, resource.path))
    const sum = isWrong && resource.path.startsWith('time_mentions.') ? '0'.repeat(64) : sha256(content)
    Object.assign(resource, {bytes: content.length, hash: `sha256:${sum}`})
    const file = croissant.distribution.find(({contentUrl}) => contentUrl === resource.path)
    Object.assign(file, {contentSize: `${content.length} B`, sha256: sum})
    if (resource.name === 'time_mentions') resource.rows = JSON.parse(read(fault, 'time_mentions.json')).length
  }
  write(fault, 'datapackage.json', JSON.stringify(descriptor))
  write(fault, 'croissant.json', JSON.stringify(croissant))
}

rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})
for (const [fault, damage] of Object.entries(faults)) {
  cpSync(release, join(folder, fault), {recursive: true})
  damage(fault)
  reseal(fault, fault === 'checksum')
}
