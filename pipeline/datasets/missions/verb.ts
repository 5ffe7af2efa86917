/** What a verb does to a mission. */
export type Effect =
  | 'have'
  | 'lack'
  | 'open'
  | 'close'
  | 'change'
  | 'move'
  | 'host'
  | 'accredit'
  | 'represent'
  | 'stand'

export interface MissionVerb {
  effect: Effect
  /** The form may be a finite past (`opened`). */
  isPast: boolean
  isParticiple: boolean
  isGerund: boolean
  isBase: boolean
}

/** Lemmas, those that double their last letter or change it with their forms. */
const lemmas: Readonly<Record<Effect, string>> = {
  have: 'maintain operate retain possess keep/kept/kept run/ran/run have/had/had/has',
  lack: 'lack',
  open: 'open reopen re-open establish reestablish re-establish inaugurate create found install set/set/set restore launch reinstate',
  close: 'close shut/shut/shut shutter abolish dissolve',
  change: 'upgrade elevate raise convert promote transform downgrade reduce downsize develop turn become/became/become',
  move: 'move relocate transfer',
  host: 'host',
  accredit: 'accredit',
  represent: 'represent',
  stand: 'locate situate base house exist'
}

const verbs = new Map<string, MissionVerb>(
  (Object.entries(lemmas) as [Effect, string][]).flatMap(([effect, list]) =>
    list
      .split(' ')
      .flatMap((lemma) => formsOf(lemma).map((form): [string, MissionVerb] => [form.text, {effect, ...form}]))
  )
)

interface Form extends Omit<MissionVerb, 'effect'> {
  text: string
}

function formsOf(written: string): Form[] {
  const [lemma = '', past, participle, third] = written.split('/')
  const stem = lemma.replace(/e$/, '')
  const plain = {isPast: false, isParticiple: false, isGerund: false, isBase: false}
  const gerund = past === 'set' || past === 'shut' ? `${lemma}ting` : lemma === 'run' ? 'running' : `${stem}ing`
  const forms = [
    {...plain, text: lemma, isBase: true},
    {...plain, text: third ?? (/(?:s|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`)},
    {...plain, text: gerund, isGerund: true},
    {...plain, text: past ?? `${stem}ed`, isPast: true, isParticiple: (past ?? '') === (participle ?? '')},
    {...plain, text: participle ?? `${stem}ed`, isPast: (past ?? '') === (participle ?? ''), isParticiple: true}
  ]
  return forms
}

/** What they make of a mission follows without a preposition: `became an embassy`. */
export const isBecoming = (word: string): boolean => /^becom(?:es?|ing)$|^became$/.test(word)

export const missionVerb = (word: string): MissionVerb | undefined => verbs.get(word)
export const isMissionVerb = (word: string): boolean => verbs.has(word)

/** Nouns of the same: `the opening of an embassy in Oslo in 1970`. */
export const verbalNouns: ReadonlyMap<string, Effect> = new Map<string, Effect>([
  ['opening', 'open'],
  ['reopening', 'open'],
  ['re-opening', 'open'],
  ['establishment', 'open'],
  ['inauguration', 'open'],
  ['closure', 'close'],
  ['closing', 'close']
])
