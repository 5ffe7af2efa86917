import fc from 'fast-check'
import {expect, test} from 'vitest'
import {slugOf} from '../pipeline/slug.js'

test.each([
  ['Palestine–Syria relations', 'palestine-syria-relations'],
  ["Côte d'Ivoire–France relations", 'cote-d-ivoire-france-relations'],
  ['São Tomé and Príncipe–Türkiye relations', 'sao-tome-and-principe-turkiye-relations'],
  ['العلاقات السورية', 'العلاقات-السورية'],
  ['भारत–नेपाल', 'भारत-नेपाल'],
  ['../../etc/passwd', 'etc-passwd'],
  ['C:\\Windows\\x', 'c-windows-x'],
  ['<script>alert(1)</script>', 'script-alert-1-script'],
  ['..', null],
  ['🇳🇵🇵🇹', null]
])('%s → %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug)
})

test('any title gives a name that any file system takes', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', maxLength: 400}), (title) => {
      const slug = slugOf(title)
      if (slug === null) return
      expect(slug).toMatch(/^[\p{L}\p{M}\p{N}]+(-[\p{L}\p{M}\p{N}]+)*$/u)
      expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(120)
      expect(slugOf(slug)).toBe(slug)
    }),
    {numRuns: 1000}
  )
})
