import {oneOf} from '../../../language/pattern.js'
import {capital, letter, small, wordEnd, words} from './parts.js'

/** Who is counted among killed, injured and arrested; the plural is regular. */
const roles = words(`
  person civilian soldier officer boy girl baby infant toddler adult passenger tourist worker labourer laborer miner
  farmer peasant villager resident inhabitant citizen national refugee migrant immigrant settler protester protestor
  demonstrator student pupil teacher professor doctor nurse medic priest nun monk bishop cleric imam rabbi missionary
  pilgrim worshipper diplomat ambassador consul envoy minister official politician leader commander general colonel
  captain lieutenant sergeant trooper guard bodyguard agent spy pilot sailor marine paratrooper fighter combatant
  militant rebel insurgent guerrilla guerilla extremist hijacker attacker suspect detainee prisoner captive hostage
  convict criminal smuggler trafficker pirate member relative brother sister father mother son daughter husband friend
  bystander pedestrian victim survivor player athlete footballer fan spectator supporter follower sympathiser
  sympathizer dissident opponent reporter photographer editor writer author poet lawyer judge prosecutor engineer
  technician contractor employee staffer aide adviser advisor volunteer peacekeeper observer trader merchant driver
  lawmaker MP deputy senator youth teenager elder native slave servant recruit conscript cadet reservist veteran
  deserter defector exile conspirator plotter looter striker rioter customer shopper guest visitor traveller traveler
  commuter parishioner monarchist legionnaire warrior knight nobleman mayor governor president king queen prince princess emperor sultan
  climber mountaineer hiker skier diver singer dancer actor scholar academic cook maid seafarer steward builder carpenter
  herder shepherd nomad porter planter banker
  sheikh chief chieftain director manager councillor premier Jew Christian Muslim
`)
const irregular: readonly (readonly [one: string, many: string])[] = [
  ['child', 'children'],
  ['wife', 'wives'],
  ['man', 'men'],
  ['woman', 'women']
]
const pluralOf = (word: string): string =>
  word.endsWith('y') && !/[aeo]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`

/** `policemen`, `Frenchwomen`, `activists`: what ends so is a person. */
const [manlike, manlikeMany] = [
  `${letter}{2,20}(?:man|woman|ist)`,
  `${letter}{2,20}(?:men|women|(?<=${letter}{3})ists)`
]

export const singular = `(?:${oneOf([...roles, ...irregular.map(([one]) => one)])}|${manlike})`
export const plural = `(?:${oneOf([...roles.map(pluralOf), ...irregular.map(([, many]) => many), 'people', 'persons', 'troops', 'servicemembers'])}|${manlikeMany})`

/** May as well stand before another noun (`police stations`), so that the phrase must end behind them. */
export const loosePlural = oneOf(
  words(`
    police personnel crew staff others more Chinese Japanese Vietnamese Portuguese Sudanese Lebanese Congolese Burmese
    French British Dutch Irish English Spanish Swiss Tutsi Hutu Hazara Roma Druze Rohingya Sikh
  `)
)

/** Plurals of places and bodies: capitalised, but nobody is killed or arrested in them. */
const placelike = oneOf(
  words('Islands Mountains Heights States Nations Emirates Games Forces Provinces Territories Netherlands Towers')
)
/** `Chadians`, `Turks` */
export const demonyms = `(?!${placelike}${wordEnd})${capital}${small}{2,20}s`
/** `an Israeli`, `a Dane`, `an American` */
export const demonym = `(?:${capital}${small}{1,20}(?:an|i|ese|man)|${oneOf(words('Dane Turk Swede Pole Serb Croat Greek Kurd Arab Briton Czech Slovak Finn Spaniard Scot Filipino Thai Uzbek Uyghur Hutu Tutsi Bosniak Sikh Icelander'))})`
