import {phrases} from './words.js'

/** Verbs of being somewhere for good, behind those who are. */
export const living = phrases(`
  live, lives, lived, living, reside, resides, resided, residing, are living, were living, inhabit, inhabited,
  have settled, had settled, settled, are resident, were resident, are registered, were registered, registered,
  resident, residents, remained, remain, stayed, work, works, worked, study, studied, have lived, had lived, are based,
  are estimated, were estimated
`)
