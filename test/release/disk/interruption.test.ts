import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {publishCatalog} from '../../../pipeline/release/disk/catalog.js'
import type {Disk} from '../../../pipeline/release/disk/disk.js'
import {publish} from '../../../pipeline/release/disk/publish.js'
import {folderWith} from '../../folder.js'
import {attempt, expectNothingLost} from './interruption.js'
import {look, scenarios, townsAt} from './towns.js'
import {countOperations, diskWith, furtherTroubles, quickDisk, troubles} from './trouble.js'

describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
  test.each(Object.entries(troubles))(
    '%s at any operation loses nothing, and the next build makes it whole',
    (trouble, diskAt) => expectNothingLost(scenario, trouble, diskAt)
  )
})

test.each(Object.entries({...troubles, ...furtherTroubles}))(
  'the catalog is the old one or the new one: %s',
  async (_, diskAt) => {
    const undisturbed = folderWith({'catalog.json': 'old', 'towns/x': 'x'})
    const operations = await countOperations((disk) => publishCatalog(undisturbed, 'new', disk))
    for (let at = 1; at <= operations; at++) {
      const dist = folderWith({'catalog.json': 'old', 'towns/x': 'x'})
      expect(await attempt(publishCatalog(dist, 'new', diskAt(at)))).toBeInstanceOf(Error)
      expect(['old', 'new']).toContain(readFileSync(join(dist, 'catalog.json'), 'utf8'))
      await publishCatalog(dist, 'new', quickDisk)
      expect(look(dist)).toEqual({'catalog.json': 'new', towns: 'folder', 'towns/x': 'x'})
    }
  }
)

test('everything new is on the disk before anything is renamed, and versions.json after its version', async () => {
  const dist = folderWith()
  await publish(dist, townsAt('1.0.0'), quickDisk)
  const log: string[] = []
  const record: Disk = diskWith((next, _, name, path) => {
    log.push(`${name} ${path.slice(dist.length + 1)}`)
    return next()
  })
  await publish(dist, townsAt('1.1.0'), record)
  const renames = log.filter((line) => line.startsWith('rename'))
  expect(renames).toEqual([
    'rename towns/.staging/new/1.1.0',
    'rename towns/.staging/new/versions.json',
    'rename towns/latest',
    'rename towns/.staging/new/latest',
    'rename towns/.staging/new/ids.csv',
    'rename towns/.staging/new/CHANGELOG.md'
  ])
  const from = (line: string): number => log.indexOf(line)
  expect(log.slice(0, 2)).toEqual(['makeFolder towns/.staging', 'writeFile towns/.staging/publishing'])
  expect(log.slice(from(renames[0] ?? '') - 2, from(renames[0] ?? ''))).toEqual([
    'syncFolder towns/.staging',
    'syncFolder towns'
  ])
  expect(log[from(renames[1] ?? '') - 1]).toBe('syncFolder towns')
  expect(log[from(renames[1] ?? '') + 1]).toBe('syncFolder towns')
  expect(log.slice(-2)).toEqual(['removeFile towns/.staging/publishing', 'removeFolder towns/.staging'])
  const made = log.filter((line) => line.startsWith('makeFolder')).map((line) => line.split(' ')[1])
  expect(made.filter((folder) => !log.includes(`syncFolder ${folder}`))).toEqual([])
})
