import fc from 'fast-check'

/** Pieces of text that hurt parsers: markup that is none here, line ends, invisible and astral characters. */
const pieces = [
  ...[
    '= Title =',
    '== A ==',
    '===B===',
    '====== C ======',
    '= =',
    '==',
    '=',
    ' == D == ',
    'Infobox',
    '- Party1: Syria',
    '- Envoy1: None'
  ],
  ...[
    '- ',
    '-',
    '  - ',
    '* ',
    '> ',
    '1. ',
    '1945. The war',
    '    ',
    '\t',
    '# ',
    '```',
    '---',
    '***',
    '| a | b |',
    '| --- | --- |',
    '|',
    '+---+'
  ],
  ...['&amp;', '<b>', '</b>', '<!--', '[a]: b', '[[link]]', '{{cite}}', '\\', '`', '*a_ ', '~~'],
  ...[
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '\r\n',
    '\r',
    '\u2028',
    '\u00a0',
    '\u200f',
    '\u0007',
    '\uFEFF',
    '😀',
    '𐎠𐎭',
    'é',
    'שלום',
    'سوريا'
  ],
  ...[
    'Mr. Haddad',
    'the U.S. ',
    'al-Sharaa',
    'Syria',
    'Syrian',
    'Palestinians',
    'Damascus',
    ' visited ',
    ' met ',
    ' fled to ',
    ' in ',
    ', ',
    '. ',
    '.',
    '?'
  ],
  ...[
    '18 April 2025',
    'On 5 May 2010, ',
    '1948',
    ' since 2007',
    ', who visited ',
    ' in 1990, ',
    ' signed a treaty in 1991. ',
    'the 1960s',
    'early 20th century',
    '85,000',
    ' 1.5 million ',
    'Palestinian refugees',
    '70,000–80,000',
    '"',
    '(',
    ')',
    "'"
  ]
]

/** Articles made of such pieces, and plain random text. */
export const anyText = fc.oneof(
  {weight: 4, arbitrary: fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(''))},
  {weight: 2, arbitrary: fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((parts) => parts.join(' '))},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 200})},
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 200})}
)
