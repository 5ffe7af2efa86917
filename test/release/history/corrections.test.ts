import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {build} from '../../../pipeline/build.js'
import {parseCorrections} from '../../../pipeline/release/history/correction.js'
import {folderWith} from '../../folder.js'
import {cellsOf, header, idsOf, newSerial, planNext, publishNext, readIds, rowsOf} from './serial.js'

const text = `= Oman–Peru relations =

Infobox
- Party1: Oman
- Party2: Peru
- Envoy1:

In 1990, Oman recognised Peru. In 1995, Peru condemned Oman. In 1995, Oman visited Lima. In 2001, 300 Peruvians lived in Oman.

In 1996, trade grew by half. In 1996, trade grew by half.
`

const article = 'oman-peru-relations'
const correct = (resource: string, quote: string, field: string, expected: string, corrected: string): string =>
  [article, resource, `"${quote.replaceAll('"', '""')}"`, field, expected, corrected, 'read again', ''].join()
const line = correct('events', 'Peru condemned Oman', 'event_type', 'ACCUSE', 'REJECT')

/** The message of a version with these corrections, or what they change. */
function outcome(...corrections: string[]): string | string[] {
  const serial = newSerial()
  publishNext(serial, {texts: [text]})
  try {
    return cellsOf(planNext(serial, {texts: [text], corrections}))
  } catch (error) {
    return (error as Error).message
  }
}

describe('a correction is refused', () => {
  test.each([
    ['of an unknown table', correct('battles', 'x', 'date', '', '1'), 'there is no such table'],
    ['of an unknown column', correct('events', 'Peru condemned Oman', 'colour', '', 'red'), 'there is no such column'],
    [
      'of a quotation that is not there',
      correct('events', 'Peru left Oman', 'event_type', '', 'REJECT'),
      'no row has this quotation'
    ],
    [
      'of another value',
      correct('events', 'Peru condemned Oman', 'event_type', 'CONSULT', 'REJECT'),
      'the cell is `ACCUSE`, not `CONSULT`'
    ],
    [
      'of an empty cell that is not',
      correct('events', 'Peru condemned Oman', 'event_type', '', 'REJECT'),
      'the cell is `ACCUSE`, not null'
    ],
    ['of a value that is no such type', correct('population', '300 Peruvians', 'value', '300', 'many'), 'must be'],
    [
      'of a value that is none of the column',
      correct('events', 'Peru condemned Oman', 'event_type', 'ACCUSE', 'SHOUT'),
      '`SHOUT` is no type of PLOVER'
    ],
    [
      'of a day that the calendar does not have',
      correct('events', 'Peru condemned Oman', 'date_edtf', '1995', '1995-13-45'),
      '`1995-13-45` is no date of the calendar in EDTF'
    ],
    [
      'of what follows from another column',
      correct('events', 'Peru condemned Oman', 'date_end', '1995-12-31', '1996-12-31'),
      'it follows from `date_edtf`: correct that'
    ],
    [
      'of a title',
      `${article},articles,,title,Oman–Peru relations,Peru,read again,`,
      'it follows from the text, or from the `.json` beside it: correct that'
    ],
    [
      'of an empty value where there must be one',
      correct('events', 'Peru condemned Oman', 'date_edtf', '1995', ''),
      'must be'
    ],
    [
      'of an id',
      correct('events', 'Peru condemned Oman', 'event_id', `${article}/e2`, `${article}/e9`),
      'keys, places and quotations'
    ],
    [
      'of an article',
      correct('events', 'Peru condemned Oman', 'article_id', article, 'x'),
      'keys, places and quotations'
    ],
    ['of a place', correct('events', 'Peru condemned Oman', 'char_start', '97', '98'), 'keys, places and quotations'],
    ['of a place in an order', correct('infobox', 'Peru', 'position', '2', '3'), 'keys, places and quotations'],
    [
      'of a quotation',
      correct('events', 'Peru condemned Oman', 'quote', 'Peru condemned Oman', 'Peru left'),
      'keys, places and quotations'
    ],
    ['of a checksum', `${article},articles,,chars,274,1,read again,`, 'follows from the text'],
    ['of the marks', correct('events', 'Peru condemned Oman', 'corrected', '', 'quote'), 'keys, places and quotations'],
    ['of nothing', correct('events', 'Peru condemned Oman', 'event_type', 'ACCUSE', 'ACCUSE'), 'it changes nothing'],
    ['of a table without marks', correct('notes', 'x', 'reason', 'a', 'b'), 'not corrected by hand']
  ])('%s', (_, bad, why) => {
    expect(outcome(bad)).toContain(why)
    expect(outcome(bad)).toContain('(corrections.csv: line 2)')
  })

  test('whose quotation several rows have, until the id of one is given', () => {
    const serial = newSerial()
    publishNext(serial, {texts: [text.replace('In 1995, Oman visited Lima', 'In 1995, Peru condemned Oman')]})
    expect(idsOf(serial, 'events', 'Peru condemned Oman')).toEqual(['e2', 'e3'])
    const texts = [text.replace('In 1995, Oman visited Lima', 'In 1995, Peru condemned Oman')]
    expect(() => planNext(serial, {texts, corrections: [line]})).toThrow('2 rows have it: give the id of one')
  })

  test('for a cell that another line corrects', () => {
    expect(outcome(line, line)).toContain('another line corrects this cell (corrections.csv: line 3)')
  })

  test('with all others that are', () => {
    const bad = [correct('battles', 'x', 'date', '', '1'), correct('events', 'x', 'event_type', '', 'REJECT')]
    expect(String(outcome(...bad)).split('\n')).toHaveLength(2)
  })

  test('when the article was mended', () => {
    const serial = newSerial()
    publishNext(serial, {texts: [text], corrections: [line]})
    const mended = text.replace('Peru condemned Oman', 'Peru rejected Oman')
    expect(() => planNext(serial, {texts: [mended], corrections: [line]})).toThrow(
      'Cannot correct events `event_type` of “Peru condemned Oman” (oman-peru-relations): no row has this quotation'
    )
  })
})

describe('a correction', () => {
  test('stays when nothing else changes', () => {
    const serial = newSerial()
    publishNext(serial, {texts: [text], corrections: [line]})
    expect(planNext(serial, {texts: [text], corrections: [line]}).bump).toBe(null)
  })

  test('follows its row when the text around it moves', () => {
    const serial = newSerial()
    publishNext(serial, {texts: [text], corrections: [line]})
    const moved = text.replace(
      'In 1990, Oman recognised Peru. In 1995, Peru condemned Oman.',
      'In 1995, Peru condemned Oman. In 1990, Oman recognised Peru.'
    )
    expect(cellsOf(publishNext(serial, {texts: [moved], corrections: [line]}))).toEqual([])
    expect(rowsOf(serial, 'events')[0]).toMatchObject({
      ...{event_id: `${article}/e2`, event_type: 'REJECT', corrected: ['event_type', 'intensity']}
    })
  })

  test('of a date corrects its bounds as well', () => {
    const serial = newSerial()
    const date = correct('events', 'Peru condemned Oman', 'date_edtf', '1995', '1994-02/1995')
    publishNext(serial, {texts: [text], corrections: [date]})
    expect(rowsOf(serial, 'events').find(({quote}) => quote === 'Peru condemned Oman')).toMatchObject({
      ...{date_edtf: '1994-02/1995', date_start: '1994-02-01', date_end: '1995-12-31'},
      ...{year_start: 1994, year_end: 1995, date_precision: 'interval'},
      corrected: ['date_edtf', 'date_precision', 'date_start', 'year_start']
    })
    expect(cellsOf(publishNext(serial, {texts: [text]}))).toHaveLength(5)
  })

  test('of what a row is known by leaves it its id', () => {
    const date = correct('events', 'Peru condemned Oman', 'date_edtf', '1995', '1895')
    const serial = newSerial()
    publishNext(serial, {texts: [text], corrections: [date]})
    const plan = publishNext(serial, {texts: [text.replace('Peru condemned Oman', 'Peru sternly condemned Oman')]})
    expect(plan.bump).toBe('patch')
    expect(cellsOf(plan)).toContain('e2 date_edtf: 1895 → 1995 (correction)')
  })

  test('of a row that is withdrawn and comes back leaves it its id', () => {
    const date = correct('events', 'Peru condemned Oman', 'date_edtf', '1995', '1895')
    const serial = newSerial()
    publishNext(serial, {texts: [text], corrections: [date]})
    publishNext(serial, {texts: [text.replace(' In 1995, Peru condemned Oman.', '')]})
    const plan = publishNext(serial, {texts: [text], corrections: [date]})
    expect(cellsOf(plan).filter((cell) => cell.startsWith('e'))).toEqual(['e2 added'])
    expect(readIds(plan).every(({status}) => status === 'active')).toBe(true)
  })

  test.each([
    [
      'of the row of its article',
      `${article},articles,,party1,Oman,Sultanate of Oman,read again,`,
      `articles ${article} party1: Oman → Sultanate of Oman (correction)`
    ],
    [
      'of a list',
      correct('events', 'Peru condemned Oman', 'actors', 'Peru', 'Peru|Chile \\\\| Co'),
      'e2 actors: Peru → Peru|Chile \\\\| Co (correction)'
    ],
    [
      'of a list that is empty then',
      correct('events', 'Peru condemned Oman', 'actors', 'Peru', ''),
      'e2 actors: Peru → null (correction)'
    ],
    [
      'to a text like a formula',
      correct('events', 'Oman visited Lima', 'place_name', '', '=Lima'),
      'e3 place_name: null → =Lima (correction)'
    ],
    ['of a number', correct('population', '300 Peruvians', 'value', '300', '301'), 'p1 value: 300 → 301 (correction)'],
    [
      'to null',
      correct('events', 'Oman visited Lima', 'event_type', 'CONSULT', ''),
      'e3 event_type: CONSULT → null (correction)'
    ],
    [
      'to the empty text',
      correct('events', 'Oman visited Lima', 'place_name', '', '""'),
      'e3 place_name: null →  (correction)'
    ],
    ['of an empty value', correct('infobox', '', 'value', '', 'vacant'), 'i3 value: null → vacant (correction)']
  ])('%s', (_, good, change) => {
    expect(outcome(good)).toContain(change)
  })
})

describe('a file of corrections', () => {
  test.each([
    ['without a column', 'article,resource\n', 'it has no column `quote`'],
    ['with an unknown column', `${header},colour\n`, 'column `colour` is unknown'],
    ['with a column twice', `${header},quote\n`, 'is unknown or there twice'],
    ['with too few cells', `${header}\n${line},x,y\n`, 'Invalid Record Length'],
    ['with an open quotation mark', `${header}\n"a\n`, 'Quote Not Closed'],
    ['without a reason', `${header}\na,events,q,date_edtf,1,2,,\n`, 'line 2: `reason` is empty'],
    ['without anything', '', 'it has no column']
  ])('%s is refused', (_, content, why) => {
    expect(() => parseCorrections(content, 'corrections.csv')).toThrow(why)
  })

  test('may have CRLF, a byte order mark, other columns first, empty lines, an id', () => {
    const content = `\uFEFFid,source,reason,corrected,expected,field,quote,resource,article\r\n\r\n${article}/e2,,read,REJECT,ACCUSE,event_type,"a, ""b""",events,x\r\n`
    expect(parseCorrections(content, 'corrections.csv')).toEqual([
      {
        ...{article: 'x', resource: 'events', quote: 'a, "b"', field: 'event_type', expected: 'ACCUSE'},
        ...{corrected: 'REJECT', reason: 'read', source: null, id: `${article}/e2`, place: 'corrections.csv: line 3'}
      }
    ])
  })
})

describe('on disk', () => {
  const sources = (corrections: string | Uint8Array) =>
    folderWith({'src/a.txt': text, 'src/corrections.csv': corrections})
  const buildFolder = (folder: string, source = 'src') =>
    build({sources: [join(folder, source)], out: join(folder, 'out')})

  test('corrections beside the articles survive a rerun, with any line ends', async () => {
    const folder = sources(`\uFEFF${header}\r\n${line}\r\n`)
    expect(await buildFolder(folder)).toMatchObject([{bump: 'first'}])
    expect(await buildFolder(folder)).toMatchObject([{bump: null}])
    expect(await buildFolder(folder, 'src/a.txt')).toMatchObject([{bump: null}])
    writeFileSync(join(folder, 'src/corrections.csv'), `${header}\n`)
    expect(await buildFolder(folder)).toMatchObject([{bump: 'patch', version: '1.0.1'}])
  })

  test('a file that is not UTF-8 is refused by name', async () => {
    const folder = sources(Uint8Array.from([...Buffer.from(`${header}\n`), 0xff, 0xfe]))
    await expect(buildFolder(folder)).rejects.toThrow(/corrections\.csv/)
  })

  test('a line of an article that is not there is refused by name where the folder is built', async () => {
    const folder = sources(`${header}\n${line.replace(article, 'chad-peru-relations')}\n`)
    await expect(buildFolder(folder)).rejects.toThrow('Cannot correct `chad-peru-relations`: no article has this id')
    expect(await buildFolder(folder, 'src/a.txt')).toMatchObject([{bump: 'first'}])
  })
})
