import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {fault} from '../../fault.js'
import {versionsPath} from '../layout.js'
import {missing} from './refusal.js'

/** The versions that a dataset's versions.json lists; none where there is no such file. Throws a fault for a broken one. */
export async function readListed(home: string): Promise<ReadonlySet<string>> {
  const path = join(home, versionsPath)
  const text = await readFile(path, 'utf8').catch(missing)
  if (text === undefined) return new Set()
  try {
    return listedIn(text)
  } catch {
    // To guess that it lists nothing would be to give published versions up.
    throw fault('bad_index', `Cannot read ${path}: it is no list of versions: restore it`)
  }
}

/** The versions in the text of a versions.json. Throws when it is none. */
export function listedIn(text: string): ReadonlySet<string> {
  const {versions} = JSON.parse(text) as {versions: {version: string}[]}
  return new Set(versions.map(({version}) => version))
}
