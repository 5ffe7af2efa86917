import type {Group, PopulationType} from './figure.js'

export interface PersonNoun {
  type: PopulationType | null
  unit: Group['unit']
  /** Says no more than that they are people. */
  isGeneric: boolean
}

const typed: Record<PopulationType, readonly string[]> = {
  refugees: ['refugees'],
  asylum_seekers: ['asylum seekers', 'asylum applicants'],
  internally_displaced: ['internally displaced people', 'internally displaced persons', 'IDPs'],
  stateless: ['stateless people', 'stateless persons'],
  returnees: ['returnees'],
  diaspora: ['descendants'],
  migrants: ['migrants', 'immigrants', 'emigrants', 'expatriates', 'expats', 'émigrés'],
  workers: [
    'workers',
    'labourers',
    'laborers',
    'employees',
    'guest workers',
    'migrant workers',
    'foreign workers',
    'domestic workers'
  ],
  students: ['students', 'pupils'],
  tourists: ['tourists', 'visitors'],
  residents: ['residents', 'inhabitants'],
  citizens: ['citizens', 'nationals'],
  other: ['settlers', 'pilgrims', 'exiles']
}
const generic = [
  'people',
  'persons',
  'individuals',
  'men',
  'women',
  'children',
  'adults',
  'displaced people',
  'displaced persons'
]

/** Heads of a phrase that counts people, in the plural. Soldiers, officials and members are none. */
export const personNouns = new Map<string, PersonNoun>([
  ...Object.entries(typed).flatMap(([type, nouns]) =>
    nouns.map((noun): [string, PersonNoun] => [noun, {type: type as PopulationType, unit: 'persons', isGeneric: false}])
  ),
  ...generic.map((noun): [string, PersonNoun] => [noun, {type: null, unit: 'persons', isGeneric: true}]),
  ['families', {type: null, unit: 'households', isGeneric: false}],
  ['households', {type: null, unit: 'households', isGeneric: false}]
])

/** Types of people on the move: a figure even when it is a small number in words. */
export const movingTypes: ReadonlySet<PopulationType | null> = new Set([
  'refugees',
  'asylum_seekers',
  'internally_displaced',
  'stateless',
  'returnees',
  'migrants'
])

/** Words before the head that say more about the group and belong to its name. */
export const descriptions = [
  'ethnic',
  'foreign',
  'permanent',
  'temporary',
  'seasonal',
  'undocumented',
  'illegal',
  'stateless',
  'displaced',
  'internally displaced',
  'Jewish',
  'Muslim',
  'Christian',
  'Sunni',
  'Shia',
  'Orthodox',
  'Catholic',
  'Arab',
  'Kurdish',
  'university',
  'exchange',
  'skilled',
  'international'
]
/** Words before the head that leave the group as it is. */
export const fillers = [
  'registered',
  'additional',
  'further',
  'more',
  'other',
  'new',
  'different',
  'mostly',
  'mainly',
  'primarily',
  'young',
  'adult',
  'elderly',
  'local',
  'legal',
  'resident',
  'native'
]

export const typeOfDescription = new Map<string, PopulationType>([
  ['stateless', 'stateless'],
  ['internally displaced', 'internally_displaced']
])
