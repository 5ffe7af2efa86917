import {describe, expect, test} from 'vitest'
import {roleRules} from '../../../pipeline/datasets/events/typing/by-role.js'
import {typingOf} from '../../../pipeline/datasets/events/typing/plover.js'
import {rowsOf} from './told.js'

const typesOf = (text: string): string =>
  rowsOf(text)
    .map(({event_type}) => event_type ?? '-')
    .join()

describe.each(roleRules.map((rule) => [[...rule.verbs].join(', '), rule] as const))('%s', (_, {type, examples}) => {
  test.each(Object.entries(examples))(`${type}: %s → %s`, (text, applies) => {
    expect(typesOf(text) === type).toBe(applies)
  })

  test('has examples for and against', () => {
    expect(new Set(Object.values(examples))).toEqual(new Set([true, false]))
  })
})

describe.each(
  Object.entries<[text: string, type: string][]>({
    'the verb alone': [
      ['In 1990 Chile condemned the coup.', 'ACCUSE'],
      ['In 1990 Chile recognised Malta.', 'SUPPORT'],
      ['In 1990 Chile bombed the port.', 'ASSAULT'],
      ['In 1990 Chile threatened Malta.', 'THREATEN'],
      ['In 1990 Chile rejected the offer.', 'REJECT'],
      ['In 1990 Chile left the bloc.', '-']
    ],
    'the verb with its object': [
      ['In 1990 Chile opened an embassy.', 'SUPPORT'],
      ['In 1990 Chile opened a mine.', '-'],
      ['In 1990 Chile sent troops.', 'MOBILIZE'],
      ['In 1990 Chile sent relief supplies.', 'AID'],
      ['In 1990 Chile sent a letter.', '-'],
      ['In 1990 Chile withdrew its ambassador.', 'SANCTION'],
      ['In 1990 Chile withdrew its troops.', 'RETREAT']
    ],
    'in the passive the subject is the object': [
      ['In 1990 an embassy was opened.', 'SUPPORT'],
      ['In 1990 the ambassador was withdrawn.', 'SANCTION']
    ],
    'without an object the subject is': [['In 1990 the embassy closed.', 'SANCTION']],
    '`it` is the object before': [['In 1990 Chile opened an embassy and closed it in 1995.', 'SUPPORT,SANCTION']],
    'what stands behind a preposition decides nothing': [
      ['In 1990 Chile opened a mine with help from the embassy.', '-']
    ],
    'what was done by something': [['In 1990 Chile reacted by severing relations.', 'SANCTION']],
    'the subject of what took place': [
      ['In 1990 a summit took place in Lima.', 'CONSULT'],
      ['In 1990 riots broke out in Lima.', 'PROTEST'],
      ['In 1990 a concert took place in Lima.', '-']
    ],
    'what is announced': [
      ['In 1990 Chile announced that it would reopen its embassy.', 'AGREE'],
      ['In 1990 Chile announced that it would attack Malta.', 'THREATEN'],
      ['In 1990 Chile announced that it would not attack Malta.', '-']
    ],
    'two verbs for one happening decide it when they agree': [
      ['In 1990 the soldiers were arrested and detained.', 'COERCE'],
      ['In 1990 the soldiers were arrested and praised.', '-']
    ],
    'an event noun': [
      ['The murder of the consul in 1990 hurt Chile.', '-,ASSAULT'],
      ['After the visit of the king in 1990, Chile left the bloc.', 'CONSULT,-'],
      ['After the opening of the embassy in 1990, Chile left the bloc.', 'SUPPORT,-']
    ],
    'a negated verb keeps its type': [
      ['In 1990 Chile did not recognise Malta.', 'SUPPORT'],
      ['In 1990 Malta was not attacked.', 'ASSAULT']
    ],
    'who goes where': [
      ['In 1990 Chilean Foreign Minister Juan Soto flew to Oslo.', 'CONSULT'],
      ['In 1990 the Chilean farmers flew to Oslo.', '-'],
      ['In 1990 Chilean troops flew to Oslo.', 'MOBILIZE']
    ]
  })
)('%s', (_, cases) => {
  test.each(cases)('%s → %s', (text, type) => {
    expect(typesOf(text)).toBe(type)
  })
})

describe('columns', () => {
  test.each([
    ['CONSULT', 1, 2.5],
    ['AID', 2, 10],
    ['ACCUSE', 3, -3],
    ['ASSAULT', 4, -9]
  ])('%s is of quad class %d, intensity %d', (type, quadClass, intensity) => {
    expect(typingOf(type)).toEqual({event_type: type, quad_class: quadClass, intensity})
  })

  test('no type has neither', () => {
    expect(typingOf(null)).toEqual({event_type: null, quad_class: null, intensity: null})
  })
})

describe.each(
  Object.entries({
    'what kills without anybody doing it is no act': [
      ['In 1990 ten miners were killed by an avalanche.', '-'],
      ['In 1990 ten miners were killed when a bus overturned.', '-'],
      ['In 1990 ten miners were killed by rebels.', 'ASSAULT']
    ],
    'a private visit is no consultation': [
      ['In 1990 Norwegian tourists visited Santiago.', '-'],
      ['In 1990 the Norwegian president visited Santiago.', 'CONSULT']
    ],
    'who is supplied is not what is given': [
      ['In 1990 Ghana supplied Peru with food.', 'AID'],
      ['In 1990 Ghana supplied Peru with gas.', '-']
    ],
    'the complement of a passive is its object': [
      ['In 1990 the envoy was declared persona non grata.', 'SANCTION'],
      ['In 1990 the reporter was given 48 hours to leave.', 'SANCTION']
    ],
    'what others are said to have done is no act of who says so': [
      ['In 1990 Ghana said that Peru attacked Chile.', '-'],
      ['In 1990 Ghana announced that it had cut relations with Peru.', 'SANCTION'],
      ['In 1990 Ghana announced that it would open an embassy in Peru.', 'AGREE']
    ]
  })
)('%s', (_, cases) => {
  test.each(cases)('%s → %s', (text, types) => {
    expect(typesOf(text)).toBe(types)
  })
})
