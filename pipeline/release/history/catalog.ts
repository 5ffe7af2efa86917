import {releaseFormat} from '../layout.js'
import {compareText} from '../table/order.js'
import type {VersionIndex} from './versions.js'

/** `catalog.json` of an output folder: its datasets, those with the newest version first, then by name. */
export function renderCatalog(datasets: readonly VersionIndex[]): string {
  const entries = datasets.map(({name, versions}) => {
    const [newest] = versions
    const {title = '', version = '', date = null, counts = {}} = newest ?? {}
    return {name, title, version, date, versions: versions.length, path: `${name}/latest/`, counts}
  })
  // A dataset without a date comes last.
  entries.sort((a, b) => compareText(b.date ?? '', a.date ?? '') || compareText(a.name, b.name))
  const lines = entries.map((entry) => `    ${JSON.stringify(entry)}`)
  return `{\n  "format": ${releaseFormat},\n  "datasets": [\n${lines.join(',\n')}\n  ]\n}\n`
}
