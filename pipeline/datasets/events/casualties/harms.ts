import {oneOf} from '../../../language/pattern.js'
import {phrase, phrases, wordEnd, wordStart} from './parts.js'

export type Harm = 'killed' | 'injured' | 'arrested'

/** The past and participle, the form in -ing, the present of each verb. */
interface Forms {
  past: readonly string[]
  ing: readonly string[]
  present: readonly string[]
}

const forms: Readonly<Record<Harm, Forms>> = {
  killed: {
    past: phrases(`
      killed, murdered, massacred, slaughtered, butchered, executed, assassinated, slain, hanged, beheaded, decapitated
      lynched, exterminated, gunned down, shot dead, shot to death, stabbed to death, beaten to death, burned to death
      burnt to death, hacked to death, burned alive, burnt alive, buried alive, put to death
    `),
    ing: phrases(`
      killing, murdering, massacring, slaughtering, butchering, executing, assassinating, hanging, beheading, lynching
      gunning down, shooting dead
    `),
    present: phrases('kill, kills, murder, murders, massacre, massacres, execute, executes')
  },
  injured: {
    past: ['injured', 'wounded', 'maimed', 'hurt'],
    ing: ['injuring', 'wounding', 'maiming'],
    present: ['injure', 'injures', 'wound', 'wounds']
  },
  arrested: {
    past: phrases(`
      arrested, detained, captured, imprisoned, jailed, interned, incarcerated, apprehended, rounded up, taken prisoner
      taken captive, taken into custody, placed under arrest, put under arrest
    `),
    ing: ['arresting', 'detaining', 'capturing', 'imprisoning', 'jailing', 'interning', 'apprehending', 'rounding up'],
    present: ['arrest', 'arrests', 'detain', 'detains', 'capture', 'captures']
  }
}

/** Stand beside those verbs (`shot and killed`, `arrested, tried and executed`) and say none of the three. */
const neutral = {
  past: phrases(
    'shot, stabbed, beaten, tortured, raped, tried, convicted, attacked, ambushed, kidnapped, abducted, robbed, taken hostage, held hostage'
  ),
  ing: phrases('shooting, stabbing, beating, torturing, trying, attacking, ambushing, kidnapping, abducting')
}

const harms: readonly Harm[] = ['killed', 'injured', 'arrested']
const all = (form: keyof Forms): string[] => harms.flatMap((harm) => forms[harm][form])
const chainOf = (verbs: string): string => phrase`${verbs}(?:(?:, |,? (?:and|or)(?: [a-z]{2,14}ly)? )${verbs}){0,4}`

/** Pattern parts: one such verb or some of them side by side. */
export const past = chainOf(oneOf([...all('past'), ...neutral.past]))
export const ing = chainOf(oneOf([...all('ing'), ...neutral.ing]))
export const present = oneOf(all('present'))
export const anyVerb = oneOf([...all('past'), ...all('ing'), ...all('present'), ...neutral.past, ...neutral.ing])

/** Nouns: with `of` and those who suffer it; and behind their number. */
const nounsOf: Readonly<Record<Harm, readonly string[]>> = {
  killed: phrases(
    'death, deaths, killing, killings, murder, murders, massacre, slaughter, execution, executions, assassination, beheading, hanging'
  ),
  injured: ['wounding', 'injuring'],
  arrested: phrases('arrest, arrests, detention, imprisonment, capture')
}
const nounsBehind: Readonly<Record<Harm, readonly string[]>> = {
  killed: ['death', 'deaths', 'fatality', 'fatalities'],
  injured: ['injury', 'injuries'],
  arrested: ['arrest', 'arrests']
}
export const nounOf = oneOf(harms.flatMap((harm) => nounsOf[harm]))
export const nounBehind = oneOf(harms.flatMap((harm) => nounsBehind[harm]))

const harmOf = new Map<string, Harm>(
  harms.flatMap((harm) =>
    [...Object.values(forms[harm]).flat(), ...nounsOf[harm], ...nounsBehind[harm]].map((word): [string, Harm] => [
      word,
      harm
    ])
  )
)
const each = new RegExp(`${wordStart}${oneOf(harmOf.keys())}${wordEnd}`, 'g')

/** The harms that the words name, in their order, one beside itself once: `murdered and beheaded` is one. */
export const harmsIn = (words: string): Harm[] => [
  ...new Set([...words.matchAll(each)].flatMap(([word]) => harmOf.get(word.replace(/\s+/g, ' ')) ?? []))
]

const otherWords = [
  'dead',
  'died',
  'dies',
  'perished',
  'drowned',
  'lives',
  'life',
  'toll',
  'prisoner',
  'prisoners',
  'captive',
  'custody'
]
const harmWords = new Set(
  [...harmOf.keys(), ...neutral.past, ...neutral.ing, ...otherWords].flatMap((word) => word.split(' '))
)

/** Whether any of the words, in lower case, can tell of a harm: most sentences have none, and need no pattern. */
export const mayTellHarm = (words: readonly {lower: string}[]): boolean => words.some(({lower}) => harmWords.has(lower))
