import {isDeepStrictEqual} from 'node:util'
import {show} from '../../validate.js'
import {licenceOf} from '../document/licence.js'
import {descriptorPath} from '../layout.js'
import {asList, asObject, textOf} from '../value.js'
import {isVersion} from '../version.js'
import type {Descriptor} from './descriptor.js'
import {findResourceFaults} from './resource.js'

/** What the official profile of Data Package lets pass and a release must not have, each as one line. */
export function findDescriptorFaults({properties, resources}: Descriptor): string[] {
  const {$schema, name, title, description, version, created, licenses, sources, keywords} = properties
  const faults = [
    ...unless(
      $schema === 'https://datapackage.org/profiles/2.0/datapackage.json',
      '$schema',
      $schema,
      'Data Package 2.0'
    ),
    ...unless(isFilled(name), 'name', name, 'a text'),
    ...unless(isFilled(title), 'title', title, 'a text'),
    ...unless(isFilled(description), 'description', description, 'a text'),
    ...unless(typeof version === 'string' && isVersion(version), 'version', version, 'a version such as `1.2.0`'),
    ...unless(created === undefined || isMidnight(created), 'created', created, 'a day such as `2026-11-23T00:00:00Z`'),
    ...unless(licenses === undefined || asList(licenses).length > 0, 'licenses', licenses, 'a list, or left out'),
    ...asList(licenses).flatMap((licence, at) => findLicenceFaults(asObject(licence), `licenses[${at}]`)),
    ...findAuthorFaults(properties),
    ...unless(asList(sources).length > 0, 'sources', sources, 'a list of where the data is from'),
    ...asList(sources).flatMap((source, at) => findSourceFaults(asObject(source), `sources[${at}]`)),
    ...unless(asList(keywords).length > 0 && asList(keywords).every(isFilled), 'keywords', keywords, 'a list of texts')
  ]
  return [...faults, ...findResourceFaults(resources)].map((fault) => `\`${descriptorPath}\`: ${fault}`)
}

/** Those who wrote the articles are those who contributed. */
function findAuthorFaults({contributors, sources}: Record<string, unknown>): string[] {
  const titles = asList(contributors).map((contributor) => asObject(contributor).title)
  const authors = new Set(asList(sources).flatMap((source) => asObject(source).author ?? []))
  return unless(isDeepStrictEqual(titles, [...authors]), 'contributors', titles, 'the authors of the sources')
}

function unless(holds: boolean, property: string, value: unknown, wanted: string): string[] {
  return holds ? [] : [`${property} is ${show(value)}, not ${wanted}`]
}

const isFilled = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

function isMidnight(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(value)) return false
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value.slice(0, 10))
}

const isWebAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)

/** `name` is an SPDX identifier; one that the program knows has the address of its text. */
function findLicenceFaults({name, path}: Record<string, unknown>, place: string): string[] {
  const isIdentifier = typeof name === 'string' && /^[A-Za-z0-9.+-]+$/.test(name)
  const known = isIdentifier ? licenceOf(name).path : undefined
  const isRight = known === undefined ? path === undefined || isSecure(path) : path === known
  return [
    ...unless(isIdentifier, `${place}.name`, name, 'an SPDX identifier'),
    ...unless(isRight, `${place}.path`, path, known === undefined ? 'an https address' : `\`${known}\``)
  ]
}

const isSecure = (value: unknown): boolean => isWebAddress(value) && textOf(value).startsWith('https:')

function findSourceFaults({title, path}: Record<string, unknown>, place: string): string[] {
  return [
    ...unless(isFilled(title), `${place}.title`, title, 'a text'),
    ...unless(path === undefined || isWebAddress(path), `${place}.path`, path, 'an address of the web')
  ]
}
