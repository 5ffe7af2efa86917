import {readdirSync, readFileSync} from 'node:fs'
import {packagedGazetteers, readGazetteerTables} from '../../pipeline/gazetteers.js'
import type {EventNounEntry} from '../../pipeline/language/nouns/index.js'
import type {VerbEntry, VerbTable} from '../../pipeline/language/verbs/index.js'

const root = new URL('../../', import.meta.url)

export const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'))
export const filesOf = (folder: string): string[] =>
  readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.json'))

/** A line of `event-verbs.json` with what only its readers use. */
export interface VerbLine extends VerbEntry {
  examples?: Record<string, string | null>
}

/** A line of `event-nouns.json` with what only its readers use. */
export interface NounLine extends EventNounEntry {
  gerund: boolean
  examples: Record<string, string | null>
}

/** The tables as the files hold them. */
export const tables = readGazetteerTables()
export const verbTable = tables['event-verbs'] as Omit<VerbTable, 'verbs'> & {verbs: readonly VerbLine[]}
export const nouns = tables['event-nouns'] as readonly NounLine[]

export const passage = (text: string) => ({text, start: 0, end: text.length})

/** What the gazetteer of countries alone finds, as `Chad:TCD`. */
export const findCountries = (text: string): string[] =>
  packagedGazetteers()
    .countries.find(passage(text))
    .map(({text: quote, reading}) => `${quote}:${reading.iso3 ?? reading.id}`)

/** What the gazetteer of names finds, as `Chad:country:TCD`. */
export const findNames = (text: string): string[] =>
  packagedGazetteers()
    .names.find(passage(text))
    .map(({text: quote, reading}) => `${quote}:${reading.kind}:${reading.countries.join(' ')}`)

/** As the matcher does: dashes are hyphens, apostrophes are straight, white space is a space. */
export const fold = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .replaceAll('’', "'")
    .replace(/[–—‐‑]/g, '-')

export function twiceIn(texts: readonly string[]): string[] {
  const seen = new Set<string>()
  return texts.filter((text) => seen.size === seen.add(text).size)
}

interface Named {
  name?: string
  label?: string
  aliases?: readonly string[]
  demonyms?: readonly string[]
  peoples?: readonly string[]
  capitals?: readonly string[]
}

/** Every form of an entry; of a people, its label stands among the others. */
export const formsOf = ({name, label, aliases, demonyms = [], peoples = [], capitals = []}: Named): string[] => [
  ...(name === undefined ? [] : [name]),
  ...(label === undefined || aliases === undefined ? [] : [label]),
  ...(aliases ?? []),
  ...demonyms,
  ...peoples,
  ...capitals
]

/** Forms as the matcher compares them. */
export const foldedForms = (entries: readonly Named[]): Set<string> => new Set(entries.flatMap(formsOf).map(fold))

/** What a country, its people or its capital is called, and what several share. */
export const countryForms = new Set([
  ...foldedForms(tables.countries),
  ...tables['ambiguous-names'].map(({surface}) => fold(surface))
])

/** Codes that a table may use. */
export const codes: ReadonlySet<string | null> = new Set(tables.countries.flatMap(({iso3}) => iso3 ?? []))
