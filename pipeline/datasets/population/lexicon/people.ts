import {oneOf} from '../../../language/pattern.js'
import type {Group, PopulationType} from '../figure.js'
import {phrases} from './words.js'

/** What a noun for people says of them. */
export interface PersonNoun {
  type: PopulationType | null
  unit: Group['unit']
  /** Says no more than that they are people. */
  isGeneric: boolean
}

/** Nouns that say as what people are counted. */
const typed: Record<PopulationType, ReadonlySet<string>> = {
  refugees: phrases('refugees'),
  asylum_seekers: phrases('asylum seekers, asylum-seekers, asylum applicants, applicants, claimants'),
  internally_displaced: phrases(
    'internally displaced people, internally displaced persons, internally displaced, IDPs'
  ),
  stateless: phrases('stateless people, stateless persons'),
  returnees: phrases('returnees, repatriates'),
  diaspora: phrases('descendants, diaspora'),
  migrants: phrases(`
    migrants, immigrants, emigrants, emigrés, émigrés, expatriates, expats, newcomers, arrivals, incomers, overstayers
  `),
  workers: phrases(`
    workers, labourers, laborers, employees, guest workers, guestworkers, migrant workers, foreign workers,
    domestic workers, domestic helpers, helpers, maids, housemaids, nurses, caregivers, carers, doctors, physicians,
    engineers, teachers, professors, academics, lecturers, traders, merchants, businessmen, businesspeople,
    businesspersons, entrepreneurs, farmers, miners, fishermen, seafarers, professionals, technicians, specialists,
    au pairs, interns, coolies, missionaries, investors, artisans, craftsmen, shopkeepers, entertainers,
    indentured labourers, farmworkers, farmhands, pastoralists, nomads, herders, peasants, shepherds, sharecroppers,
    seamen, sailors, consultants, craftspeople, breadwinners, scientists, researchers
  `),
  students: phrases(`
    students, pupils, schoolchildren, undergraduates, postgraduates, scholars, graduates, learners, trainees
  `),
  tourists: phrases(`
    tourists, visitors, travellers, travelers, holidaymakers, holiday-makers, vacationers, backpackers, sightseers
  `),
  residents: phrases(`
    residents, inhabitants, dwellers, permanent residents, villagers, townspeople, islanders, householders, denizens,
    retirees, pensioners
  `),
  citizens: phrases('citizens, nationals, subjects, passport holders, dual citizens, dual nationals'),
  other: phrases(`
    settlers, pilgrims, exiles, colonists, slaves, orphans, adoptees, evacuees, deportees, converts, expellees,
    escapees, defectors, displaced people, displaced persons, displaced, undocumented, spouses, brides, wives,
    husbands, speakers, native speakers, parishioners, faithful, relatives, dependants, dependents, family members, Jews, Muslims, Christians, Catholics, Protestants, Hindus,
    Buddhists, Sikhs, Druze, Copts, Orthodox Christians, Zoroastrians, Sunnis, Shias, Ismailis, Bahá'ís, Baháʼís,
    Bahais, Lutherans, Anglicans, Mormons, Mennonites, Parsis, Parsees, Jains, Maronites, Alawites, Sephardim,
    Ashkenazim, whites, blacks, natives, compatriots, countrymen, co-nationals, minors
  `)
}

/** Nouns that say no more than that they are people. */
const generic = phrases(`
  people, persons, individuals, men, women, children, adults, males, females, boys, girls, souls, youths, youngsters,
  infants, members, inmates, foreigners, aliens, heads, strangers, siblings, civilians, elders, seniors,
  foreign nationals, foreign citizens, non-nationals, non-citizens, noncitizens, community members, holders,
  recipients, beneficiaries, patients
`)

const households = phrases('families, households')

/** A count of them is one of a population only where it says of which people they are, or that they live there. */
export const occupations = phrases(`
  nurses, caregivers, carers, doctors, physicians, engineers, teachers, professors, academics, lecturers, traders,
  merchants, businessmen, entrepreneurs, farmers, miners, professionals, technicians, specialists, missionaries,
  investors, entertainers, consultants, scientists, researchers, scholars, employees, pastoralists, nomads, herders,
  peasants, shepherds, sharecroppers, wives, spouses, husbands, converts, patients, holders, recipients,
  beneficiaries, trainees, interns, slaves
`)

/** People who are counted for what they do or suffer: no population. */
export const barredNouns = phrases(`
  soldiers, troops, personnel, servicemen, servicewomen, servicemembers, officers, policemen, police, militants,
  fighters, combatants, insurgents, rebels, guerrillas, guerillas, gunmen, militiamen, terrorists, jihadists,
  mercenaries, volunteers, recruits, conscripts, veterans, reservists, paratroopers, marines, commandos, peacekeepers,
  observers, monitors, advisers, advisors, officials, diplomats, ambassadors, ministers, delegates, representatives,
  envoys, politicians, lawmakers, parliamentarians, mps, senators, deputies, councillors, legislators, governors,
  mayors, leaders, presidents, kings, princes, judges, lawyers, journalists, reporters, hostages, prisoners,
  detainees, captives, convicts, suspects, criminals, victims, casualties, deaths, fatalities, survivors, dead,
  wounded, injured, corpses, bodies, bombers, attackers, hijackers, assailants, protesters, protestors, demonstrators,
  activists, players, footballers, athletes, competitors, participants, attendees, cyclists, swimmers, wrestlers,
  boxers, gymnasts, coaches, referees, fans, spectators, voters, electors, candidates, signatories, customers,
  passengers, pilots, astronauts, cosmonauts, crew, crewmen, staff, cardinals, bishops, priests, monks, nuns, artists,
  musicians, singers, actors, dancers, writers, poets, authors, filmmakers, directors, executives, experts,
  subscribers, viewers, listeners, cadets, agents, spies, generals, commanders, guards, bodyguards, aides, horsemen,
  cavalry, infantry, warriors, archers, delegations, men-at-arms
`)

/** Heads of a phrase that counts people, lower case, in the plural. */
export const personNouns: ReadonlyMap<string, PersonNoun> = new Map<string, PersonNoun>([
  ...Object.entries(typed).flatMap(([type, nouns]) =>
    [...nouns].map((noun): [string, PersonNoun] => [
      noun.toLowerCase(),
      {type: type as PopulationType, unit: 'persons', isGeneric: false}
    ])
  ),
  ...[...generic].map((noun): [string, PersonNoun] => [noun, {type: null, unit: 'persons', isGeneric: true}]),
  ...[...households].map((noun): [string, PersonNoun] => [noun, {type: null, unit: 'households', isGeneric: false}])
])

/** Types of people on the move: a figure even when it is a small number in phrases. */
export const movingTypes: ReadonlySet<PopulationType | null> = new Set([
  'refugees',
  'asylum_seekers',
  'internally_displaced',
  'stateless',
  'returnees',
  'migrants'
])

/** A pattern part. */
export const anyPersonNoun = oneOf([...personNouns.keys()])
