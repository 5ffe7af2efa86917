import {anyOf, inEitherCase, phrases, words} from '../lexicon/words.js'

const present = anyOf(
  words(`
    are is has have live lives reside resides number numbers inhabit make makes constitute constitutes work study exist
    exists remain form forms today currently now nowadays
  `)
)
const past = anyOf(
  words(`
    was were had lived resided numbered came arrived fled left worked studied rose fell grew did became emigrated
    immigrated settled moved returned went remained counted recorded received accepted
  `)
)

/** Whether a sentence tells of the present: `500 Danes live there`. */
export const isPresent = (text: string): boolean => present.test(text) && !past.test(text)

const now = anyOf([...inEitherCase(phrases('today, currently, now, nowadays, at the moment')), 'at present'])
const years = phrases('every year, each year, annually, yearly')
const estimates = phrases('it is estimated, it is believed, it is thought, estimates vary, estimates range')
const always = anyOf([...inEitherCase([...years, ...estimates]), 'per year', 'a year'])

/** Whether a sentence has a time of its own, today or every year, that no date tells. */
export const isTimeless = (text: string): boolean => now.test(text) || always.test(text)
