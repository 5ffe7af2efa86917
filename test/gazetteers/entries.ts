import {describe, expect, test} from 'vitest'
import {boundsOf, formatDay, precisionOf} from '../../pipeline/language/dates/edtf.js'
import {buildGazetteer} from '../../pipeline/matcher.js'
import {codes, countryForms, fold, passage, twiceIn} from './read.js'

/** What has an id and names. */
export interface Entry {
  id: string
  qid: string | null
  forms: string[]
}

/** A happening or a state with all its names. */
export interface DatedEntry extends Entry {
  start: string
  end: string | null
}

/** An organisation, a people or a person with all its names. */
export interface ActingEntry extends Entry {
  countries: readonly string[]
}

/** The tests of what happened or has been. */
export function describeDated(name: string, entries: readonly DatedEntry[]): void {
  const forms = entries.flatMap((entry) => entry.forms)

  describe(name, () => {
    describeIdentity(entries)

    test('no form means a country, its people or its capital', () => {
      expect(forms.filter((form) => countryForms.has(fold(form)))).toEqual([])
    })

    test('no form begins with a small letter or an article', () => {
      expect(forms.filter((form) => /^\p{Ll}|^(?:The|A|An(?! Lushan| Shi)) /u.test(form))).toEqual([])
    })

    test('days are real and in order', () => {
      const dates = entries.flatMap(({start, end}) => (end === null ? [start] : [start, end]))
      expect(dates.filter((date) => !isRealDay(date))).toEqual([])
      // Ends of unlike precision may overlap: from 6 October 1973 to that October.
      const backwards = entries.filter(
        ({start, end}) =>
          end !== null && (precisionOf(start) === precisionOf(end) ? firstDay(end) : lastDay(end)) < firstDay(start)
      )
      expect(backwards.map(({id}) => id)).toEqual([])
    })
  })
}

/** The tests of who acts. */
export function describeActing(name: string, entries: readonly ActingEntry[]): void {
  describe(name, () => {
    describeIdentity(entries)

    test('countries are those of the gazetteer', () => {
      expect(entries.filter(({countries}) => countries.some((code) => !codes.has(code))).map(({id}) => id)).toEqual([])
    })

    test('every form is found in prose, as itself', () => {
      const gazetteer = buildGazetteer(
        'test',
        entries.flatMap(({id, forms}) => forms.map((form): [string, string] => [form, id]))
      )
      const lost = entries.flatMap(({id, forms}) =>
        forms.filter((form) => {
          const [mention] = gazetteer.find(passage(`In 1990, ${form}, it is said, met.`))
          return mention?.text !== form || mention.reading !== id
        })
      )
      expect(lost).toEqual([])
    })
  })
}

function describeIdentity(entries: readonly Entry[]): void {
  const forms = entries.flatMap((entry) => entry.forms)

  test('are sorted by id, and no id stands twice', () => {
    const ids = entries.map(({id}) => id)
    expect(ids).toEqual([...ids].sort())
    expect(twiceIn(ids)).toEqual([])
  })

  test('no Wikidata item stands twice', () => {
    expect(twiceIn(entries.flatMap(({qid}) => qid ?? []))).toEqual([])
  })

  test('no form stands twice, whatever its dashes and apostrophes', () => {
    expect(twiceIn(forms.map(fold))).toEqual([])
  })

  test('forms are composed characters', () => {
    expect(forms.filter((form) => form !== form.normalize('NFC'))).toEqual([])
  })
}

function isRealDay(date: string): boolean {
  const [, year, month, day] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(date) ?? []
  return year !== undefined && (day === undefined || formatDay(Number(year), Number(month), Number(day)) === date)
}

/** As numbers, for ISO days BC do not sort as text. */
const firstDay = (date: string): number => dayNumber(boundsOf(date).date_start)
const lastDay = (date: string): number => dayNumber(boundsOf(date).date_end)

function dayNumber(day: string | null): number {
  const [, year, month, dayOfMonth] = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '') ?? []
  return Number(year) * 10_000 + Number(month) * 100 + Number(dayOfMonth)
}
