import {phrases, words} from './words.js'

/** Verbs of coming to a place or being taken to it, after the people who come. */
export const arriving = phrases(`
  followed, chose, disembarked, granted, received refugee status, obtained refugee status, obtained stay permits,
  obtained residence permits, received residence permits, requested asylum, sought protection, applied for residence,
  applied for refugee status, claimed asylum, obtained visas, received visas, obtained work permits,
  received work permits, admitted, accepted, allowed to enter, permitted to enter, allowed to settle, deployed,
  taken on, let into the country, arrived, came, immigrated, settled, were resettled, were admitted, were accepted,
  sought refuge, found refuge, took refuge, sought asylum, were granted asylum, were granted refuge,
  were granted residence, granted residence permits, granted residency, granted asylum, granted citizenship,
  given asylum, migrated here, entered the country, arriving, settling, seeking asylum, applied for asylum, resettled,
  found shelter, sought shelter, found asylum, entered, entering, crossed the border, crossed, crossing, let in,
  were let in, were brought, brought, were flown, flown, were airlifted, airlifted, were recruited, recruited,
  were imported, immigrate, naturalised, naturalized, have settled, were settled, acquired citizenship,
  obtained citizenship, received citizenship, arrive, come, were taken in, taken in, being resettled, made aliyah,
  poured, flocked, trained, graduated, visited, visit, visiting, were received, were allowed to enter, were hosted,
  stayed over, landed, were welcomed, received asylum, were issued, obtained asylum, gained asylum, became citizens,
  were naturalised, were naturalized, acquired, applied, asked for asylum, asked for refuge, asked for protection,
  passed through, travelled through, traveled through, took up residence, taken up residence, took shelter, became,
  requested refuge, requested protection, reached, made the journey, made the trip, reported a visit
`)

/** Verbs of going home, or being sent there. */
export const returning = phrases(`
  brought home, were brought home, flew home, expelled, were expelled, to return, to go home, being repatriated,
  returned, return, returning, went back, gone back, went home, gone home, were flown home, flown home,
  were repatriated, repatriated, were taken home, taken home, were sent back, sent back, sent home, were sent home,
  were deported, deported, moved back, came back, have returned, returned home, were returned, were deported back
`)

/** Verbs of leaving and going elsewhere. */
export const moving = phrases(`
  taken, sent, to flee, to escape, unloaded, got exit visas, received exit visas, shipped, to leave, to emigrate, allowed to leave,
  permitted to leave, able to leave, managed to leave, managed to flee, fled, had to flee, were forced to flee,
  emigrated, migrated, moved, left, escaped, relocated, travelled, traveled, went, were moved, were evicted,
  were transferred, were relocated, were evacuated, were sent, emigrate, migrate, travel, fleeing, leaving,
  emigrating, immigrating, migrating, evicted, transferred, evacuated, were transported, were taken, were shipped,
  transported, had to leave, displaced, were displaced, flee, leave, departed, embarked, sailed,
  took part in the exodus, made their way, crossed over, went abroad, were uprooted, uprooted, were exiled, exiled,
  set out, set off, sought refuge abroad, took ship, have left, were driven, driven out, were forced, forced to leave,
  lost their homes
`)

/** Verbs and nouns of taking in, before those who come. */
export const takingIn = phrases(`
  landing of, wave of between, applications from, applications by, visas to, permits to, citizenship to, received,
  accepted, admitted, taken in, welcomed, resettled, resettle, resettling, receiving, accepting, admitting, taking in,
  welcoming, visited by, influx of, arrival of, arrivals of, arrivals from, immigration of, resettlement of, brought,
  recruited, imported, transported, shipped, airlifted, granted asylum to, granted refuge to, granted residence to, granted residency to, gave asylum to,
  gave refuge to, gave shelter to, issued visas to, issued, naturalised, naturalized, attracted, attracting,
  granted citizenship to, granted, trained, admit, accept, receive, take in, settle, settled, inflow of, wave of,
  waves of, welcomes, receives, attracts, saw, visits by, visits from, intake of, contingent of, batch of,
  shiploads of, landed, took, absorbed, employed over the years, taught, took in, brought out, brought over,
  carried, ferried, lets in, let in, letting in, took on, asylum for, asylum to, shelter to, refuge to, opened its borders to, opened its doors to
`)

/** Verbs and nouns of moving before those who are moved. */
export const movingBefore = phrases(`
  expelled, evacuated, relocated, expelling, exodus of, emigration of, migration of, flight of, expulsion of, transfer of, sent, displaced, drove out, taking, flew, flown,
  uprooted, displacing, displacement of, departure of, exile of, sending, lost, evicted, exchange of, evacuation of,
  removed, deploying, deployed, forced, drove
`)

/** Verbs and nouns of sending home, before those who are sent. */
export const returningBefore = phrases(`
  deported, repatriated, deporting, repatriating, deports, repatriates, return of, deportation of, repatriation of,
  flew home, flown home, sent home, sent back, brought home, took home
`)

/** What people do for a time, over the years, behind `have`. */
export const passing = words('studied worked trained served passed transited taught participated')
