// Takes the lock of a folder time and again and does what two at once would spoil:
// node waiter.mjs FOLDER TIMES, or node waiter.mjs FOLDER hold: prints `held` and stays.
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {withLock} from '../../../build/release/disk/lock.js'

const [folder, times] = process.argv.slice(2)
const [inside, count] = [join(folder, 'inside'), join(folder, 'count')]

async function stay() {
  process.stdout.write('held\n')
  await setTimeout(60_000)
}

async function add() {
  if (existsSync(inside)) throw new Error('two at once')
  writeFileSync(inside, '')
  const before = Number(readFileSync(count, 'utf8'))
  await setTimeout(Math.random() * 2)
  writeFileSync(count, String(before + 1))
  rmSync(inside)
}

if (times === 'hold') await withLock(folder, stay)
for (let done = 0; done < Number(times); ) {
  try {
    await withLock(folder, add)
    done += 1
    // Every other time, leave a lock as a killed build does.
    if (done % 2 === 0) leaveStaleLock()
  } catch (error) {
    if (error.code !== 'locked') throw error
    await setTimeout(Math.random() * 5)
  }
}

function leaveStaleLock() {
  const token = Math.random().toString(16).slice(2).padEnd(16, '0').slice(0, 16)
  const owner = {pid: process.pid, host: process.env.HOST, started: '1', token}
  try {
    writeFileSync(join(folder, '.lock'), `${JSON.stringify(owner)}\n`, {flag: 'wx'})
  } catch {}
}
