import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {generateArticle} from '../bench/generate.js'
import {extract} from '../pipeline/extract.js'
import {folderWith} from './folder.js'

const cli = fileURLToPath(new URL('../build/cli.js', import.meta.url))

/** Runs the command in little memory: what keeps more than it needs does not come through. */
function run(args: readonly string[], {megabytes, input, cwd}: {megabytes: number; input?: string; cwd?: string}) {
  const options = {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    ...(input === undefined ? {} : {input}),
    ...(cwd === undefined ? {} : {cwd})
  } as const
  return spawnSync(process.execPath, [`--max-old-space-size=${megabytes}`, cli, ...args], options)
}

test('three thousand articles stream through 96 MB of memory, in order', () => {
  const count = 3000
  const input = Array.from({length: count}, (_, id) => `${JSON.stringify({id, text: generateArticle(id)})}\n`).join('')
  const {status, stdout, stderr} = run(['extract', '--ndjson'], {megabytes: 96, input})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  const ids = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id)
  expect(ids).toEqual(Array.from({length: count}, (_, id) => id))
})

test('an article of 5 MB gives a dataset that verifies', () => {
  const parts = Array.from({length: 1250}, (_, seed) => generateArticle(seed).replace(/^= .*\n/, ''))
  const cwd = folderWith({'a.txt': `= Big =\n\n${parts.join('\n')}`})
  expect(run(['build', 'a.txt', '--out', 'out'], {megabytes: 2000, cwd})).toMatchObject({status: 0, stderr: ''})
  expect(run(['verify', join('out', 'big', 'latest')], {megabytes: 2000, cwd})).toMatchObject({status: 0, stderr: ''})
})

describe('400,000 characters of text made to be slow end', () => {
  test.each([
    ...[
      '1',
      '1,',
      '1 000 ',
      '12-',
      '$',
      'of the ',
      '(',
      '((a ',
      '"',
      '“',
      '. ',
      'A. ',
      'and ',
      'in ',
      'In May ',
      'since 1948 ',
      'the 1960s '
    ],
    ...[
      '- a\n',
      '- a\n  - b\n',
      '- a\n\nb\n\n',
      '== a\n',
      '== a ==\n',
      '| a | b |\n',
      '+--+\n',
      '*a_ ',
      '>',
      '- - ',
      '[a](',
      '<b>',
      '&amp;',
      '`'
    ],
    ...[
      'Syrian ',
      'Palestine–',
      'Guinea-',
      'visited ',
      'was ',
      'who fled ',
      ', which met ',
      '500 Syrians ',
      'this figure was 5 ',
      'On 5 May 2010, Peru visited Chile. '
    ],
    ...['\n', '\r', '\t', ' ', '\u00a0', '😀', '\u0301', '\uFEFF']
  ])('%j', (piece) => {
    const {article} = extract(`= T =\n\na${piece.repeat(Math.floor(400_000 / piece.length))}`)
    expect(article.article_id).toBe('t')
  })

  test('an infobox of a hundred thousand fields', () => {
    expect(extract(`Infobox\n${'- Party1: Syria\n'.repeat(100_000)}`).infobox).toHaveLength(100_000)
  })
})
