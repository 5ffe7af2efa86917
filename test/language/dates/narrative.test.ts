import {describe, expect, test} from 'vitest'
import {datesOf, timesOf} from '../../times.js'

/** Texts as they may stand in an article, with what each of their expressions means there. */
const told: Record<string, Record<string, string[]>> = {
  'what lacks its year takes that of the narrative': {
    'Chile and Peru signed a border pact on 3 May 1929. In September the first stones were set.': [
      '3 May 1929 = 1929-05-03',
      'September = 1929-09'
    ],
    'Denmark recalled its envoy on 2 January 1951. On 18 April a new one arrived in Ankara.': [
      '2 January 1951 = 1951-01-02',
      '18 April = 1951-04-18'
    ],
    'Talks on the canal opened in March 1971. In the autumn they broke down.': [
      'March 1971 = 1971-03',
      'autumn = 1971-23'
    ],
    'A Ghanaian mission landed in Lagos on 4 March 1971. On the 20th it flew home.': [
      '4 March 1971 = 1971-03-04',
      '20th = 1971-03-20'
    ],
    'Finland opened trade talks on 4 March 1971. They were called off in late May.': [
      '4 March 1971 = 1971-03-04',
      'late May = 1971-05-21~/1971-05-31~'
    ],
    'The two navies met in January 1934. A second exercise took place on 18–20 April.': [
      'January 1934 = 1934-01',
      '18–20 April = 1934-04-18/1934-04-20'
    ],
    'Kenya opened a consulate in 1964. By the summer forty families had applied, and on the first of August the first left.':
      ['1964 = 1964', 'summer = 1964-22', 'first of August = 1964-08-01'],
    'The kingdom fell in 1918. On Christmas Eve its last envoy came home.': [
      '1918 = 1918',
      'Christmas Eve = 1918-12-24'
    ],
    'Cuba broke with Spain in 1960. Envoys met in May and June, and again between 3 and 5 July.': [
      '1960 = 1960',
      'May = 1960-05',
      'June = 1960-06',
      '3 and 5 July = 1960-07-03/1960-07-05'
    ],
    'Malta opened an office on 4 March 1971. It lay on the 20th floor, where Theresa May and 18 others worked.': [
      '4 March 1971 = 1971-03-04'
    ],
    'September was dry. On 18 April nobody came, and on the 20th they left.': [
      'September = ?',
      '18 April = ?',
      '20th = ?'
    ]
  },
  'words that step from the last time told': {
    'Oman received an Indian consul in May 1962. That year it sent one to Mumbai.': [
      'May 1962 = 1962-05',
      'That year = 1962'
    ],
    'Oman received an Indian consul in May 1962. The same month it sent one to Mumbai.': [
      'May 1962 = 1962-05',
      'The same month = 1962-05'
    ],
    'Oman received an Indian consul in May 1962. The following year it sent one to Mumbai.': [
      'May 1962 = 1962-05',
      'The following year = 1963'
    ],
    'Iran and Iraq closed the river in 1969. Two years later it was opened, and the next year it was divided.': [
      '1969 = 1969',
      'Two years later = 1971',
      'the next year = 1972'
    ],
    'Tunisia joined the union in 1989. A decade earlier it had refused to.': ['1989 = 1989', 'A decade earlier = 1979'],
    'The king of Nepal landed in Delhi on 28 February 1936. The next day he spoke of the border.': [
      '28 February 1936 = 1936-02-28',
      'The next day = 1936-02-29'
    ],
    'The king of Nepal landed in Delhi on 9 February 1936. Later that month he left.': [
      '9 February 1936 = 1936-02-09',
      'Later that month = 1936-02'
    ],
    'Norway left the union in May 1905. By the end of the month the flags had changed, and by the end of the year a king had come.':
      ['May 1905 = 1905-05', 'end of the month = 1905-05-21~/1905-05-31~', 'end of the year = 1905-09~/1905-12~'],
    'Norway left the union in February 1904. On the last day of the month the flags were changed.': [
      'February 1904 = 1904-02',
      'last day of the month = 1904-02-29'
    ],
    'Laos asked for help on 9 June 1961. Four days later the planes came. The same day they were seen from Hanoi. The previous day had been calm.':
      [
        '9 June 1961 = 1961-06-09',
        'Four days later = 1961-06-13',
        'The same day = 1961-06-13',
        'The previous day = 1961-06-12'
      ],
    'Laos asked for help on 9 June 1961. The following Monday the planes came.': [
      '9 June 1961 = 1961-06-09',
      'The following Monday = 1961-06-12'
    ],
    'Sweden closed its mission in November 1905. The following spring it was opened again. That summer a new envoy came.':
      ['November 1905 = 1905-11', 'The following spring = 1906-21', 'That summer = 1906-22'],
    'Sweden closed its mission in 1905. In November of the same year trade stopped; in May of the following year it began again.':
      ['1905 = 1905', 'November of the same year = 1905-11', 'May of the following year = 1906-05'],
    'Persia sent envoys in 490 BC. Two years later it sent them again.': ['490 BC = -0489', 'Two years later = -0487'],
    'Rome sent envoys in 1 BC. The following year it sent none.': ['1 BC = 0000', 'The following year = 0001'],
    'Oman received a consul in 1962. The next day he spoke, and on the last day of the month he left.': [
      '1962 = 1962',
      'The next day = ?',
      'last day of the month = ?'
    ],
    'Oman received a consul in May 1962, when the day was hot and the year still young.': ['May 1962 = 1962-05']
  },
  'the turn of the year': {
    'Bulgaria laid siege to the town in November 1912. In January it fell. In March peace was made.': [
      'November 1912 = 1912-11',
      'January = 1913-01',
      'March = 1913-03'
    ],
    'Bulgaria laid siege to the town on 20 December 1912. On 3 January it fell.': [
      '20 December 1912 = 1912-12-20',
      '3 January = 1913-01-03'
    ],
    'Bulgaria laid siege to the town on 31 December 1912. The next day it fell.': [
      '31 December 1912 = 1912-12-31',
      'The next day = 1913-01-01'
    ],
    'Bulgaria laid siege to the town in December 1912. A month later it fell.': [
      'December 1912 = 1912-12',
      'A month later = 1913-01'
    ],
    'The city starved in the winter of 1942. In January a road was opened.': [
      'winter of 1942 = 1942-24',
      'January = 1943-01'
    ],
    'A road into the city was opened in January 1943. That winter thousands had starved.': [
      'January 1943 = 1943-01',
      'That winter = 1942-24'
    ],
    'The session of the two parliaments ran from December to January 1920.': [
      'December to January 1920 = 1919-12/1920-01'
    ],
    'Serbia joined the league in March 1912. In February its king had still refused.': [
      'March 1912 = 1912-03',
      'February = 1912-02'
    ],
    'Serbia joined the league in July 1912. In June its king fled to Rome.': ['July 1912 = 1912-07', 'June = 1912-06']
  },
  'what follows in one breath, or later in the section': {
    'Elections were held in May and in August, 1920.': ['May = 1920-05', 'August, 1920 = 1920-08'],
    'Elections were held on 6 and 9 May 1920.': ['6 = 1920-05-06', '9 May 1920 = 1920-05-09'],
    'Elections were held on 4, 6 and 9 May 1920.': ['4 = 1920-05-04', '6 = 1920-05-06', '9 May 1920 = 1920-05-09'],
    'At 11 a.m. on 11 November 1918 the guns fell silent.': ['11 a.m. = 1918-11-11', '11 November 1918 = 1918-11-11'],
    '== The war ==\n\nIn April the fleet sailed from Kiel. On 10 May 1940 the army crossed the Meuse.': [
      'April = 1940-04',
      '10 May 1940 = 1940-05-10'
    ],
    '== The war ==\n\nIn November the fleet sailed from Kiel. On 10 May 1940 the army crossed the Meuse.': [
      'November = 1939-11',
      '10 May 1940 = 1940-05-10'
    ],
    '== The war ==\n\nIn April the fleet sailed from Kiel.\n\n== The peace ==\n\nOn 10 May 1940 it came back.': [
      'April = ?',
      '10 May 1940 = 1940-05-10'
    ]
  },
  'what stands beside says it': {
    'On 2 October 1950, the day after the crossing, the general was received in Seoul.': [
      '2 October 1950 = 1950-10-02',
      'the day after = 1950-10-02'
    ],
    'On 9 June 1961 – the day after the vote – the envoy left Accra.': [
      '9 June 1961 = 1961-06-09',
      'the day after = 1961-06-09'
    ],
    'Rome and Carthage met again two years later (218 BC).': ['two years later = -0217', '218 BC = -0217'],
    'On 2 October 1950 the general was received in Seoul. The day after the crossing he left.': [
      '2 October 1950 = 1950-10-02',
      'The day after = ?'
    ],
    'In October 1950, the day after the crossing, the general was received in Seoul.': [
      'October 1950 = 1950-10',
      'the day after = ?'
    ]
  },
  'counted from what is named next': {
    'Two days after D-Day the port was reached.': ['Two days after = 1944-06-08', 'D-Day = 1944-06-06'],
    'A year before the Six-Day War Syria bought tanks.': [
      'A year before = 1966',
      'Six-Day War = 1967-06-05/1967-06-10'
    ],
    'Two years after the end of World War II the mandate was given up.': [
      'Two years after = 1947',
      'end of World War II = 1945-09-02'
    ],
    'One day before the outbreak of World War II the consul left Danzig.': [
      'One day before = 1939-08-31',
      'outbreak of World War II = 1939-09-01'
    ],
    'Hungary was let in three days before Christmas 1949.': [
      'three days before = 1949-12-22',
      'Christmas 1949 = 1949-12-25'
    ],
    'In 1949 Hungary was let in. Two days after the landing its envoys came.': ['1949 = 1949', 'Two days after = ?']
  },
  'asides do not lead': {
    'In 1969 the two states settled their border. Papers declassified in 2005 tell of the talks. In October they opened consulates.':
      ['1969 = 1969', '2005 = 2005', 'October = 1969-10'],
    'In 1969 the two states settled their border (it was drawn anew in 1994). In October they opened consulates.': [
      '1969 = 1969',
      '1994 = 1994',
      'October = 1969-10'
    ],
    'In 1969 the minister wrote that "nothing will be left of us in 1994". In October he resigned.': [
      '1969 = 1969',
      '1994 = 1994',
      'October = 1969-10'
    ],
    'In 1969 the minister wrote of “a promise kept in 1994”. In October he resigned.': [
      '1969 = 1969',
      '1994 = 1994',
      'October = 1969-10'
    ],
    'In April 1940 the envoys met (in 1902 there had been a pact; that year one of them was born). That year they parted.':
      ['April 1940 = 1940-04', '1902 = 1902', 'that year = 1902', 'That year = 1940'],
    'In 1969 parliament spoke of the 1902 pact. In October it was ended.': [
      '1969 = 1969',
      '1902 = 1902',
      'October = 1969-10'
    ],
    'In 1969 the king of Jordan came to Tehran, the first visit since 1907. In October he left.': [
      '1969 = 1969',
      '1907 = 1907',
      'October = 1969-10'
    ],
    'In March 1969 the two governments planned a common market for 1976. In October the plan was dropped.': [
      'March 1969 = 1969-03',
      '1976 = 1976',
      'October = 1969-10'
    ],
    'In March 1969 the two governments agreed on a vote, scheduled for 1976. In October the vote was dropped.': [
      'March 1969 = 1969-03',
      '1976 = 1976',
      'October = 1969-10'
    ],
    'In March 1969 more was sold than in 1956. In October sales fell.': [
      'March 1969 = 1969-03',
      '1956 = 1956',
      'October = 1969-10'
    ],
    'The consulate closed in March 1974, compared with two in 1950. In April its staff left Tunis.': [
      'March 1974 = 1974-03',
      '1950 = 1950',
      'April = 1974-04'
    ],
    'The consulate closed in March 1974. As in 1956, trade stopped. In April its staff left Tunis.': [
      'March 1974 = 1974-03',
      '1956 = 1956',
      'April = 1974-04'
    ],
    'Chile recognised the state in 1960; it had been founded in 1917. In July an embassy was opened.': [
      '1960 = 1960',
      '1917 = 1917',
      'July = 1960-07'
    ],
    'Its embassy closed in March 1974. The papers of the embassy cover the years from 1881 to 1960. In April its staff left.':
      ['March 1974 = 1974-03', '1881 to 1960 = 1881/1960', 'April = 1974-04'],
    'In March 1969 exports to Peru fell. In 1976 they rose. In October they fell again.': [
      'March 1969 = 1969-03',
      '1976 = 1976',
      'October = 1976-10'
    ],
    'Founded in 1920, the party was banned in 1930. In May its leaders went to Prague.': [
      '1920 = 1920',
      '1930 = 1930',
      'May = 1930-05'
    ]
  },
  'headings and titles': {
    '== Rivalry, 1920–1931 ==\n\nIn March the envoys of Estonia left.': ['1920–1931 = 1920/1931', 'March = 1920-03'],
    '== 1948 ==\n\nIn March the envoys of Burma left. In April they came back.': [
      '1948 = 1948',
      'March = 1948-03',
      'April = 1948-04'
    ],
    'The mission of 1948\n\nIn March the envoys of Burma left.': ['1948 = 1948', 'March = 1948-03'],
    '== First years ==\n\nIn May 1948 the envoys came.\n\n== Later ==\n\nIn July they left.': [
      'May 1948 = 1948-05',
      'July = 1948-07'
    ],
    '== First years ==\n\nIn November 1948 the envoys came.\n\n== Later ==\n\nOn 2 February they left.': [
      'November 1948 = 1948-11',
      '2 February = 1949-02-02'
    ],
    '== First years ==\n\nIn May 1948 the envoys came.\n\n== Later ==\n\nIn March they left. That year nobody came.': [
      'May 1948 = 1948-05',
      'March = ?',
      'That year = ?'
    ],
    '== First years ==\n\nIn 1948 the envoys came.\n\n== Later ==\n\nThe following year they left.': [
      '1948 = 1948',
      'The following year = ?'
    ],
    '== The 20th century ==\n\nIn March the envoys left.': ['20th century = 19XX', 'March = ?']
  },
  'paragraphs and lists go on': {
    'In 1970 Togo closed its embassy.\n\nThat year Benin opened one.': ['1970 = 1970', 'That year = 1970'],
    'On 4 May 1970 Togo closed its embassy.\n\nThe next day Benin opened one.': [
      '4 May 1970 = 1970-05-04',
      'The next day = 1970-05-05'
    ],
    '- On 3 May 1970 Togo closed its embassy.\n- In June Benin opened one.': [
      '3 May 1970 = 1970-05-03',
      'June = 1970-06'
    ],
    'In 1970 Togo closed its embassy.\n\nOn the 20th it was opened.': ['1970 = 1970', '20th = ?']
  },
  'cells and values of the infobox are no part of the narrative': {
    'In 1970 Togo closed its embassy.\n\n| Day | Guest |\n|---|---|\n| 3 May | Eyadéma |\n| That year | Kérékou |\n\nIn June it was opened.':
      ['1970 = 1970', '3 May = ?', 'That year = ?', 'June = 1970-06'],
    '| Year | Guest |\n|---|---|\n| 1970 | Eyadéma |\n\nIn June the embassy was opened.': ['1970 = 1970', 'June = ?'],
    '= T =\n\nInfobox\n- Visit: 3 May\n- Founded: 1961\n\nIn 1970 Togo closed its embassy. In June it was opened.': [
      '3 May = ?',
      '1961 = 1961',
      '1970 = 1970',
      'June = 1970-06'
    ],
    '| Day | Guest |\n|---|---|\n| May and June 1970 | Eyadéma |': ['May = 1970-05', 'June 1970 = 1970-06']
  },
  'what nobody can tell stays open': {
    'Later that year he left Tehran.': ['Later that year = ?'],
    'The king came to Tehran in 1950. Several years later he left.': ['1950 = 1950', 'Several years later = ?'],
    'The king came to Tehran in 1950. Months later he left.': ['1950 = 1950', 'Months later = ?'],
    'The king came to Tehran in 1950. His palace was sold two years ago.': ['1950 = 1950', 'two years ago = ?'],
    'The king lived in Tehran for six months in 1950.': ['six months = ?', '1950 = 1950'],
    'The king ruled in the 1960s. In March he left.': ['1960s = 196X', 'March = ?'],
    'The king ruled between 1948 and 1967. In May he left.': ['1948 and 1967 = 1948/1967', 'May = ?'],
    'During World War II the king left. In September he came back.': [
      'World War II = 1939-09-01/1945-09-02',
      'September = ?'
    ],
    'The king was crowned in 1950. Two years later he left.': ['1950 = 1950', 'Two years later = 1952']
  }
}

describe.each(Object.entries(told))('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (text, expected) => {
    expect(datesOf(text)).toEqual(expected)
  })
})

test('what the narrative completes says so, and keeps its relation and its precision', () => {
  const [first, ...others] = timesOf(
    'Chile left on 3 May 1929. By September it was back. In late May of that year it met Peru.'
  )
  expect(first?.reading).toMatchObject({basis: 'explicit', relation: 'on', precision: 'day'})
  expect(others.map(({reading}) => reading)).toEqual([
    {edtf: '1929-09', precision: 'month', basis: 'relative', relation: 'by'},
    {edtf: '1929-05-21~/1929-05-31~', precision: 'interval', basis: 'relative', relation: 'in'}
  ])
})

test.each(['on 18–20 April', 'from 18–20 April', 'from 30 April to 2 May', 'from May to July', 'between 3 and 5 July'])(
  '%s without a year is a stretch, during which',
  (expression) => {
    const [, stretch] = timesOf(`Chile left on 3 March 1929. Its envoys met ${expression}.`)
    expect(stretch?.reading).toMatchObject({precision: 'interval', relation: 'during'})
  }
)
