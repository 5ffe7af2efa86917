import {oneOf, wordStart} from '../../../language/pattern.js'
import {auxiliaries} from '../lexicon/auxiliaries.js'
import {bodies, doings, encounters, harmNouns, harms} from '../lexicon/harms.js'
import {matchAt, matchBefore, phrase} from '../text/phrase.js'

/** A word that does not open another statement. */
const word = phrase` (?!(?:and|but|while|when|as|who)\s)[\p{L}-]{1,20}`.source
const nouns = `(?:${oneOf(harmNouns)}|${oneOf(bodies)} of)`
const harmBefore = phrase`${wordStart}(?:${oneOf(harms)}(?:${word}){0,4}|${nouns}(?:${word}){0,3})\s{0,3}$`
const encountered = phrase`${wordStart}${oneOf(encounters)}(?:${word}){0,2}\s{0,3}$`
const custody = String.raw`in\s(?:prison|jail|prisons|jails|detention|custody)|to\s(?:prison|jail|death)`
const apposed = '(?:,[^,.;:]{1,60},)?'
const harmAfter = phrase`${apposed}${auxiliaries} (?:${oneOf([...harms, ...doings])}|${custody})`

/**
 * Casualties, prisoners, delegations, voters and the like, by the words before `start`, where the figure begins, and
 * behind `end`, where its group ends.
 */
export const isNoPopulation = (text: string, start: number, end: number): boolean =>
  matchBefore(harmBefore, text, start, 100) !== undefined ||
  matchBefore(encountered, text, start, 60) !== undefined ||
  matchAt(harmAfter, text, end) !== undefined
