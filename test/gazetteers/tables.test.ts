import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {checkGazetteers} from '../../pipeline/gazetteers.js'
import {filesOf, readJson, tables} from './read.js'

const names = filesOf('source/gazetteers').map((file) => file.replace('.json', ''))

test('the program reads every table, and every table has a schema', () => {
  expect(Object.keys(tables).sort()).toEqual(names.sort())
  expect(
    filesOf('schemas/gazetteers')
      .map((file) => file.replace('.schema.json', ''))
      .sort()
  ).toEqual(names)
})

test('checkGazetteers is content with the tables', () => {
  expect(() => checkGazetteers()).not.toThrow()
})

describe.each(names)('%s', (name) => {
  const schema = readJson(`schemas/gazetteers/${name}.schema.json`)

  test('is valid under its schema', () => {
    const validate = new Ajv2020({strict: true, allErrors: true, allowUnionTypes: true}).compile(schema)
    validate(readJson(`source/gazetteers/${name}.json`))
    expect(validate.errors).toBeNull()
  })

  test('has a schema that is closed, complete and described', () => {
    const {$id, title, description} = schema
    expect($id).toBe(`https://bilateral.invalid/schemas/gazetteers/${name}.schema.json`)
    expect([title, description].filter(Boolean)).toHaveLength(2)
    expect(faultsOf(schema)).toEqual([])
  })
})

describe.each(names.filter((name) => name !== 'event-verbs'))('%s', (name) => {
  test('is sorted by code unit', () => {
    const keys = readJson(`source/gazetteers/${name}.json`).map(
      (entry: {id?: string; surface?: string; noun?: string; name?: string}) =>
        entry.id ?? entry.surface ?? entry.noun ?? entry.name
    )
    expect(keys).toEqual([...keys].sort())
  })
})

interface Part {
  type?: unknown
  description?: string
  properties?: Record<string, Part>
  additionalProperties?: unknown
}

/** Objects of a schema that are open, and properties that nothing describes. */
function faultsOf(part: unknown, path = ''): string[] {
  if (typeof part !== 'object' || part === null) return []
  const {type, properties, additionalProperties} = part as Part
  const own = Object.entries(properties ?? {}).flatMap(([name, {description}]) =>
    description ? [] : [`${path}/${name}`]
  )
  if (type === 'object' && additionalProperties === undefined) own.push(`${path} is open`)
  return [...own, ...Object.entries(part).flatMap(([key, inner]) => faultsOf(inner, `${path}/${key}`))]
}
