import type {Context} from '../../../dataset.js'
import {readLabel} from '../../../language/labels.js'
import {partiesOf} from '../../../language/parties.js'
import type {Place} from '../figure.js'
import {anyOf, words} from '../lexicon/words.js'
import {subjectOf} from './subject.js'
import type {Topic} from './topic.js'
import {plainTitle} from './wording.js'

/** What the title, or the field Group, says. */
export function topicOfTitle(context: Context): Topic {
  const known = countriesIn(context)
  const topic: Topic = {
    group: null,
    host: null,
    hostFrom: 'title',
    parties: partiesOfRelations(context),
    isOnPeople: false,
    near: null,
    countries: context.gazetteers.countries,
    known
  }
  const reader = {context, known}
  const field = groupField(context)
  const titled = topic.parties.length === 2 ? null : subjectOf(plainTitle(context.title), reader)
  const subject = titled ?? (field === undefined ? null : subjectOf(plainTitle(field), reader, true))
  return subject === null ? topic : {...topic, ...subject, isOnPeople: true, parties: []}
}

/** Countries that the text or its title names. */
const countriesIn = ({mentions, title, gazetteers}: Context): ReadonlySet<string> =>
  new Set(
    [...mentions.countries, ...gazetteers.countries.find({text: title, start: 0, end: title.length})].flatMap(
      ({reading}) => reading.iso3 ?? []
    )
  )

const groupLabels = words('group ethnic_group ethnicgroup')

function groupField({document}: Context): string | undefined {
  const isGroup = (label: string): boolean => {
    const {key, slot} = readLabel(label)
    return groupLabels.has(key) && slot === null
  }
  return document.infobox.find(({label}) => isGroup(label))?.value.text
}

const onRelations = anyOf(words('relations relationship and'), 'iu')
const inCountry = anyOf(words('in'))

function partiesOfRelations({title, document, gazetteers}: Context): Place[] {
  const isOnRelations = onRelations.test(title) || document.infobox.some(({label}) => isFirstParty(label))
  if (!isOnRelations || inCountry.test(title)) return []
  return partiesOf({...document, title}, gazetteers.countries).flatMap((party) =>
    party?.country == null ? [] : [{name: party.country.name, iso3: party.country.iso3}]
  )
}

function isFirstParty(label: string): boolean {
  const {key, slot} = readLabel(label)
  return key === 'party' && slot === 1
}
