import {words} from './words.js'

/** What a body of people is called by; its size counts them. */
export const bodyNouns = words(`
  population populations community communities diaspora minority minorities colony body enclave caste contingent
`)

/** Nouns for a number: what it is a number of stands behind `of`, or was said before. */
export const numberNouns = words(`
  number numbers total count figure figures size estimate estimates quota intake influx inflow share
`)
