// The npm packages datapackage and tableschema: the descriptor, every cell, constraint, key and foreign key.
// `check_datapackage.mjs [--broken] DIR…`, see harness.py.

import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, relative, resolve} from 'node:path'

// They are installed in the folder that this is run from.
const require = createRequire(join(process.cwd(), 'package.json'))
const {Package} = require('datapackage')

async function check(folder) {
  const descriptor = toVersion1(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')))
  const release = await Package.load(descriptor, {basePath: folder, strict: false})
  if (!release.valid) throw release.errors[0]
  let count = 0
  for (const resource of release.resources.filter(({descriptor}) => descriptor.type === 'table')) {
    const rows = await resource.read({keyed: true, relations: true})
    if (rows.length !== resource.descriptor.rows)
      throw new Error(`${resource.name}: ${rows.length} rows, not ${resource.descriptor.rows}`)
    count += rows.length
  }
  return `${count} rows`
}

/** What version 1 of the standard, which these packages know, writes otherwise. Neither changes what is checked of the data. */
function toVersion1(descriptor) {
  // Names are ASCII; version 2 only advises that.
  for (const each of [descriptor, ...descriptor.resources])
    each.name = each.name.replace(/[^-a-z0-9._/]/gu, (letter) => letter.codePointAt(0).toString(16))
  // A table that refers to itself has the name '', which version 2 leaves out.
  for (const {schema} of descriptor.resources)
    for (const {reference} of schema?.foreignKeys ?? []) reference.resource ??= ''
  return descriptor
}

const faultOf = (error) =>
  [error, ...(error.errors ?? [])]
    .map(({message}) => message)
    .join(' / ')
    .slice(0, 300)

const isBroken = process.argv[2] === '--broken'
for (const folder of process.argv.slice(isBroken ? 3 : 2)) {
  const result = await check(resolve(folder)).then(
    (text) => ({text: `ok, ${text}`, isFault: false}),
    (error) => ({text: faultOf(error), isFault: true})
  )
  const isRight = result.isFault === isBroken
  if (!isRight) process.exitCode = 1
  console.log(isRight ? '  ' : 'X ', relative(process.cwd(), folder), '-', result.text)
}
