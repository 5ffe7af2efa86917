import {words} from './words.js'

/** `Danes and Swedes` */
export const conjunctions = words('and or')
/** What stands between the entries of a list. */
export const joints = words('and or ,')
/** `300 were Danes`: what equates a number and a group. */
export const equating = words('are were')
/** Marks behind which another phrase begins. */
export const closingMarks = words('. , ; : ) ( – — -')
/** Alone, behind a name: `Norway's`. */
export const apostrophes = words("' ’")
/** `500, of whom 300 …`: pronouns for those who were counted before. */
export const relatives = words('them whom which')
