import {readdir, readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {sha256, sumsPath} from '../disk/checksum.js'
import {readListed} from '../disk/listing.js'
import {publish} from '../disk/publish.js'
import {isInterrupted, recover} from '../disk/recover.js'
import {inWords} from '../disk/refusal.js'
import {republish} from './derived.js'
import {readHistory, readVersions} from './read.js'

/**
 * Finish, in the datasets of an output folder, what builds began that were killed; a build that goes on with one of them
 * does so anyway, but one whose article is no more would stay as it is. The caller holds the lock. Throws a fault that
 * names a dataset that cannot be mended.
 */
export async function repairInterrupted(out: string): Promise<void> {
  const entries = await inWords(out, () => readdir(out, {withFileTypes: true}))
  for (const {name} of entries.filter((entry) => entry.isDirectory()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const home = join(out, name)
    if (!(await isUnfinished(home))) continue
    await recover(home, await readListed(home))
    const history = await readHistory(home)
    if (history !== null) await publish(out, republish(history))
  }
}

/** By what a killed build leaves, or by a `latest` that is not the newest version: the two that it cannot do at once. */
async function isUnfinished(home: string): Promise<boolean> {
  if (isInterrupted(await inWords(home, () => readdir(home)))) return true
  const newest = (await readVersions(home))?.versions[0]
  if (newest === undefined) return false
  const sums = await readFile(join(home, 'latest', sumsPath)).catch(() => '')
  return sha256(sums) !== newest.sums_sha256
}
