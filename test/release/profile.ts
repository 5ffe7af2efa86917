import {existsSync, readFileSync} from 'node:fs'
import type {AnySchema, ValidateFunction} from 'ajv'
import {Ajv} from 'ajv'

const folder = new URL('../../../shared/profiles/', import.meta.url)

/** The official schemas stand beside the repository where they are at hand; they are no part of it. */
export const hasProfiles = existsSync(new URL('datapackage.json', folder))

/** The name of a test that is only run where they are: what is left out must be seen. */
export const underProfile = (name: string): string =>
  hasProfiles ? name : `SKIPPED, as ../shared/profiles is not there: ${name}`

const validators = new Map<string, ValidateFunction>()

/** What an official schema finds wrong. */
export function findProfileErrors(profile: string, value: unknown): unknown[] {
  const validate = validators.get(profile) ?? compile(profile)
  validators.set(profile, validate)
  return validate(value) ? [] : (validate.errors ?? [])
}

function compile(profile: string): ValidateFunction {
  const ajv = new Ajv({strict: true, strictTypes: false, strictRequired: false, allErrors: true, validateFormats: true})
  ajv.addVocabulary(['propertyOrder', 'options', 'context', 'item', 'notes']).addFormat('textarea', true)
  for (const format of ['email', 'date-time']) ajv.addFormat(format, true)
  ajv.addFormat('uri', (text: string) => /^[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/.test(text))
  ajv.addFormat('date', /^\d{4}-\d\d-\d\d$/)
  return ajv.compile(JSON.parse(readFileSync(new URL(profile, folder), 'utf8')) as AnySchema)
}
