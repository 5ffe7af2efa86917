import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readArticle} from '../../pipeline/article/index.js'

/** `label|value|box` of every field, each checked to be a slice of the text. */
function fields(text: string): string[] {
  return readArticle(text).infobox.map(({label, value, box}) => {
    expect(text.slice(value.start, value.end)).toBe(value.text)
    return `${label}|${value.text}|${box}`
  })
}

const prose = (text: string): string[] =>
  readArticle(text).sections.flatMap(({blocks}) => blocks.map(({start, end}) => text.slice(start, end)))

describe('a line', () => {
  test.each([
    ['Title: A: B', 'Title|A: B|1'],
    ['Website: https://example.org/a:b', 'Website|https://example.org/a:b|1'],
    ['https://example.org', 'https://example.org||1'],
    ['Pop (2010: census): 350', 'Pop (2010: census)|350|1'],
    ['[[File:Oslo.svg]]: Oslo', '[[File:Oslo.svg]]|Oslo|1'],
    ['Pop (2010: 350', 'Pop (2010|350|1'],
    ['Caption', 'Caption||1'],
    ['Caption:', 'Caption||1'],
    ['Mission1: -', 'Mission1|-|1'],
    ['Mission1: - Oslo', 'Mission1|- Oslo|1'],
    ['\u00a0Party1\u00a0:\u00a0Chile\u00a0', 'Party1|Chile|1'],
    ['Caption: Two ships\n  in the port', 'Caption|Two ships\n  in the port|1'],
    ['Caption\n  Two ships: a fleet', 'Caption|Two ships: a fleet|1']
  ])('%j is %j', (line, expected) => {
    expect(fields(`Infobox\n- ${line}\n\nA text.`)).toEqual([expected])
  })
})

describe('entries below a label', () => {
  test.each([
    ['- Langs:\n  - Spanish\n  - Sami', ['Langs|Spanish\n  - Sami|1']],
    ['- Langs: Spanish\n  - Sami\n- Rels: x', ['Langs|Spanish\n  - Sami|1', 'Rels|x|1']],
    ['- Langs\n\t- Spanish', ['Langs|Spanish|1']],
    ['- Langs:\r\n  - Spanish\r\n  - Sami\r\n', ['Langs|Spanish\r\n  - Sami|1']],
    ['- Langs:\n  - Spanish\n    - spoken', ['Langs|Spanish\n    - spoken|1']],
    // With a label of its own a line is a field, wherever it stands.
    ['- Regions:\n  - Oslo: 35\n  - Bergen: 12', ['Regions||1', 'Oslo|35|1', 'Bergen|12|1']],
    ['- Langs:\n- Spanish', ['Langs||1', 'Spanish||1']],
    ['  - Langs:\n  - Spanish', ['Langs||1', 'Spanish||1']]
  ])('%j', (box, expected) => {
    expect(fields(`Infobox\n${box}\n\nA text.`)).toEqual(expected)
  })
})

describe('where a box begins and ends', () => {
  const box = '- Party1: Chile\n- Envoy1: None'
  const two = ['Party1|Chile|1', 'Envoy1|None|1']

  test.each([
    ['at the top', `Infobox\n${box}\n\nA text.`],
    ['with a colon', `INFOBOX:\n${box}\n\nA text.`],
    ['with the name of its template', `Infobox ethnic group\n${box}\n\nA text.`],
    ['a blank line above the list', `Infobox\n\n${box}\n\nA text.`],
    ['blank lines between the fields', `Infobox\n${box.replace('\n', '\n\n')}\n\nA text.`],
    ['right above the lead', `Infobox\n${box}\nA text.`],
    ['CRLF', `Infobox\r\n${box.replace('\n', '\r\n')}\r\nA text.`],
    ['behind the lead', `A text.\n\nInfobox\n${box}`],
    ['in a section', `A text.\n\n== History ==\nInfobox\n${box}\n== Visits ==\n`]
  ])('%s', (_, text) => {
    expect(fields(text)).toEqual(two)
    expect(prose(text)).toEqual(['A text.'])
  })

  test('a line without indentation goes on with a field that others follow', () => {
    expect(fields('Infobox\n- Caption: Two\nships\n- Envoy1: None')).toEqual(['Caption|Two\nships|1', 'Envoy1|None|1'])
  })

  test('items without a colon are fields of the box, a list behind a sentence is none', () => {
    expect(fields('Infobox\n- Chile\n- Norway')).toEqual(['Chile||1', 'Norway||1'])
    expect(fields('Infobox with a map\n- Chile\n- Norway')).toEqual([])
    expect(fields('Infobox with a map\n- Chile\n- Party1: Norway\n- Party2: Peru')).toEqual([])
    expect(fields('Infobox with a map\n- Chile: a state\n- Norway\n- Peru')).toEqual([])
    expect(fields(`The infobox\n${box}`)).toEqual([])
  })

  test('a list that is none of labels is not the box’s', () => {
    expect(fields(`Infobox\n${box}\n\n- Chile\n- Norway`)).toEqual(two)
  })

  test('several boxes', () => {
    expect(fields(`Infobox\n${box}\n\nA text.\n\nInfobox\n- Group: Sami`)).toEqual([...two, 'Group|Sami|2'])
  })
})

test('every `- Key: Value` line of a box is one field with its exact place', () => {
  const word = fc.stringMatching(/^[\p{L}\p{N}\p{So}_=(){}[\]'"<>|.,;– ]{0,12}$/u).map((text) => text.trim())
  const line = fc.tuple(
    word.filter((text) => text !== '' && !/[([{]/.test(text)),
    fc.array(word, {maxLength: 4}).map((words) => words.join(': '))
  )
  const ends = fc.constantFrom('\n', '\r\n')
  fc.assert(
    fc.property(fc.array(line, {minLength: 1, maxLength: 6}), ends, fc.nat(3), (lines, end, indent) => {
      let text = `A text.${end}${end}Infobox`
      const expected = lines.map(([label, value]) => {
        text += `${end}${' '.repeat(indent)}- ${label}: `
        const start = text.length + (value.trim() === '' ? 0 : value.length - value.trimStart().length)
        text += value
        return {label, start, text: value.trim()}
      })
      const found = readArticle(`${text}${end}`).infobox
      expect(found.map(({label, value: {start, text}}) => ({label, start, text}))).toEqual(expected)
    }),
    {numRuns: 500}
  )
})

test.each([
  ['Infobox\n', '- A: b\n', 20_000],
  ['Infobox\n- A:\n', '  - b\n', 20_000],
  ['Infobox\n- A: b\n', 'c\n', 100_000],
  ['', 'Infobox\n- A: b\n\n', 20_000],
  ['Infobox\n- ', '(', 100_000],
  ['Infobox\n- ', '[(', 100_000],
  ['Infobox\n- A:', '\n ', 50_000]
])('%j and many %j take no time', (start, piece, count) => {
  const from = performance.now()
  readArticle(start + piece.repeat(count))
  expect(performance.now() - from).toBeLessThan(5000)
})
