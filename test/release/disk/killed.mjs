// Publishes and kills itself before an operation on the disk: node killed.mjs DIST PUBLICATION.json OPERATION
// Prints how many operations it takes when it is not killed.
import {readFileSync} from 'node:fs'
import {publishCatalog} from '../../../build/release/disk/catalog.js'
import {realDisk} from '../../../build/release/disk/disk.js'
import {withLock} from '../../../build/release/disk/lock.js'
import {publish} from '../../../build/release/disk/publish.js'

const [dist, file, operation] = process.argv.slice(2)
const {catalog, ...publication} = JSON.parse(readFileSync(file, 'utf8'))
let count = 0

function killing(name) {
  return (...paths) => {
    count += 1
    // The signal ends the process before the call returns.
    if (count === Number(operation)) process.kill(process.pid, 'SIGKILL')
    return realDisk[name](...paths)
  }
}

const disk = Object.fromEntries(Object.keys(realDisk).map((name) => [name, killing(name)]))
const files = new Map(publication.files.map(([path, bytes]) => [path, Buffer.from(bytes, 'latin1')]))
const derived = new Map(publication.derived)
await withLock(
  dist,
  async () => {
    await publish(dist, {...publication, files, derived}, disk)
    await publishCatalog(dist, catalog, disk)
  },
  disk
)
process.stdout.write(String(count))
