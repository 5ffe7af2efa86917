import type {Mention} from '../../../document.js'
import type {NameReading} from '../../../language/names/name.js'
import {apostrophes, joints} from '../lexicon/grammar.js'
import {behindHosts, hosting} from '../lexicon/places.js'
import {isActor, isNameOfPlace} from '../text/names.js'
import type {Outline} from '../text/outline.js'
import {type Token, textAt} from '../text/tokens.js'
import {placeNamed, type Stated} from './stated.js'

/** How far before the number a host may stand, in tokens. */
const farthest = 10

/** `Turkey has taken in over`, `Norway's` right before the token `at`: who is told to have them. */
export function hostBefore({tokens}: Outline, at: number): Stated {
  let isHosting = false
  for (let next = at - 1; next >= Math.max(0, at - farthest); next--) {
    const token = tokens[next] as Token
    if (token.name !== null) return hostNamed(tokens, next, token.name, isHosting)
    if (token.kind === 'time') continue
    if (hosting.has(token.text)) isHosting = true
    else if (!behindHosts.has(token.text)) return null
  }
  return null
}

/** `Kuwait's workforce includes`: the country, in the first three tokens, whose the subject is. */
export function ownerOf({tokens}: Outline, at: number): Stated {
  const opening = tokens.slice(0, Math.min(at, 3))
  const owner = opening.findIndex(({name}, index) => name !== null && apostrophes.has(textAt(tokens, index + 1)))
  const name = tokens[owner]?.name
  if (name == null || tokens.slice(owner, at).some(({text}) => text === ',' || text === ';')) return null
  return hostNamed(tokens, owner, name, true)
}

function hostNamed(tokens: readonly Token[], at: number, name: Mention<NameReading>, isHosting: boolean): Stated {
  const {reading} = name
  if (!isHosting || isActor(reading) || reading.kind === 'people' || !isNameOfPlace(reading)) return null
  const isOneOfSeveral = joints.has(textAt(tokens, at - 1)) && tokens[at - 2]?.name != null
  return isOneOfSeveral ? 'unknown' : placeNamed([name])
}
