import type {Sector} from './name.js'

/** What people and bodies act as: noun → sector. Plurals are read off. */
const nouns: Readonly<Record<Sector, string>> = {
  GOV: `
    president, prime minister, premier, king, queen, emperor, empress, sultan, emir, shah, tsar, pope, prince, princess,
    chancellor, minister, foreign minister, secretary of state, foreign secretary, secretary, ambassador, envoy,
    representative, consul, diplomat, chargé, attaché, government, cabinet, ministry, foreign ministry, parliament, senate,
    congress, assembly, parliamentarian, senator, deputy, speaker, chairman, authority, authorities, official, governor, mayor, delegation,
    administration, regime, embassy, consulate, legation, mission, leader, head of state, head of government, viceroy,
    chief executive, monarch, ruler, republic, kingdom, state, country, nation, empire, council, agency, police, dictator,
    crown prince, vice president, spokesman, spokesperson, spokeswoman, councillor, lawmaker, legislator, statesman, sheikh, caliph
  `,
  MIL: `
    army, armies, force, forces, troops, soldier, navy, fleet, air force, military, regiment, battalion, brigade, division,
    general, admiral, colonel, commander, officer, warship, ship, frigate, guard, border guard, pilot, aircraft, warplane, jet,
    peacekeeper, garrison, marine, paratrooper, commando, submarine, artillery, unit, battery, batteries, corvette, destroyer,
    cruiser, gunboat, squadron, coast guard, contingent
  `,
  REB: `
    rebel, insurgent, guerrilla, militant, militia, fighter, separatist, terrorist, paramilitary, revolutionary, mutineer,
    armed group, gunman, gunmen, jihadist, partisan
  `,
  OPP: 'opposition, dissident, exile, opponent',
  PTY: 'party, communist, socialist, nationalist',
  CVL: `
    people, civilian, citizen, protester, demonstrator, student, activist, worker, farmer, merchant, trader, settler,
    migrant, immigrant, emigrant, businessman, businessmen, businesswoman, journalist, writer, poet, professor, scientist, engineer, doctor, teacher,
    missionary, missionaries, priest, monk, pilgrim, tourist, athlete, footballer, fan, community, family, families, woman, women, man, men,
    child, children, boy, girl, youth, teenager, driver, resident, villager, crowd, bookseller, lawyer, artist, singer, diaspora, sailor, fisherman, fishermen, scholar, cleric, bishop, archbishop, explorer
  `,
  JUD: 'court, judge, prosecutor, tribunal, jury',
  IGO: '',
  NGO: 'organization, organisation, charity, association, foundation, society, red cross, church',
  MED: 'newspaper, broadcaster, magazine, agency, station, reporter',
  BUS: 'company, companies, bank, airline, corporation, firm, enterprise, investor, consortium',
  REF: 'refugee, asylum seeker, displaced, deportee, exiles'
}

const sectors: ReadonlyMap<string, Sector> = new Map(
  Object.entries(nouns).flatMap(([sector, list]) =>
    list
      .split(',')
      .map((noun) => noun.trim())
      .filter((noun) => noun !== '')
      .map((noun) => [noun, sector as Sector] as const)
  )
)

/** The sector of a role's noun, singular or plural, in lower case. */
export const sectorOf = (noun: string): Sector | undefined =>
  sectors.get(noun) ?? (noun.endsWith('s') ? sectors.get(noun.slice(0, -1)) : undefined)

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words of titles before a person's name, in lower case. */
export const titleWords = set(`
  president prime minister premier king queen emperor empress sultan emir amir shah tsar czar pope prince princess crown
  chancellor foreign interior defence defense finance trade justice health education culture agriculture economy energy tourism transport labour labor
  secretary general ambassador envoy special representative consul chargé d'affaires deputy vice speaker chairman chairwoman chairperson
  governor mayor leader supreme chief executive commander admiral colonel major captain lieutenant marshal field
  sheikh sheik sayyid ayatollah imam bishop archbishop cardinal patriarch father saint sir lord lady dame dr doctor professor
  mr mrs ms senator representative congressman state first second grand duke duchess count countess baron khan pasha bey
  opposition politician activist bookseller businessman bishop general-secretary secretary-general acting interim former late then permanent
  maharaja raja viceroy caliph dictator judge justice prosecutor spokesman spokeswoman spokesperson
`)

/** Bodies and offices that a text names without their country once the country is known. */
export const stateNouns = set(`
  government cabinet ministry parliament senate congress assembly authorities authority army navy military police court
  president king queen emperor sultan emir shah minister premier chancellor monarch regime administration junta ambassador embassy
  council legislature crown
`)

/** Small words inside a person's name. */
export const nameParticles = set('al el as ar an bin bint ibn van von da de dos das del della di la le of y e the')
