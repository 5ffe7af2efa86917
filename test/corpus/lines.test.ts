import fc from 'fast-check'
import {expect, test} from 'vitest'
import {linesOf} from '../../pipeline/corpus/lines.js'

async function* chunks(parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}

async function lines(parts: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for await (const line of linesOf(chunks(parts))) found.push(Buffer.from(line).toString())
  return found
}

test.each([
  [['a\nb\n'], ['a', 'b']],
  [['a\nb'], ['a', 'b']],
  [
    ['a', 'b\n', '\nc'],
    ['ab', '', 'c']
  ],
  [['\u2028\u2029\r\n'], ['\u2028\u2029\r']],
  [[], []]
])('%j has the lines %j', async (parts, expected) => {
  expect(await lines(parts)).toEqual(expected)
})

test('how the stream is cut makes no difference', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[ab\n]{0,9}$/)), async (parts) => {
      const whole = parts.join('')
      const expected = whole.split('\n')
      if (expected.at(-1) === '') expected.pop()
      expect(await lines(parts)).toEqual(expected)
    })
  )
})
