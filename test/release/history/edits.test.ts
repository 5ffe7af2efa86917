import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {
  cellsOf,
  type Issue,
  idsOf,
  linesOf,
  movedOf,
  planNext,
  publishNext,
  readIds,
  rowsOf,
  type Serial
} from './serial.js'

const first = readFileSync(new URL('../../../source/palestine-syria-relations.txt', import.meta.url), 'utf8')

/** An article with whatever gives rows: two boxes' worth of fields, prose, a list, a table with lines that are alike. */
const second = `= Chile–Norway relations =

Infobox
- Party1: Chile
- Party2: Norway
- Mission1: Embassy of Chile, Oslo
- Mission2: Embassy of Norway, Santiago
- Envoy1: Ana Rojas
- Map: Chile Norway Locator.png

Chile–Norway relations are the bilateral relations between Chile and Norway.

== History ==
Chile recognised Norway on 12 March 1906. In 1919, Norway opened an embassy in Santiago. On 3 May 1965, the Chilean president visited Oslo and signed a treaty of friendship.

In September 1973, Norway condemned the coup. Norway granted asylum to 400 Chileans in 1974.

== Migration ==
By 1980, an estimated 3,500 Chileans lived in Norway. In 2002, about 6,000 Chileans lived in Oslo.

== Visits ==
| Guest | Place | Date |
| --- | --- | --- |
| King Harald V visited Chile | Santiago | 7 May 1997 |
| President Lagos visited Norway | Oslo | 2 June 2000 |
| President Bachelet visited Norway | Oslo | 14 May 2007 |

== See also ==
- Foreign relations of Chile
`

/** The text with one string replaced, which must be in it. */
function edit(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2)
  return text.replace(from, to)
}

/** The versions of these issues; those that several tests begin with are planned once. */
function publishAll(...issues: readonly (string | Issue)[]): Serial {
  const key = JSON.stringify(issues)
  const serial = {history: published.get(key) ?? null}
  if (serial.history !== null) return serial
  for (const issue of issues) publishNext(serial, typeof issue === 'string' ? {texts: [issue]} : issue)
  published.set(key, serial.history)
  return serial
}

const published = new Map<string, Serial['history']>()

/** The next version of a text that was edited once. */
const edited = (text: string, from: string, to: string) => planNext(publishAll(text), {texts: [edit(text, from, to)]})

describe('one edit of the first article', () => {
  test('a word changes exactly the cells that have it', () => {
    const plan = edited(first, 'the influx of Palestinian refugees', 'the arrival of Palestinian refugees')
    expect(plan).toMatchObject({version: '1.0.1', bump: 'patch'})
    expect(cellsOf(plan)).toEqual([
      'e3 quote: the influx of Palestinian refugees into Syria complicated the relationship → the arrival of Palestinian refugees into Syria complicated the relationship',
      'e3 sentence: However, the influx of Palestinian refugees into Syria complicated the relationship. → However, the arrival of Palestinian refugees into Syria complicated the relationship.'
    ])
  })

  test('a word of a sentence without rows moves what is behind it and changes no cell', () => {
    const plan = edited(
      first,
      'They view the Assad regime more negatively',
      'They see the Assad regime more negatively'
    )
    expect(plan.bump).toBe('patch')
    expect(cellsOf(plan)).toEqual([])
    expect(movedOf(plan)).toEqual([
      ...['e8', 'e9', 'e10', 'e11', 'e12', 'e13', 'e14', 'p1', 'p2'],
      ...['t11', 't12', 't13', 't14', 't15', 't16', 't17', 't18', 'm5', 'n1']
    ])
  })

  test('a word in the sentence but not in the quotation changes the sentence alone', () => {
    const plan = edited(first, 'One such example comes from', 'One such instance comes from')
    expect(cellsOf(plan).map((line) => line.split(':')[0])).toEqual(['e8 sentence'])
  })

  test('a paragraph at the top moves everything behind it and changes nothing', () => {
    const plan = edited(
      first,
      'Palestine–Syria relations refers',
      'Both have a coast.\n\nPalestine–Syria relations refers'
    )
    expect(plan.bump).toBe('patch')
    expect(cellsOf(plan)).toEqual([])
    expect(movedOf(plan)).toHaveLength(38)
    expect(movedOf(plan)).not.toContain('i1')
  })

  test('a date that is corrected changes the cells of the date and the words that have it', () => {
    const plan = edited(first, 'in Damascus in 2012', 'in Damascus in 2013')
    expect(plan.bump).toBe('patch')
    expect(movedOf(plan)).toEqual([])
    expect(cellsOf(plan).filter((line) => !/ (quote|sentence): /.test(line))).toEqual([
      'e7 date_edtf: 2012 → 2013',
      'e7 date_start: 2012-01-01 → 2013-01-01',
      'e7 date_end: 2012-12-31 → 2013-12-31',
      'e7 year_start: 2012 → 2013',
      'e7 year_end: 2012 → 2013',
      'e7 date_text: 2012 → 2013',
      't10 text: 2012 → 2013',
      't10 edtf: 2012 → 2013',
      't10 date_start: 2012-01-01 → 2013-01-01',
      't10 date_end: 2012-12-31 → 2013-12-31'
    ])
    expect(cellsOf(plan).filter((line) => / (quote|sentence): /.test(line))).toEqual([
      expect.stringMatching(/^e6 sentence/),
      expect.stringMatching(/^e7 quote/),
      expect.stringMatching(/^e7 sentence/)
    ])
  })

  test('a figure that is updated keeps its id', () => {
    const plan = edited(first, 'around 500,000', 'around 560,000')
    expect(plan.bump).toBe('patch')
    expect(cellsOf(plan).slice(0, 2)).toEqual(['p2 value: 500000 → 560000', 'p2 value_text: 500,000 → 560,000'])
    expect(new Set(cellsOf(plan).map((line) => line.split(' ')[0]))).toEqual(new Set(['p2', 'n1']))
  })

  test('a sentence in another section keeps the ids of its rows', () => {
    const sentence =
      ' One such example comes from the beheading of a Palestinian boy in Aleppo in 2016 by Syrian rebels.'
    const without = edit(first, sentence, '')
    const text = edit(without, 'between the two countries.', `between the two countries.${sentence}`)
    const plan = planNext(publishAll(first), {texts: [text]})
    expect(plan.bump).toBe('patch')
    expect(cellsOf(plan)).toEqual(['e8 section: Since independence > Syrian civil war → Since independence'])
    expect(movedOf(plan)).toEqual(expect.arrayContaining(['e8', 't11']))
  })

  test('two sentences that are merged keep the rows of both', () => {
    const plan = edited(first, 'since 2007. They discussed', 'since 2007, and they discussed')
    expect(plan.bump).toBe('patch')
    expect(new Set(cellsOf(plan).map((line) => line.split(' ')[0]))).toEqual(new Set(['e9', 'e10', 'e11']))
    expect(cellsOf(plan)).toContain('e10 date_basis: inherited → explicit')
  })

  test('a sentence that is split keeps its rows', () => {
    const plan = edited(first, 'in 2011 and left their Syrian', 'in 2011. They left their Syrian')
    expect(plan.bump).toBe('patch')
    expect(new Set(cellsOf(plan).map((line) => line.split(' ')[0]))).toEqual(new Set(['e6', 'e7']))
  })

  test('a heading changes the section of its rows', () => {
    const plan = edited(first, 'Post-Assad relations', 'Relations after Assad')
    expect(plan.bump).toBe('patch')
    expect(cellsOf(plan)).toEqual(
      ['e9', 'e10', 'e11', 'e12', 'e13'].map(
        (id) => `${id} section: Since independence > Post-Assad relations → Since independence > Relations after Assad`
      )
    )
  })

  test('line ends that change move everything and change nothing', () => {
    const plan = planNext(publishAll(first), {texts: [first.replaceAll('\n', '\r\n')]})
    expect(plan.bump).toBe('patch')
    expect(cellsOf(plan)).toEqual([])
  })

  test('an article whose prose is gone withdraws its rows', () => {
    const serial = publishAll(first)
    const plan = publishNext(serial, {texts: ['= Palestine–Syria relations =\n']})
    expect(plan.bump).toBe('minor')
    expect(plan.counts).toMatchObject({events: 0, infobox: 0, articles: 1})
    expect(readIds(plan).filter(({resource, status}) => resource === 'events' && status === 'withdrawn')).toHaveLength(
      14
    )
    expect(publishNext(serial, {texts: [first]}).version).toBe('1.2.0')
    expect(rowsOf(serial, 'events')).toEqual(rowsOf(publishAll(first), 'events'))
  })
})

describe('nothing is published', () => {
  test('when nothing changed', () => {
    expect(planNext(publishAll(first), {texts: [first]})).toMatchObject({bump: null, version: '1.0.0', changes: []})
  })

  test('when only the date of the build is another', () => {
    const serial = publishAll({texts: [first], date: '2026-01-01'})
    expect(planNext(serial, {texts: [first], date: '2027-02-03'}).bump).toBe(null)
  })

  test('when only the program is another and reads the same', () => {
    const program = {extractor: 'sha256:2', gazetteers: 'sha256:2'}
    expect(planNext(publishAll(first), {texts: [first], program}).bump).toBe(null)
  })

  test('when the articles are named in another order', () => {
    expect(planNext(publishAll({texts: [first, second]}), {texts: [second, first]}).bump).toBe(null)
  })
})

test('another revision of the same text changes one cell', () => {
  const serial = publishAll({texts: [first], sidecar: {revision: '1'}})
  const plan = planNext(serial, {texts: [first], sidecar: {revision: '2'}})
  expect(plan.bump).toBe('patch')
  expect(linesOf(plan)).toEqual(['articles palestine-syria-relations source_revision: 1 → 2'])
})

describe('events that go and come back', () => {
  const event = ' On 3 May 1965, the Chilean president visited Oslo and signed a treaty of friendship.'
  const without = edit(second, event, '')
  const visits = ['e3', 'e4']

  test('one that is deleted is withdrawn, two versions later it has its id back', () => {
    const serial = publishAll(second)
    expect(idsOf(serial, 'events', 'Chilean president visited Oslo')).toEqual(['e3'])
    const gone = publishNext(serial, {texts: [without]})
    expect(gone.bump).toBe('minor')
    expect(cellsOf(gone)).toEqual([...visits.map((id) => `${id} removed`), 't3 removed'])
    expect(readIds(gone).find(({id}) => String(id).endsWith('/e3'))).toMatchObject({
      ...{first_version: '1.0.0', last_version: '1.0.0', status: 'withdrawn', replaced_by: null}
    })
    publishNext(serial, {texts: [edit(without, 'about 6,000', 'about 6,100')]})
    const back = publishNext(serial, {texts: [edit(second, 'about 6,000', 'about 6,100')]})
    expect(back).toMatchObject({bump: 'minor', version: '1.2.0'})
    expect(cellsOf(back)).toEqual([...visits.map((id) => `${id} added`), 't3 added'])
    expect(readIds(back).find(({id}) => String(id).endsWith('/e3'))).toMatchObject({
      ...{first_version: '1.0.0', last_version: '1.2.0', status: 'active', replaced_by: null}
    })
  })

  test('one that comes back in other words has its id back', () => {
    const serial = publishAll(second, without)
    const text = edit(
      second,
      'the Chilean president visited Oslo and signed',
      'the Chilean President paid a visit to Oslo; he signed'
    )
    publishNext(serial, {texts: [text]})
    expect(idsOf(serial, 'events', 'Chilean President paid a visit')).toEqual(['e3'])
  })

  test('another one of others, told in the same words, is not the one that was deleted', () => {
    const told = '= Chile–Norway relations =\n\nNorway recalled its ambassador in 1974. Trade was resumed in 1990.\n'
    const serial = publishAll(told, told.replace('Norway recalled its ambassador in 1974. ', ''))
    publishNext(serial, {texts: [told.replace('Norway recalled', 'Chile recalled')]})
    expect(idsOf(serial, 'events', 'Chile recalled')).toEqual(['e3'])
  })

  test('one that comes back at another place has its id back', () => {
    const serial = publishAll(second, without)
    publishNext(serial, {texts: [edit(without, 'in 1974.', `in 1974.${event}`)]})
    expect(idsOf(serial, 'events', 'Chilean president visited Oslo')).toEqual(['e3'])
  })

  test('another one at its place has a new id', () => {
    const serial = publishAll(second)
    const other = ' In August 1989, Norway recalled its ambassador from Santiago.'
    publishNext(serial, {texts: [edit(second, event, other)]})
    const [id] = idsOf(serial, 'events', 'recalled its ambassador')
    expect(visits).not.toContain(id)
    expect(Number(id?.slice(1))).toBeGreaterThan(rowsOf(publishAll(second), 'events').length)
  })

  test('another one after it was withdrawn has a new id', () => {
    const serial = publishAll(second, without)
    publishNext(serial, {
      texts: [edit(second, event, ' In August 1989, Norway recalled its ambassador from Santiago.')]
    })
    const [id] = idsOf(serial, 'events', 'recalled its ambassador')
    expect(Number(id?.slice(1))).toBeGreaterThan(rowsOf(publishAll(second), 'events').length)
  })
})

test('a row whose words went into another row is merged into it', () => {
  const text = '= Oman–Peru relations =\n\nBy 2011, the coast was long. By 2012, the river was short.\n'
  const serial = publishAll(text)
  expect(idsOf(serial, 'notes', 'By')).toEqual(['n1', 'n2'])
  const plan = publishNext(serial, {texts: [edit(text, 'long. By', 'long, and by')]})
  expect(cellsOf(plan)).toContain('n2 removed replaced_by n1')
  expect(readIds(plan).find(({id}) => String(id).endsWith('/n2'))).toMatchObject({
    ...{status: 'merged', replaced_by: 'oman-peru-relations/n1', last_version: '1.0.0'}
  })
})

describe('order and copies', () => {
  test('ids follow the words when paragraphs and sections are reordered', () => {
    const [head = '', ...sections] = second.split(/(?=^== )/m)
    const serial = publishAll(second)
    const before = rowsOf(serial, 'events')
    const plan = publishNext(serial, {texts: [[head, ...sections.reverse()].join('')]})
    expect(plan.bump).toBe('patch')
    expect(cellsOf(plan)).toEqual([])
    const byId = (rows: typeof before) => new Map(rows.map((row) => [row.event_id, row.quote]))
    expect(byId(rowsOf(serial, 'events'))).toEqual(byId(before))
  })

  test('sentences of a paragraph that are reordered', () => {
    const text =
      '= Oman–Peru relations =\n\nOn 5 May 1990, Oman recognised Peru. On 7 July 1995, Peru condemned Oman. On 9 June 1999, Oman invaded Peru.\n'
    const [one, two, three] = text.match(/On [^.]*\./g) ?? []
    const serial = publishAll(text)
    expect(
      cellsOf(publishNext(serial, {texts: [text.replace(`${one} ${two} ${three}`, `${three} ${one} ${two}`)]}))
    ).toEqual([])
    expect(rowsOf(serial, 'events').map((row) => row.event_id)).toEqual(
      [3, 1, 2].map((n) => `oman-peru-relations/e${n}`)
    )
  })

  const sentence = 'In 1990, Oman recognised Peru.'
  const twice = `= Oman–Peru relations =\n\n== A ==\n${sentence} The coast is long.\n\n== B ==\n${sentence} The river is short.\n`

  test('of two that are the same the one that is deleted is withdrawn', () => {
    expect(cellsOf(planNext(publishAll(twice), {texts: [edit(twice, `${sentence} The coast`, 'The coast')]}))).toEqual([
      'e1 removed',
      't1 removed'
    ])
    expect(cellsOf(planNext(publishAll(twice), {texts: [edit(twice, `${sentence} The river`, 'The river')]}))).toEqual([
      'e2 removed',
      't2 removed'
    ])
  })

  test('a third one has a new id', () => {
    const plan = planNext(publishAll(twice), {
      texts: [edit(twice, 'The river is short.', `The river is short.\n\n== C ==\n${sentence}`)]
    })
    expect(cellsOf(plan)).toEqual(['e3 added', 't3 added'])
  })

  const line = '| King Olav visited Lima | 5 May 1990 |\n'
  const table = (lines: number) =>
    `= Norway–Peru relations =\n\n| Guest | Date |\n| --- | --- |\n${line.repeat(lines)}\nTrade was resumed in 2001.\n`

  test('of lines that are the same one more or one less changes nothing else', () => {
    const rows = rowsOf(publishAll(table(5)), 'events').length
    const more = planNext(publishAll(table(5)), {texts: [table(6)]})
    expect(more.changes.filter(({change}) => change === 'added').length).toBeGreaterThan(0)
    expect(cellsOf(more).every((cell) => /^\w\d+ added$/.test(cell))).toBe(true)
    const less = planNext(publishAll(table(5)), {texts: [table(4)]})
    expect(cellsOf(less).every((cell) => /^\w\d+ removed$/.test(cell))).toBe(true)
    expect(rows - (less.counts.events ?? 0)).toBe((more.counts.events ?? 0) - rows)
  })
})

describe('an infobox', () => {
  test('a field that is inserted is one row more', () => {
    const plan = edited(second, '- Mission1', '- Capital: Oslo\n- Mission1')
    expect(cellsOf(plan)).toEqual(['i7 added'])
    expect(plan.bump).toBe('minor')
  })

  test('a field that is renamed keeps its id', () => {
    expect(cellsOf(edited(second, '- Envoy1', '- Envoy2'))).toEqual(
      expect.arrayContaining(['i5 raw_label: Envoy1 → Envoy2', 'i5 slot: 1 → 2'])
    )
    expect(cellsOf(edited(second, '- Envoy1', '- Ambassador1'))).toEqual(
      expect.arrayContaining(['i5 raw_label: Envoy1 → Ambassador1'])
    )
  })

  test('a value that is another keeps the id of its field', () => {
    const plan = edited(second, 'Ana Rojas', 'Per Hansen')
    expect(plan.bump).toBe('patch')
    expect(cellsOf(plan)).toEqual(['i5 raw_value: Ana Rojas → Per Hansen', 'i5 value: Ana Rojas → Per Hansen'])
  })

  test('a value that is emptied keeps the id of its field', () => {
    const plan = edited(second, 'Ana Rojas', '')
    expect(plan.bump).toBe('patch')
    expect(cellsOf(plan)).toEqual([
      'i5 raw_value: Ana Rojas → ',
      'i5 value_state: stated → empty',
      'i5 value: Ana Rojas → null',
      'i5 value_type: person → none',
      'i5 rule: infobox/person → infobox/empty'
    ])
  })

  test('a second box above the first takes no id of it', () => {
    const box = 'Infobox\n- Party1: Chile\n- Party2: Norway\n- Envoy1: Per Hansen\n\n'
    const plan = edited(second, 'Infobox\n', `${box}Infobox\n`)
    expect(cellsOf(plan).filter((cell) => cell.startsWith('i'))).toEqual(['i7 added', 'i8 added', 'i9 added'])
  })

  test('a mission follows its field', () => {
    const serial = publishAll(second)
    publishNext(serial, {texts: [edit(second, '- Mission1', '- Capital: Oslo\n- Mission1')]})
    const missions = rowsOf(serial, 'missions').filter((row) => row.record_id !== null)
    const fields = new Map(rowsOf(serial, 'infobox').map((row) => [row.record_id, row.raw_value]))
    expect(missions.length).toBeGreaterThan(0)
    for (const {record_id: id, quote} of missions) expect(fields.get(id ?? null)).toBe(quote)
  })
})

describe('a table', () => {
  test('a line that is inserted in the middle leaves the others as they are', () => {
    const line = '| President Frei visited Norway | Oslo | 9 May 1998 |\n'
    const plan = edited(second, '| President Lagos', `${line}| President Lagos`)
    expect(plan.bump).toBe('minor')
    expect(cellsOf(plan).every((cell) => cell.endsWith(' added'))).toBe(true)
    expect(cellsOf(plan).filter((cell) => cell.startsWith('e'))).toHaveLength(1)
  })

  test('of 300 lines that are alike one that is edited in the middle keeps its id', () => {
    const months = ['January', 'March', 'May', 'July', 'August', 'October', 'December']
    const lines = Array.from(
      {length: 300},
      (_, at) => `| President Lagos visited Norway | ${1 + (at % 28)} ${months[at % 7]} ${1950 + Math.floor(at / 5)} |`
    )
    const text = `= Chile–Norway relations =\n\n| Visit | Date |\n| --- | --- |\n${lines.join('\n')}\n`
    const serial = publishAll(text)
    expect(rowsOf(serial, 'events')).toHaveLength(300)
    const other = [...lines]
    other[150] = '| President Lagos visited Norway | 30 June 2024 |'
    const plan = planNext(serial, {texts: [text.replace(lines[150] ?? '', other[150])]})
    expect(plan.bump).toBe('patch')
    expect(new Set(cellsOf(plan).map((cell) => cell.split(' ')[0]))).toEqual(new Set(['e151', 't151']))
    other.splice(150, 1)
    const without = planNext(serial, {texts: [text.replace(`${lines[150]}\n`, '')]})
    expect(cellsOf(without)).toEqual(['e151 removed', 't151 removed'])
  })
})

test('references follow the ids', () => {
  const serial = publishAll(first)
  const top = 'In 1900, Syria visited Palestine. In 1901, 300 Syrians fled to Palestine.\n\n'
  publishNext(serial, {
    texts: [edit(first, 'Palestine–Syria relations refers', `${top}Palestine–Syria relations refers`)]
  })
  const figures = new Map(rowsOf(serial, 'population').map((row) => [String(row.figure_id).split('/')[1], row]))
  expect(figures.get('p1')).toMatchObject({value: 85000, event_id: 'palestine-syria-relations/e14'})
  expect(figures.get('p2')).toMatchObject({value: 500000, anaphora_of: 'palestine-syria-relations/p1'})
  expect(figures.get('p3')).toMatchObject({value: 300})
})

describe('texts with unusual characters', () => {
  test.each([
    ['astral', '= Oman–Peru relations =\n\n😀😀 In 1990, 𐎠𐎭 Oman recognised Peru. In 1995, Peru condemned Oman 😀.\n'],
    [
      'right to left',
      '= Oman–Peru relations =\n\nIn 1990, Oman (عُمان) recognised Peru, שלום. In 1995, Peru condemned Oman.\n'
    ],
    ['CRLF', '= Oman–Peru relations =\r\n\r\nIn 1990, Oman recognised Peru.\r\nIn 1995, Peru condemned Oman.\r\n']
  ])('%s: what is put in front moves rows', (_, text) => {
    const plan = planNext(publishAll(text), {texts: [text.replace(/(?<==)\r?\n/, '$&\n😀 שלום.\n')]})
    expect(plan.bump).toBe('patch')
    expect(cellsOf(plan).filter((cell) => !/sentence: /.test(cell))).toEqual([])
    expect(movedOf(plan)).toEqual(['e1', 'e2', 't1', 't2'])
  })

  test('cells that are quoted in CSV come back as they were', () => {
    const text =
      '= Oman–Peru relations =\n\nInfobox\n- Envoy1: "A, B"\n- Caption: =SUM(A1)\n\nIn 1990, Oman recognised Peru, "as it said, or so".\n'
    const plan = planNext(publishAll(text), {texts: [text.replace('"A, B"', '"A|B", \\ C')]})
    expect(plan.bump).toBe('patch')
    expect(cellsOf(plan)).toContain('i1 raw_value: "A, B" → "A|B", \\ C')
  })
})
