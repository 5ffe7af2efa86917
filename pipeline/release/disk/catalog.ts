import {join} from 'node:path'
import {type Disk, realDisk} from './disk.js'
import {hasBytes, isFile} from './place.js'
import {stagingName} from './recover.js'
import {inWords} from './refusal.js'

export const catalogPath = 'catalog.json'

/**
 * Replace the list of datasets in the output folder, which must be there, by one rename; it is not touched when it has
 * these bytes. The caller holds the lock. Throws a fault; then the old one is still there, whole.
 */
export async function publishCatalog(directory: string, content: string, disk: Disk = realDisk): Promise<void> {
  const [place, staging] = [join(directory, catalogPath), join(directory, stagingName)]
  await inWords(place, async () => {
    const isRight = await hasBytes(place, content)
    if (await isFile(staging)) await disk.removeFile(staging)
    if (isRight) return
    try {
      await disk.writeFile(staging, content)
      await disk.rename(staging, place)
    } catch (error) {
      await disk.removeFile(staging).catch(() => undefined)
      throw error
    }
    await disk.syncFolder(directory)
  })
}
