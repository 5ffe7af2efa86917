import edtf from 'edtf'
import {describe, expect, test} from 'vitest'
import {findTimes} from '../../../pipeline/language/dates/index.js'

/** `text = edtf relation` for each mention; `?` is a value that the words do not decide. */
function read(text: string): string[] {
  return findTimes({text, start: 0, end: text.length}).map(
    ({text, reading}) => `${text} = ${reading.edtf ?? '?'} ${reading.relation}`
  )
}

const dated: Record<string, Record<string, string[]>> = {
  days: {
    'On 18 April 2025 they met.': ['18 April 2025 = 2025-04-18 on'],
    'On April 18, 2025, they met.': ['April 18, 2025 = 2025-04-18 on'],
    'On the 18th of April 2025 they met.': ['18th of April 2025 = 2025-04-18 on'],
    'On 4 August, 2017, they met.': ['4 August, 2017 = 2017-08-04 on'],
    'On Friday, 18 April 2025 they met.': ['Friday, 18 April 2025 = 2025-04-18 on'],
    'Last seen on 2017-08-04.': ['2017-08-04 = 2017-08-04 on'],
    'On 18 and 20 April 2025 they met.': ['18 = 2025-04-18 on', '20 April 2025 = 2025-04-20 on'],
    'On 29 February 2024 and 29 February 2023': ['29 February 2024 = 2024-02-29 on', 'February 2023 = 2023-02 in']
  },
  'months and seasons': {
    'In April 2025; April, 2025; April of 2025.': [
      'April 2025 = 2025-04 in',
      'April, 2025 = 2025-04 in',
      'April of 2025 = 2025-04 in'
    ],
    'By early May 1967 and at the end of June 1967': [
      'early May 1967 = 1967-05-01~/1967-05-10~ by',
      'end of June 1967 = 1967-06-21~/1967-06-30~ in'
    ],
    'In spring 1943, the summer of 1943, autumn 1943': [
      'spring 1943 = 1943-21 in',
      'summer of 1943 = 1943-22 in',
      'autumn 1943 = 1943-23 in'
    ],
    'Since the winter of 1943–44 it stood empty.': ['winter of 1943–44 = 1943-24 since'],
    'In the second half of 1948': ['second half of 1948 = 1948-07/1948-12 in'],
    'In May and June 1967': ['May = 1967-05 in', 'June 1967 = 1967-06 in']
  },
  years: {
    'In 2011 he came, his first visit since 2007.': ['2011 = 2011 in', '2007 = 2007 since'],
    'The treaty (2016) was kept until 2020.': ['2016 = 2016 in', '2020 = 2020 until'],
    'By 2011, as of 2023, before 1948, after 1948, during 1948': [
      '2011 = 2011 by',
      '2023 = 2023 on',
      '1948 = 1948 before',
      '1948 = 1948 after',
      '1948 = 1948 during'
    ],
    'Up to 1948, prior to 1948, following 1948': ['1948 = 1948 before', '1948 = 1948 after'],
    'In 1947, 1948 and 1950 they met.': ['1947 = 1947 in', '1948 = 1948 in', '1950 = 1950 in'],
    'From 1975 onwards; since at least 1975': ['1975 = 1975 since', '1975 = 1975 since'],
    'In early 2013, by mid-2013, late in 2013': [
      'early 2013 = 2013-01~/2013-04~ in',
      'mid-2013 = 2013-05~/2013-08~ by',
      'late in 2013 = 2013-09~/2013-12~ in'
    ],
    'Circa 1500, c. 1500, in or around 1948, in about May 1948': [
      '1500 = 1500~ around',
      '1500 = 1500~ around',
      '1948 = 1948~ around',
      'May 1948 = 1948-05~ around'
    ],
    'In 1948 Lebanese troops came.': ['1948 = 1948 in'],
    '1961: An embassy opens.': ['1961 = 1961 in']
  },
  stretches: {
    'From 1939 to 1945, between 1990 and 1995': ['1939 to 1945 = 1939/1945 during', '1990 and 1995 = 1990/1995 during'],
    'It rained in 1948–49, in 1990-94, in 1999/2000.': ['1948–49 = 1948/1949 during', '1990-94 = 1990/1994 during'],
    'In the season 1948/49': ['1948/49 = 1948/1949 during'],
    'King (1899–1902)': ['1899–1902 = 1899/1902 during'],
    '18–20 April 2025, August 10–13, 1975': [
      '18–20 April 2025 = 2025-04-18/2025-04-20 during',
      'August 10–13, 1975 = 1975-08-10/1975-08-13 during'
    ],
    '30 April – 2 May 2014': ['30 April – 2 May 2014 = 2014-04-30/2014-05-02 during'],
    '30 December 2013 – 2 January 2014': ['30 December 2013 – 2 January 2014 = 2013-12-30/2014-01-02 during'],
    'Between May and June 1967': ['May and June 1967 = 1967-05/1967-06 during'],
    'From June 1967 to May 1970': ['June 1967 to May 1970 = 1967-06/1970-05 during'],
    'From early 1948 until 3 May 1950': ['early 1948 until 3 May 1950 = 1948-01~/1950-05-03 during'],
    'From the 1950s to the 1970s': ['1950s to the 1970s = 1950/1979 during'],
    'Ambassador (1975–present)': ['1975–present = 1975/.. since']
  },
  'decades and centuries': {
    'In the 1960s, by the 1870s, since the late 1940s': [
      '1960s = 196X in',
      '1870s = 187X by',
      'late 1940s = 1947~/1949~ since'
    ],
    "In the 1960s and '70s; in the '60s; in the 1800s": [
      '1960s = 196X in',
      "'70s = 197X in",
      "'60s = ? in",
      '1800s = ? in'
    ],
    'In the 19th century; in the twentieth century': ['19th century = 18XX in', 'twentieth century = 19XX in'],
    'During the early 20th century': ['early 20th century = 1901~/1933~ during'],
    'Mid-19th century; the end of the 19th century': [
      'Mid-19th century = 1834~/1866~ in',
      'end of the 19th century = 1867~/1900~ in'
    ],
    'In the first half of the 20th century': ['first half of the 20th century = 1901/1950 in'],
    'In the 17th and 18th centuries': ['17th and 18th centuries = 1600/1799 during'],
    'In the late 19th and early 20th centuries': ['late 19th and early 20th centuries = 1867~/1933~ during']
  },
  eras: {
    'In 490 BC, 44 BCE, AD 70, 70 AD, 1 BC': [
      '490 BC = -0489 in',
      '44 BCE = -0043 in',
      'AD 70 = 0070 in',
      '70 AD = 0070 in',
      '1 BC = 0000 in'
    ],
    'In the 5th century BC; on 15 March 44 BC': ['5th century BC = -04XX in', '15 March 44 BC = -0043-03-15 on'],
    'From 264 to 241 BC': ['264 to 241 BC = -0263/-0240 during']
  },
  'what the words do not decide': {
    'In September and on 18 April they met.': ['September = ? in', '18 April = ? on'],
    'That year, the same month, the following year': [
      'That year = ? in',
      'the same month = ? in',
      'the following year = ? in'
    ],
    'Two years later, the next day, for six months': [
      'Two years later = ? in',
      'the next day = ? on',
      'six months = ? during'
    ],
    'On Sunday, after two years of war': ['Sunday = ? on', 'two years = ? after']
  },
  'impossible dates': {
    'On 31 February 2010': ['February 2010 = 2010-02 in'],
    'On 45 May 2011': ['May 2011 = 2011-05 in'],
    'From 1945 to 1939': ['1945 = 1945 since', '1939 = 1939 in'],
    'On May 0, 2011; 2011-13-45': []
  }
}

describe.each(Object.entries(dated))('%s', (_, cases) => {
  test.each(Object.entries(cases))('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
    for (const {reading} of findTimes({text, start: 0, end: text.length})) {
      if (reading.edtf !== null) expect(() => edtf(reading.edtf as string, {level: 1}), `${reading.edtf}`).not.toThrow()
    }
  })
})

test.each([
  'There came 1,948 people and 2000 troops, then 1948 refugees.',
  'It cost $1967 million and lay 1967 km away.',
  'It was hit by 1967 shells after 1948 Omani soldiers came.',
  'An average of 1500, a force of 1800, a total of 1948.',
  'UN Resolution 1701, Route 1945, No. 1948, Vision 2030.',
  'It grew from 1200 to 1800 and held between 1500 and 2000 people.',
  'They may march in the second half, on the day, with one hand.',
  'Theresa May spoke of Black September, Bloody Sunday and the Prague Spring.',
  'A man 30 years old, in his thirties, in its second century',
  'It was founded in 1300 AH.'
])('reads no time in: %s', (text) => {
  expect(read(text)).toEqual([])
})

test.each<[string, string[]]>([
  ['After the 1948 Arab–Israeli War and the 2006 Thai coup they left.', ['1948 = 1948 after', '2006 = 2006 in']],
  [
    'It won at the 2012 Summer Olympics during the 2011–12 Saudi protests.',
    ['2012 = 2012 in', '2011–12 = 2011/2012 during']
  ],
  [
    'The 1936–1939 revolt, the 1948 war and the 1967 borders.',
    ['1936–1939 = 1936/1939 during', '1948 = 1948 in', '1967 = 1967 in']
  ],
  ['After the September 11 attacks and the Seven Years’ War', ['September 11 = ? after']],
  ['Under the Constitution of 1791 and in his 1995 book', ['1791 = 1791 in', '1995 = 1995 in']]
])('reads a name’s year as attributive: %s', (text, expected) => {
  expect(read(text)).toEqual(expected)
  for (const {reading} of findTimes({text, start: 0, end: text.length})) expect(reading.attributive).toBe(true)
})

test('a year that says when is not attributive', () => {
  const text = 'In 1948 the Arab League met, and on 11 September it parted.'
  for (const {reading} of findTimes({text, start: 0, end: text.length})) expect(reading.attributive).toBeUndefined()
})

test('offsets are those of the text that the passage is cut from', () => {
  const text = 'One. In May 1967, two.'
  const [mention] = findTimes({text: text.slice(5), start: 5, end: text.length})
  expect(mention).toMatchObject({start: 8, end: 16, text: 'May 1967'})
})
