import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readListed} from '../../../pipeline/release/disk/listing.js'
import {publish} from '../../../pipeline/release/disk/publish.js'
import {recover} from '../../../pipeline/release/disk/recover.js'
import {folderWith} from '../../folder.js'
import {attempt, expectClear, expectListedWhole, expectNothingLost, watch} from './interruption.js'
import {look, scenarios, townsAt} from './towns.js'
import {furtherTroubles, killed, quickDisk, troubles, vanishing} from './trouble.js'

describe.each(Object.entries(scenarios))('%s', (_, scenario) => {
  const publication = townsAt(scenario.version)

  test.each(Object.entries(furtherTroubles))(
    '%s at any operation loses nothing, and the next build makes it whole',
    (trouble, diskAt) => expectNothingLost(scenario, trouble, diskAt)
  )

  test('a kill at any operation of the repair of a kill is repaired, too', async () => {
    const {after, operations} = await watch(scenario)
    for (let at = 1; at <= operations; at++) {
      const dist = folderWith()
      await scenario.prepare(dist)
      await attempt(publish(dist, publication, troubles['a kill'](at)))
      // Each repair gets one operation further.
      const repair = async () =>
        recover(join(dist, 'towns'), await readListed(join(dist, 'towns')), troubles['a kill'](2))
      let error = await attempt(repair())
      for (let count = 0; error !== undefined; count += 1) {
        expect([error, count < 40]).toEqual([killed, true])
        await expectListedWhole(dist, scenario)
        error = await attempt(repair())
      }
      expect(existsSync(join(dist, 'towns/.staging'))).toBe(false)
      await publish(dist, publication, quickDisk)
      expect(look(dist)).toEqual(after)
    }
  })

  test('a folder that vanishes at any operation is named, and the next build makes it again', async () => {
    const {operations} = await watch(scenario)
    for (let at = 1; at <= operations; at++) {
      const dist = folderWith()
      await scenario.prepare(dist)
      const error = await attempt(publish(dist, publication, vanishing(join(dist, 'towns'))(at)))
      if (error !== undefined) expectClear(error, dist)
      await publish(dist, publication, quickDisk)
      expect(look(join(dist, 'towns', scenario.version))).toEqual(look(join(dist, 'towns/latest')))
      const names = [scenario.version, 'CHANGELOG.md', 'ids.csv', 'latest', 'versions.json']
      expect(readdirSync(join(dist, 'towns')).sort()).toEqual(names.sort())
    }
  })
})
