export {endOfWord, isCapital, withoutPossessive, wordBefore, wordBehind} from './beside.js'
export type {NameKind, NameReading, Sector} from './name.js'
export {nameParticles, sectorOf, stateNouns, titleWords} from './roles.js'
