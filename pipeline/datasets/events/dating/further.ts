import type {Passage} from '../../../document.js'
import {joinEdtf} from '../../../language/dates/edtf.js'
import {within} from '../../../passage.js'
import {type DatedTime, isDated} from '../row.js'
import type {Reading} from './sentence.js'
import type {Sighting} from './sighting.js'
import type {Told} from './told.js'

/**
 * A happening with several times behind it: `visited Oslo in 1975 and 1980` is two, `came in the 1970s and 1980s` is one
 * that lasted.
 */
export function withFurtherTimes({words, seen, passage}: Reading, told: Told): Told[] {
  if (told.dating !== 'own') return [told]
  const found = [told]
  let at = seen.findIndex(({start}) => start === told.time.start)
  // A host's or a subject's time need not be one that dates by itself.
  if (at < 0) return found
  for (
    let next = seen[at + 1];
    next !== undefined && isJoined(words, seen[at] as Sighting, next);
    next = seen[++at + 1]
  ) {
    const {time} = next
    if (!isDated(time) || time.reading.precision !== told.time.reading.precision || !isBeside(told, time)) break
    const last = found.at(-1) as Told
    // `on 29 May, the anniversary of his birth`
    if (time.reading.edtf === told.time.reading.edtf) continue
    const joined = isLong(time) ? joinTimes(passage, last.time, time) : undefined
    if (joined === undefined) found.push({...told, time})
    else found.splice(-1, 1, {...last, time: joined})
  }
  return found
}

/** Both stand in what it says, or in what opens it. */
const isBeside = (told: Told, {start, end}: DatedTime): boolean =>
  within([told.time], told).length > 0 ? within([{start, end}], told).length > 0 : end <= told.start

const isLong = ({reading: {precision}}: DatedTime): boolean => precision === 'decade' || precision === 'century'

const joints = new Set(['and', 'or', 'in', 'on', 'the', 'again', 'also'])

/** Nothing but a conjunction, a comma or a preposition stands between. */
function isJoined(words: Reading['words'], {last}: Sighting, {first}: Sighting): boolean {
  const between = words.slice(last + 1, first)
  return between.length < 4 && between.every(({lower, mark}) => joints.has(lower) && mark !== 'stop')
}

function joinTimes({text, start}: Passage, from: DatedTime, to: DatedTime): DatedTime | undefined {
  const edtf = joinEdtf(from.reading.edtf, to.reading.edtf)
  return edtf === undefined
    ? undefined
    : {
        ...from,
        end: to.end,
        text: text.slice(from.start - start, to.end - start),
        reading: {...from.reading, edtf, precision: 'interval'}
      }
}
