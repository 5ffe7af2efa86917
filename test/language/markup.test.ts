import fc from 'fast-check'
import {expect, test} from 'vitest'
import {plainText} from '../../pipeline/language/markup/index.js'
import {anyText} from '../text.js'

test.each([
  ['Embassy  of\u00a0Chile ', 'Embassy of Chile'],
  ['[[Embassy of Chile, Oslo|Embassy of Chile]], [[Oslo]]', 'Embassy of Chile, Oslo'],
  ['[[Oslo|]]', 'Oslo'],
  ['[[:Oslo]]', 'Oslo'],
  ['[[File:Oslo port.jpg|thumb|200px]]', 'File:Oslo port.jpg'],
  ['Oslo[[Category:Ports]]', 'Oslo'],
  ['[https://example.org the ministry]', 'the ministry'],
  ['[https://example.org]', 'https://example.org'],
  ['{{flag|Norway}}', 'Norway'],
  ['{{Flagcountry|Norway|1814|size=23px}}', 'Norway'],
  ['{{flag|size=23px|Norway}}', 'Norway'],
  ['{{flagicon|Norway}} Norway', 'Norway'],
  ['{{flagicon|Norway}}', 'Norway'],
  ['{{nowrap|{{flag|Norway}}}}', 'Norway'],
  ['{{nowrap|[[Embassy of Chile, Oslo|Embassy of Chile]]}}', 'Embassy of Chile'],
  ['{{lang|no|Norge}}', 'Norge'],
  ['{{URL|example.org}}', 'example.org'],
  ['{{formatnum:12000}}', '12000'],
  ['{{ubl|Oslo|Bergen}}', 'Oslo; Bergen'],
  ['{{plainlist|\n* Oslo\n* Bergen\n}}', 'Oslo; Bergen'],
  ['{{n/a}}', 'n/a'],
  ['{{circa|1990}}', 'c. 1990'],
  ['350{{cite web|url=https://example.org|title=A}}', '350'],
  ['Oslo{{snd}}Bergen', 'Oslo – Bergen'],
  ['Embassy of Chile<br />Oslo', 'Embassy of Chile; Oslo'],
  ['Embassy of Chile,<br>Oslo', 'Embassy of Chile, Oslo'],
  ['<small>Oslo</small><ref name="a">A book</ref><ref name="b"/>', 'Oslo'],
  ['Oslo<!-- and <b>Bergen</b> -->', 'Oslo'],
  ["'''Oslo''' and ''Bergen''", 'Oslo and Bergen'],
  ['Kingdom of&nbsp;Norway &amp; Chile &#8211; &#x2013;', 'Kingdom of Norway & Chile – –'],
  ['350[3][note 2][citation needed]', '350'],
  ['Spanish\n  - Sami\n  - Norwegian', 'Spanish; Sami; Norwegian'],
  ['Two ships\n  in the port', 'Two ships in the port'],
  ['Two ships\r\n  in the port', 'Two ships in the port'],
  ['\u200eOslo\u200b', 'Oslo'],
  ['<br>', ''],
  ['&nbsp;', ''],
  ['', '']
])('%j is %j', (written, expected) => {
  expect(plainText(written)).toBe(expected)
})

test.each([
  'Norway',
  '{{unknown template|Norway}}',
  'a < b > c',
  '<Oslo>',
  '&unknown; &#0; &#x110000; &#xD800;',
  '[3]',
  '<ref>A book</ref>',
  '[Norwegian]',
  "Chargé d'affaires",
  '🏴󠁧󠁢󠁳󠁣󠁴󠁿 Scotland',
  '{{flag|Norway',
  '[[Oslo',
  '\ud800'
])('%j stays as it is', (written) => {
  expect(plainText(written)).toBe(written)
})

test('what is plain stays so', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const plain = plainText(text)
      expect(plain).toBe(plain.trim())
      expect(plain).not.toMatch(/[\r\n\u200b]/)
    })
  )
})

test('markup of 500,000 characters takes no time', () => {
  const pieces = [
    '{{',
    '[[',
    '[[a|',
    '<',
    '<ref>',
    '<!--',
    '<!-- -',
    '&',
    '&#',
    "'",
    '[',
    '[https://a',
    '\n',
    '\n- ',
    '{{a|b}}'
  ]
  for (const piece of [...pieces, '{{flag|', '\n  -', '* \n', ' \n ', '[a b', '<ref ', '<br']) {
    const from = performance.now()
    plainText(piece.repeat(500_000 / piece.length))
    expect(performance.now() - from, piece).toBeLessThan(3000)
  }
})
