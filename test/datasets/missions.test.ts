import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {missions} from '../../pipeline/datasets/missions/index.js'
import type {MissionRow} from '../../pipeline/datasets/missions/row.js'
import {findProblems} from '../../pipeline/validate.js'
import {contextOf} from '../context.js'
import {anyText} from '../text.js'
import {uncorrected} from './uncorrected.js'

const title = '= Chile–Norway relations =\n\n'
const rowsOf = (text: string): MissionRow[] => missions.extract(contextOf(text)) as unknown as MissionRow[]
const rowsIn = (text: string): MissionRow[] => rowsOf(title + text)

const notesIn = (text: string): string[] => {
  const context = contextOf(title + text)
  missions.extract(context)
  return context.notes.map(({ruleId}) => ruleId)
}

/** `CHL→NOR embassy Oslo: yes, since 1974`; `-` is null. */
const brief = (row: MissionRow): string => {
  const exists = row.exists === null ? '?' : row.exists ? 'yes' : 'no'
  const home = [row.resides_in_city ?? '-', row.resides_in_iso3 ?? '-'].join(' ')
  const times = [
    row.since_edtf === null ? '' : `, since ${row.since_edtf}`,
    row.until_edtf === null ? '' : `, until ${row.until_edtf}`,
    row.at_edtf === null ? '' : `, at ${row.at_edtf}`,
    home === '- -' ? '' : `, from ${home}`
  ]
  const names = `${row.sender_iso3 ?? row.sender_name ?? '-'}→${row.host_iso3 ?? row.host_name ?? '-'}`
  return `${names} ${row.mission_type ?? '-'} ${row.city ?? '-'}: ${exists}${times.join('')}`
}

type Case = [text: string, ...rows: string[]]
const reads = (cases: Case[]): void => {
  test.each(cases)('%s', (text, ...expected) => {
    expect(rowsIn(text).map(brief)).toEqual(expected)
  })
}

describe('what there is', () => {
  reads([
    ['Chile has an embassy in Oslo.', 'CHL→NOR embassy Oslo: yes'],
    ["Chile's government maintains a High Commission in London.", 'CHL→GBR high_commission London: yes'],
    ['Norway maintains a liaison office in Santiago.', 'NOR→CHL liaison_office Santiago: yes'],
    ['There is a Chilean embassy in Oslo.', 'CHL→NOR embassy Oslo: yes'],
    ['Norway, which has an embassy in Santiago, signed the treaty.', 'NOR→CHL embassy Santiago: yes'],
    ['Norway has an embassy in the Chilean capital, Santiago.', 'NOR→CHL embassy Santiago: yes'],
    ['Norway has two consulates in Chile.', 'NOR→CHL consulate -: yes'],
    ['Chile has a legation in Atlantica City.', 'CHL→- mission Atlantica City: yes'],
    [
      'Chile has an embassy in Oslo, but Norway has no official representative office in Chile.',
      'CHL→NOR embassy Oslo: yes',
      'NOR→CHL representative_office -: no'
    ],
    [
      'Norway has a consulate-general in Valparaíso and honorary consulates in Arica and Iquique.',
      'NOR→CHL consulate_general Valparaíso: yes',
      'NOR→CHL honorary_consulate Arica: yes',
      'NOR→CHL honorary_consulate Iquique: yes'
    ],
    [
      'Chile maintains an embassy in Oslo, a consulate-general in Gothenburg, Sweden, and a consulate in Bergen.',
      'CHL→NOR embassy Oslo: yes',
      'CHL→SWE consulate_general Gothenburg: yes',
      'CHL→NOR consulate Bergen: yes'
    ],
    [
      'Chile has an embassy in Oslo and Norway in Santiago.',
      'CHL→NOR embassy Oslo: yes',
      'NOR→CHL embassy Santiago: yes'
    ],
    ['Peru and Bolivia have embassies in Oslo.', 'PER→NOR embassy Oslo: yes', 'BOL→NOR embassy Oslo: yes'],
    ['The Soviet Union had an embassy in Santiago.', 'RUS→CHL embassy Santiago: ?'],
    ['The EU has a permanent delegation in Santiago.', 'European Union→CHL delegation Santiago: yes'],
    ['Norway has honorary consuls in Arica.', 'NOR→CHL honorary_consulate Arica: yes'],
    [
      'Chile has diplomatic relations with Norway and maintains an embassy in the Norwegian capital of Oslo.',
      'CHL→NOR embassy Oslo: yes'
    ],
    ['Taiwan has a Taipei Economic and Cultural Office in Oslo.', 'TWN→NOR representative_office Oslo: yes'],
    [
      'Chile has an embassy in Oslo and consulates in Bergen and Atlantica City.',
      'CHL→NOR embassy Oslo: yes',
      'CHL→NOR consulate Bergen: yes',
      'CHL→NOR consulate Atlantica City: yes'
    ],
    ['Norway hosts an embassy of Chile.', 'CHL→NOR embassy -: yes']
  ])
})

describe('both parties', () => {
  const both = (rest: string): string[] => [`CHL→NOR ${rest}`, `NOR→CHL ${rest}`]
  reads([
    ["Both countries have embassies in each other's capitals.", ...both('embassy -: yes')],
    ["Chile and Norway have embassies in each other's capitals.", ...both('embassy -: yes')],
    ['Neither country has a resident ambassador.', ...both('embassy -: no')],
    ['Neither Chile nor Norway has an embassy in the other country.', ...both('embassy -: no')],
    ['There are no embassies in either country.', ...both('embassy -: no')],
    [
      'Chile and Norway opened embassies in Oslo and Santiago.',
      'CHL→NOR embassy Oslo: yes',
      'NOR→CHL embassy Santiago: yes'
    ],
    ['Embassies were opened in both capitals in 1992.', ...both('embassy -: yes, since 1992')],
    ['Both nations elevated their legations to embassies in 1950.', ...both('embassy -: yes, since 1950')],
    ['In 1950, diplomatic missions were upgraded to the level of embassies.', ...both('embassy -: yes, since 1950')],
    ['Relations were severed and both embassies were closed.', ...both('embassy -: no')],
    ['Peru closed its embassies.', ...[]]
  ])
})

describe('what there is not', () => {
  reads([
    ['Chile does not maintain an embassy in Norway.', 'CHL→NOR embassy -: no'],
    ['Chile no longer has an embassy in Norway.', 'CHL→NOR embassy -: no'],
    ["Chile doesn't have an embassy in Oslo.", 'CHL→NOR embassy Oslo: no'],
    ['Chile lacks an embassy in Norway.', 'CHL→NOR embassy -: no'],
    ['Nor does Norway have an embassy in Chile.', 'NOR→CHL embassy -: no'],
    ['Chile has neither an embassy nor a consulate in Norway.', 'CHL→NOR embassy -: no', 'CHL→NOR consulate -: no'],
    ['Peru has neither an embassy nor a consulate in Norway.', 'PER→NOR embassy -: no', 'PER→NOR consulate -: no'],
    ['Norway has been without an embassy in Chile since 1990.', 'NOR→CHL embassy -: no, until 1990'],
    ['Norway has had no embassy in Santiago since 1991.', 'NOR→CHL embassy Santiago: no, until 1991'],
    ['Norway has not yet opened an embassy in Santiago.', 'NOR→CHL embassy Santiago: no'],
    ['Oman has not closed its embassy in Syria.', 'OMN→SYR embassy -: yes'],
    [
      'Norway does not have an embassy in Chile but has an honorary consulate in Santiago.',
      'NOR→CHL embassy -: no',
      'NOR→CHL honorary_consulate Santiago: yes'
    ]
  ])
})

describe('what became of it', () => {
  reads([
    ['Chile opened an embassy in Oslo in 1974.', 'CHL→NOR embassy Oslo: yes, since 1974'],
    ['In 1974, Chile opened an embassy in Oslo.', 'CHL→NOR embassy Oslo: yes, since 1974'],
    [
      'Chile opened an embassy in Oslo in 1974 and closed it in 1991.',
      'CHL→NOR embassy Oslo: no, since 1974, until 1991'
    ],
    [
      'The Chilean embassy in Oslo was opened in 1974 and closed in 1991.',
      'CHL→NOR embassy Oslo: no, since 1974, until 1991'
    ],
    ['Chile closed its embassy in Oslo in 2012 and reopened it in 2018.', 'CHL→NOR embassy Oslo: yes, since 2018'],
    [
      'Norway reopened its embassy in Santiago in 1990, which had been closed in 1973.',
      'NOR→CHL embassy Santiago: yes, since 1990'
    ],
    ['Norway reopened its embassy in Santiago, which had been closed.', 'NOR→CHL embassy Santiago: yes'],
    ['Norway established a resident mission in Santiago in 1919.', 'NOR→CHL mission Santiago: yes, since 1919'],
    ['Norway upgraded its legation in Santiago to an embassy in 1949.', 'NOR→CHL embassy Santiago: yes, since 1949'],
    [
      'Norway downgraded its embassy in Santiago to a consulate in 1973.',
      'NOR→CHL consulate Santiago: yes, since 1973'
    ],
    ['Norway reduced its embassy in Santiago to three diplomats.', 'NOR→CHL embassy Santiago: ?'],
    [
      'Norway moved its embassy from Valparaíso to Santiago in 1960.',
      'NOR→CHL embassy Valparaíso: no, until 1960',
      'NOR→CHL embassy Santiago: yes, since 1960'
    ],
    ['Norway relocated its embassy to Santiago in 1960.', 'NOR→CHL embassy Santiago: yes, since 1960'],
    ['Norway broke off relations in 1973, closing its embassy in Santiago.', 'NOR→CHL embassy Santiago: no'],
    [
      'After the opening of the Norwegian embassy in Santiago in 1990 trade grew.',
      'NOR→CHL embassy Santiago: yes, since 1990'
    ],
    ['Norway was the first country to open an embassy in Santiago.', 'NOR→CHL embassy Santiago: yes'],
    ['Norway was forced to close its embassy in Santiago in 1973.', 'NOR→CHL embassy Santiago: no, until 1973'],
    ['Chile closed its consulate in Bergen due to budget cuts in 2002.', 'CHL→NOR consulate Bergen: no, until 2002'],
    ['Chile had an embassy in Oslo from 1950 to 1973.', 'CHL→NOR embassy Oslo: no, since 1950, until 1973'],
    ['Chile has had an embassy in Oslo since 1960.', 'CHL→NOR embassy Oslo: yes, since 1960'],
    ['As of 2019, Chile has an embassy in Oslo.', 'CHL→NOR embassy Oslo: yes, at 2019'],
    ['In 1930 Chile had a consulate in Bergen.', 'CHL→NOR consulate Bergen: ?, at 1930'],
    ["Norway's embassy in Santiago was closed from 1973 to 1976.", 'NOR→CHL embassy Santiago: ?, at 1973/1976'],
    [
      'Norway closed its embassies in Chile, Peru and Bolivia in 2002.',
      'NOR→CHL embassy -: no, until 2002',
      'NOR→PER embassy -: no, until 2002',
      'NOR→BOL embassy -: no, until 2002'
    ],
    ['Norway opened its first embassy in South America in Santiago.', 'NOR→CHL embassy Santiago: yes'],
    ['An embassy was opened in Oslo in 1970.', 'CHL→NOR embassy Oslo: yes, since 1970']
  ])
})

describe('accredited from elsewhere', () => {
  reads([
    [
      'Chile is represented in Norway through its embassy in Stockholm (Sweden).',
      'CHL→NOR accredited_nonresident -: yes, from Stockholm SWE'
    ],
    [
      'Norway is accredited to Chile from its embassy in Buenos Aires, Argentina.',
      'NOR→CHL accredited_nonresident -: yes, from Buenos Aires ARG'
    ],
    [
      'The Indian embassy in Rome is also accredited to San Marino and Malta.',
      'IND→SMR accredited_nonresident -: yes, from Rome ITA',
      'IND→MLT accredited_nonresident -: yes, from Rome ITA'
    ],
    ['Chile is accredited to Norway from Stockholm.', 'CHL→NOR accredited_nonresident -: yes, from Stockholm SWE'],
    [
      'Chile is represented through its embassy in Stockholm.',
      'CHL→NOR accredited_nonresident -: yes, from Stockholm SWE'
    ],
    [
      "Chile's ambassador in Stockholm is accredited to Norway.",
      'CHL→NOR accredited_nonresident -: yes, from Stockholm SWE'
    ],
    ['Chile has a non-resident ambassador in Stockholm.', 'CHL→NOR accredited_nonresident -: yes, from Stockholm SWE'],
    ['Chile is represented in Norway by its embassy in Oslo.', 'CHL→NOR embassy Oslo: yes'],
    [
      'Norway is represented by honorary consulates in Arica and Iquique.',
      'NOR→CHL honorary_consulate Arica: yes',
      'NOR→CHL honorary_consulate Iquique: yes'
    ],
    ['Norway is not accredited to Chile from Lima.', 'NOR→CHL accredited_nonresident -: no, from Lima PER']
  ])
})

describe('what a mission does for a country in which it does not stand', () => {
  const covers = 'CHL→ISL accredited_nonresident -: yes, from Oslo NOR'
  reads([
    ['The Chilean embassy in Oslo covers Iceland.', covers],
    ['The Chilean embassy in Oslo also serves Iceland.', covers],
    ['The Chilean embassy in Oslo is responsible for Iceland.', covers],
    ['The Chilean embassy in Oslo is in charge of relations with Iceland.', covers],
    ['The Chilean embassy in Oslo has jurisdiction over Iceland.', covers],
    ['The Chilean embassy in Oslo handles relations with Iceland.', covers],
    ['The Chilean embassy in Oslo, Norway is concurrently accredited to Iceland.', covers],
    ["Chile's ambassador to Norway, who resides in Oslo, is also accredited to Iceland.", covers],
    ['The ambassador of Chile to Norway, resident in Oslo (Norway), is also accredited to Iceland.', covers],
    [
      'The ambassador of Chile to Norway is concurrently accredited as ambassador to Iceland.',
      'CHL→ISL accredited_nonresident -: yes, from - NOR'
    ],
    [
      'The Chilean embassy in Oslo covers Iceland and Denmark.',
      covers,
      'CHL→DNK accredited_nonresident -: yes, from Oslo NOR'
    ],
    ['Chile has an embassy in Oslo, which is also responsible for Iceland.', 'CHL→NOR embassy Oslo: yes', covers],
    [
      'The Chilean embassy in Oslo was responsible for Iceland until 1990.',
      'CHL→ISL accredited_nonresident -: no, until 1990, from Oslo NOR'
    ],
    // The district of a consulate, costs, citizens.
    ['The consulate of Chile in Bergen covers Western Norway.', 'CHL→NOR consulate Bergen: ?'],
    ['The Chilean embassy in Oslo covers its costs.', 'CHL→NOR embassy Oslo: ?'],
    ['The Chilean embassy in Oslo serves Chilean citizens.', 'CHL→NOR embassy Oslo: ?']
  ])
})

describe('represented in several ways', () => {
  reads([
    [
      'Norway is represented in Chile through its embassy in Lima (Peru) and an honorary consulate in Arica.',
      'NOR→CHL accredited_nonresident -: yes, from Lima PER',
      'NOR→CHL honorary_consulate Arica: yes'
    ],
    [
      'Chile is represented in Norway by its embassy in Oslo and by honorary consuls in Bergen.',
      'CHL→NOR embassy Oslo: yes',
      'CHL→NOR honorary_consulate Bergen: yes'
    ],
    [
      "Both countries are represented by embassies in each other's capitals.",
      'CHL→NOR embassy -: yes',
      'NOR→CHL embassy -: yes'
    ],
    ['Chile has been represented by an embassy in Oslo since 1950.', 'CHL→NOR embassy Oslo: yes, since 1950'],
    [
      'Chile had been represented in Norway by its embassy in Stockholm.',
      'CHL→NOR accredited_nonresident -: ?, from Stockholm SWE'
    ]
  ])
})

describe('operations', () => {
  reads([
    ['The Chilean embassy in Oslo suspended operations in 1996.', 'CHL→NOR embassy Oslo: no, until 1996'],
    ['The Chilean embassy in Oslo ceased its operations in 1996.', 'CHL→NOR embassy Oslo: no, until 1996'],
    ['The Chilean embassy in Oslo resumed operations in 2002.', 'CHL→NOR embassy Oslo: yes, since 2002'],
    ['Chile suspended operations at its embassy in Oslo in 1996.', 'CHL→NOR embassy Oslo: no, until 1996'],
    [
      'The United States Embassy in Oslo suspended operations in 1996 and was reopened in 2002.',
      'USA→NOR embassy Oslo: yes, since 2002'
    ],
    ['The US Embassy in Oslo was closed in 1996.', 'USA→NOR embassy Oslo: no, until 1996'],
    ['The U.S. Embassy in Oslo was evacuated in 1996.', 'USA→NOR embassy Oslo: ?, at 1996'],
    ['The US embassy suspended visa services in Oslo in 2020.'],
    ['Chile began work on a new embassy in Oslo.']
  ])
})

describe('what a mission became', () => {
  reads([
    [
      'Chile established a consulate general in Oslo in 1950, which became an embassy in 1956.',
      'CHL→NOR embassy Oslo: yes, since 1956'
    ],
    ['The Chilean legation in Oslo became an embassy in 1956.', 'CHL→NOR embassy Oslo: yes, since 1956'],
    [
      'Chile established a consulate in Oslo in 1905, which was upgraded to a legation in 1942 and to an embassy in 1956.',
      'CHL→NOR embassy Oslo: yes, since 1956'
    ],
    [
      'The Chilean embassy in Oslo was established in 1945 as a legation and became an embassy in 1960.',
      'CHL→NOR embassy Oslo: yes, since 1960'
    ],
    [
      'Chile opened a consulate in Oslo in 1945; in 1950 it was upgraded to a consulate general and later developed into an embassy in 1971.',
      'CHL→NOR consulate Oslo: yes, since 1945',
      'CHL→NOR embassy Oslo: yes, since 1971'
    ],
    ["Chile's embassy in Oslo became the target of an attack in 1980.", 'CHL→NOR embassy Oslo: ?, at 1980'],
    ['The consul became the ambassador in 1990.']
  ])
})

describe('again and elsewhere', () => {
  reads([
    [
      'Norway opened its embassy in Arica in 1977 but closed it in 1979 and reopened it in Santiago in 2008.',
      'NOR→CHL embassy Arica: no, since 1977, until 1979',
      'NOR→CHL embassy Santiago: yes, since 2008'
    ],
    [
      'Chile opened an embassy in Oslo in 1974 and moved it to Bergen in 1990.',
      'CHL→NOR embassy Oslo: no, since 1974, until 1990',
      'CHL→NOR embassy Bergen: yes, since 1990'
    ],
    [
      'Chile maintained an embassy in Oslo from 1965 to 1991 and again since 2004.',
      'CHL→NOR embassy Oslo: yes, since 2004'
    ],
    [
      'The Chilean embassy in Oslo was closed in 1986 as a cost-saving measure, but reopened in 2001.',
      'CHL→NOR embassy Oslo: yes, since 2001'
    ],
    [
      'Chile does not have an embassy in Oslo, and Norway does not have one in Santiago.',
      'CHL→NOR embassy Oslo: no',
      'NOR→CHL embassy Santiago: no'
    ],
    [
      'Chile has no embassy in Oslo and Norway has one in Santiago.',
      'CHL→NOR embassy Oslo: no',
      'NOR→CHL embassy Santiago: yes'
    ]
  ])
})

describe('a sentence that goes on with the one before', () => {
  const opened = 'CHL→NOR embassy Oslo: yes, since 1974'
  const closed = 'CHL→NOR embassy Oslo: no, until 1991'
  reads([
    ['Chile opened an embassy in Oslo in 1974. It was closed in 1991.', opened, closed],
    ['Chile opened an embassy in Oslo in 1974. In 1991, it was closed.', opened, closed],
    ['Chile opened an embassy in Oslo in 1974. In 1991, the embassy was closed.', opened, closed],
    ['Chile opened an embassy in Oslo in 1974, and in 1991 it was closed.', opened, closed],
    [
      'Chile closed its embassy in Oslo in 1991; the embassy reopened in 2021.',
      closed,
      'CHL→NOR embassy Oslo: yes, since 2021'
    ],
    [
      'Chile opened a legation in Oslo in 1930. It was upgraded to an embassy in 1950.',
      'CHL→NOR mission Oslo: yes, since 1930',
      'CHL→NOR embassy Oslo: yes, since 1950'
    ],
    // Not right behind, of several, of something else.
    ['Chile opened an embassy in Oslo in 1974. Trade grew. It was closed in 1991.', opened],
    ['Chile opened an embassy in Oslo in 1974.\n\nIt was closed in 1991.', opened],
    [
      'Chile opened an embassy in Oslo and a consulate in Bergen. It was closed in 1991.',
      'CHL→NOR embassy Oslo: yes',
      'CHL→NOR consulate Bergen: yes'
    ],
    ['Chile opened an embassy in Oslo in 1974. It opened its markets in 1991.', opened],
    ['Chile opened an embassy in Oslo in 1974. It later became a partner of Norway.', opened],
    ['Chile recognised Norway in 1905. It was closed in 1991.']
  ])
})

describe('a city whose name several countries share', () => {
  test.each([
    ['Cyprus–Serbia', 'Serbia has an embassy in Nicosia.', 'SRB→CYP embassy Nicosia: yes'],
    ['Denmark–Libya', 'The Danish embassy in Tripoli was closed in 2014.', 'DNK→LBY embassy Tripoli: no, until 2014'],
    ['Guyana–India', 'India has a high commission in Georgetown.', 'IND→GUY high_commission Georgetown: yes'],
    ['Jamaica–Mexico', 'Mexico has an embassy in Kingston.', 'MEX→JAM embassy Kingston: yes'],
    ['India–Seychelles', 'India has a high commission in Victoria.', 'IND→SYC high_commission Victoria: yes']
  ])('of a party in %s relations: %s', (parties, text, expected) => {
    const [row, ...others] = rowsOf(`= ${parties} relations =\n\n${text}`)
    expect([row, ...others].map((one) => brief(one as MissionRow))).toEqual([expected])
    expect(row?.confidence).toBe('medium')
  })

  reads([['Chile has an embassy in Tripoli.', 'CHL→- embassy Tripoli: yes']])
})

describe('lists and tables', () => {
  const rome = 'NOR→ITA embassy Rome: yes'
  const milan = 'NOR→ITA consulate_general Milan: yes'
  const santiago = 'NOR→CHL embassy Santiago: yes'
  reads([
    ['== Diplomatic missions of Norway in Italy ==\n\n- Rome (Embassy)\n- Milan (Consulate-General)', rome, milan],
    ['== Norwegian missions ==\n\n- Embassies: Rome, Santiago\n- Consulate-General: Milan', rome, santiago, milan],
    // Nothing says whose the consulate in a third country is.
    ['== Resident diplomatic missions ==\n\n- Santiago (Embassy)\n- Milan (Consulate-General)', santiago],
    [
      '== Diplomatic missions of Norway ==\n\n| Host country | City | Mission |\n|---|---|---|\n| Italy | Rome | Embassy |\n| | Milan | Consulate-General |\n| Chile | Santiago | Embassy |',
      rome,
      milan,
      santiago
    ],
    ['== Tourism ==\n\n- Rome (Embassy)'],
    ['== Trade ==\n\n| Country | City | Type |\n|---|---|---|\n| Chile | Santiago | Mission |']
  ])
})

describe('names alone', () => {
  reads([
    ['Militants attacked the Danish embassy in Damascus in 2006.', 'DNK→SYR embassy Damascus: ?, at 2006'],
    ['- Embassy of Peru, Rome', 'PER→ITA embassy Rome: ?'],
    ['== Diplomatic missions ==\n\n- Embassy of Chile, Oslo', 'CHL→NOR embassy Oslo: yes'],
    ['Chile has an embassy in Oslo, the Royal Chilean Embassy in Oslo.', 'CHL→NOR embassy Oslo: yes'],
    ['He died in the embassy in Damascus.'],
    ['The Chilean embassy was attacked.'],
    ['Chile has embassy staff in Oslo.'],
    ['The Danish embassy compound in Damascus was attacked.']
  ])
})

describe('nothing', () => {
  reads([
    ['A Norwegian trade mission visited Santiago in 1990.'],
    ['Norwegian missionaries had a mission in Santiago.'],
    ['The peacekeeping mission opened an office in Santiago.'],
    ['A Chilean delegation visited Oslo.'],
    ['The two countries exchanged ambassadors in 1950.'],
    ['Diplomatic relations at the level of embassies were established in 1950.'],
    ['Peru has an ambassador in Moscow.'],
    ['The High Commissioner for Refugees opened an office in Oslo.'],
    ['Other states, who broke off relations with Chile and closed their embassies, agreed.']
  ])

  test.each([
    ['Norway plans to open an embassy in Santiago.', 'missions/planned'],
    ['Norway announced that it would open an embassy in Santiago in 2030.', 'missions/planned'],
    ['If Norway opens an embassy in Santiago, Chile will too.', 'missions/planned'],
    ['Chile and Norway agreed to exchange ambassadors and open embassies.', 'missions/planned'],
    ['Chile considered opening an embassy in Oslo.', 'missions/planned'],
    ['Oman refused to close its embassy in Damascus.', 'missions/planned'],
    ['Militants closed the embassy.', 'missions/unknown-parties']
  ])('%s: a note', (text, rule) => {
    expect(rowsIn(text)).toEqual([])
    expect(notesIn(text)).toEqual([rule])
  })
})

describe('the infobox', () => {
  const box = (...fields: string[]): string => `Infobox\n${fields.map((field) => `- ${field}\n`).join('')}\nA text.\n`
  reads([
    [box('Mission1: Embassy of Chile, Oslo'), 'CHL→NOR embassy Oslo: yes'],
    [box('Mission1: None'), 'CHL→NOR - -: no'],
    [
      box('Mission1: None', 'Mission2: Embassy of Norway, Santiago'),
      'CHL→NOR - -: no',
      'NOR→CHL embassy Santiago: yes'
    ],
    // Here the slots are those of the hosts.
    [box('Mission1: None', 'Mission2: Embassy of Chile, Oslo'), 'NOR→CHL - -: no', 'CHL→NOR embassy Oslo: yes'],
    [box('Mission1: Embassy, Oslo'), 'CHL→NOR embassy Oslo: yes'],
    [box('Mission2: Embassy, Oslo'), '-→NOR embassy Oslo: yes'],
    [box('Mission1: Accredited from Stockholm'), 'CHL→NOR accredited_nonresident -: yes, from Stockholm SWE'],
    [
      box('Mission 1: {{flagicon|Chile}} [[Embassy of Chile, Oslo|Embassy of Chile]], [[Oslo]][1]'),
      'CHL→NOR embassy Oslo: yes'
    ],
    [
      box('Diplomatic missions: Embassy of Chile, Oslo; Consulate of Chile, Bergen'),
      'CHL→NOR embassy Oslo: yes',
      'CHL→NOR consulate Bergen: yes'
    ],
    [box('Mission2: Embassy of Norway<br>Santiago'), 'NOR→CHL embassy Santiago: yes'],
    [box('Mission2: No embassy'), 'NOR→CHL - -: no'],
    [box('Mission1: Embassy of Chile, Oslo (closed 2012)'), 'CHL→NOR embassy Oslo: no, until 2012'],
    [box('Mission1: Embassy in Oslo since 1956'), 'CHL→NOR embassy Oslo: yes, since 1956'],
    [box('Mission1: Chilean Embassy, Oslo – closed'), 'CHL→NOR embassy Oslo: no'],
    [
      box('Mission1: Embassy of Chile, Valletta (accredited from Rome)'),
      'CHL→NOR accredited_nonresident -: yes, from Rome ITA'
    ],
    [box('Mission1:', 'Mission2: unknown', 'Mission3: Embassy of Norway, Santiago')]
  ])

  test('several missions of one field have each its own quotation', () => {
    const rows = rowsIn(box('Mission1: Embassy of Chile, Oslo; Consulate of Chile, Bergen'))
    expect(rows.map(({quote}) => quote)).toEqual(['Embassy of Chile, Oslo', 'Consulate of Chile, Bergen'])
    expect(new Set(rows.map(({record_id}) => record_id)).size).toBe(1)
  })

  test('a row names its field', () => {
    const [row] = rowsIn(box('Party1: Chile', 'Mission1: Embassy of Chile, Oslo'))
    expect(row).toMatchObject({
      source: 'infobox',
      record_id: 'chile-norway-relations/i2',
      quote: 'Embassy of Chile, Oslo'
    })
  })
})

describe('a row', () => {
  test('has its evidence', () => {
    const text = '== Missions ==\n\nTrade grew. In 1974, Chile opened an embassy in Oslo.'
    const [row] = rowsIn(text)
    expect(row).toMatchObject({
      mission_id: 'chile-norway-relations/m1',
      section: 'Missions',
      sender_name: 'Chile',
      host_name: 'Norway',
      source: 'prose',
      record_id: null,
      quote: 'Chile opened an embassy in Oslo',
      sentence: 'In 1974, Chile opened an embassy in Oslo.',
      confidence: 'high'
    })
  })

  test.each([
    ['Chile has an embassy in Oslo.', 'high'],
    ['Chile closed its embassy in 1973.', 'medium'],
    ["Both countries have embassies in each other's capitals.", 'medium'],
    ['Chile had an embassy in Oslo in 1930.', 'low'],

    ['Chile has a consulate in Atlantica City.', 'low']
  ])('%s: %s confidence', (text, confidence) => {
    expect(rowsIn(text)[0]?.confidence).toBe(confidence)
  })
})

const pieces = [
  ...['Chile', 'Norway', ' has', ' have', 'Both countries', 'Neither', ' an embassy', ' embassies', ' no consulate'],
  ...[
    ' in ',
    ' Oslo',
    ' Santiago',
    ', ',
    ' and ',
    ' was closed',
    ' opened',
    ' in 1974',
    ' since 1990',
    ' accredited to'
  ],
  ...[
    ' from its',
    " each other's capitals",
    ' moved',
    ' to ',
    ' upgraded',
    ' which',
    '. ',
    '\n\n',
    '- ',
    ' the embassy of'
  ]
]
const aboutMissions = fc.array(fc.constantFrom(...pieces), {maxLength: 30}).map((parts) => title + parts.join(''))

test('any text gives valid rows whose spans are in the text', () => {
  fc.assert(
    fc.property(fc.oneof(aboutMissions, anyText), (text) => {
      const context = contextOf(text)
      const rows = missions.extract(context)
      // Offsets are what publishing makes them.
      expect(findProblems(missions, uncorrected(rows))).toEqual([])
      for (const {quote, char_start, char_end, sentence, sentence_start, sentence_end} of rows) {
        expect(text.slice(Number(char_start), Number(char_end))).toBe(quote)
        expect(text.slice(Number(sentence_start), Number(sentence_end))).toBe(sentence)
      }
    }),
    {numRuns: 500}
  )
})

test('hostile sentences take no more time than long ones', () => {
  const texts = [
    'Chile has an embassy in Oslo and '.repeat(90),
    'embassy of embassy of '.repeat(130),
    'the the the '.repeat(200) + 'embassy opened '.repeat(50),
    `${'Chile, Peru, '.repeat(200)}have embassies in ${'Oslo, '.repeat(80)}`,
    `${'opened closed opened '.repeat(140)}an embassy`
  ]
  const start = performance.now()
  for (const text of texts) rowsIn(text)
  expect(performance.now() - start).toBeLessThan(4000)
})
