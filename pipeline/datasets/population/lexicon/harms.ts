import {phrases, words} from './words.js'

/** What is done to the dead, the hurt and the arrested; people so counted are no population. */
export const harms = phrases(`
  taken prisoner, taken captive, made prisoner, made captive, succumbed, disappeared, starved, vanished, slaughtered,
  killed, wounded, injured, murdered, massacred, executed, arrested, detained, imprisoned, jailed, sentenced,
  captured, kidnapped, abducted, tortured, beheaded, hanged, shot, convicted, interned, freed, released, rescued,
  slain, drowned, died, perished, dead, missing, taken hostage, held hostage, killing, wounding, injuring, arresting,
  executing, detaining, sentencing, kill, arrest, execute, lost their lives
`)

/** Nouns of such harm, and of people who are asked or gather, before those who are counted. */
export const harmNouns = phrases(`
  bodies of, remains of, graves of, survey of, sample of, poll of, interviews with, study of, audience of, crowd of,
  crowds of, disappearance of, slaughter of, genocide of, starvation of, enslavement of, death of, deaths of,
  killing of, killings of, murder of, murders of, massacre of, execution of, arrest of, detention of, capture of, release of,
  lives of
`)

/** Bodies of chosen people. */
export const bodies = phrases('delegation, team, crew, squad, committee, council, parliament, force, staff')

/** What people do once, and are counted for: they are no population either. */
export const doings = phrases(`
  candidates, elected, nominated, selected, stood for, ran for, served, serving, enlisted, volunteered, marched,
  rallied, thronged, burned, faced, stormed, celebrated, petitioned, staged, blocked, attacked, defended,
  watched, welcomed, greeted, performed, won, voted, signed, attended, joined, protested, demonstrated, gathered,
  participated, took part, competed, fought, played, met
`)

/** What is done to single people before whom they are counted: no population either. */
export const encounters = phrases(`
  defeated, routed, beat, fought, faced, against, met, addressed, invited, honoured, honored, awarded, interviewed,
  hired, meeting with, accompanied by, led by, appointed, elected, nominated, congratulated, thanked, questioned,
  surveyed, polled, fined, charged, tried, decorated, featured, featuring, starring
`)

/** Bodies of soldiers: the men who are counted beside them are soldiers. */
export const forces = words(`
  legion legions army armies troops battalion battalions regiment regiments soldiers garrison brigade brigades corps
  expedition fleet militia platoon platoons squadron cavalry infantry guerrilla guerrillas forces navy warship warships
`)

/** What children attend: no meeting. */
export const schools = words(`
  school schools university universities college colleges kindergarten kindergartens classes institutions lessons courses
`)
