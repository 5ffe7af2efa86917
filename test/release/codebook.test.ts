import {describe, expect, test} from 'vitest'
import {datasets} from '../../pipeline/datasets/index.js'
import {findCodebookProblems, renderCodebook} from '../../pipeline/release/document/codebook.js'
import {columnsOf} from '../../pipeline/release/table/column.js'
import {articles, sampleInput, towns} from './sample.js'

const codebook = renderCodebook('Towns', '1.0.0', sampleInput().datasets)
const own = renderCodebook('A – B', '1.2.3', datasets)

/** What stands below a heading. */
const sectionOf = (text: string, heading: string): string => text.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? ''

describe('renderCodebook', () => {
  test('opens with title, version and the tables', () => {
    expect(codebook).toMatch(/^# Codebook of Towns, version 1\.0\.0\n/)
    expect(codebook).toContain('\n- [`articles`](#articles): Articles\n- [`towns`](#towns): Towns founded\n')
  })

  test('says of a table what its schema says', () => {
    expect(sectionOf(codebook, 'towns').trim().split('\n')).toEqual([
      '**Towns founded.** One row of towns.',
      '',
      'Key: `town_id`. References: `article_id` → `articles.article_id`, `older_id` → `towns.town_id`.',
      '',
      '| column | type | null | values | meaning |',
      '| --- | --- | --- | --- | --- |',
      '| `town_id` | string | no | matches `^.+/n[1-9][0-9]*$` | Id. |',
      '| `article_id` | string | no |  | The article. |',
      '| `kind` | string | yes | `old`, `new` | Kind; null: not told. |',
      '| `names` | list of strings | no |  | Names. |',
      '| `older_id` | string | yes |  | The older town. |',
      '| `is_told` | boolean | no |  | Told or inferred. |',
      '| `weight` | number | yes |  | Weight. |',
      '| `quote` | string | no |  | The characters that say it. |',
      '| `char_start` | integer | no | 0 or more | Where the quote stands. |',
      '| `char_end` | integer | no | 0 or more | Where the quote stands. |',
      '| `date_text` | string | yes |  | The date as written. |',
      '| `date_char_start` | integer | yes | 0 or more | Where the date stands; null: none. |',
      '| `date_char_end` | integer | yes | 0 or more | Where the date stands; null: none. |'
    ])
  })

  test('shows every kind of limit, and marks as what they are', () => {
    const properties = {
      article_id: {type: 'string', description: 'a|b *c* `d|e`'},
      degrees: {type: ['number', 'null'], minimum: -90, maximum: 90, description: ''},
      share: {type: 'integer', maximum: 100, description: ''},
      sectors: {type: 'array', items: {type: 'string', enum: ['GOV', '']}, description: ''},
      codes: {type: 'array', items: {type: 'string', pattern: '^(a|b)$'}, description: ''},
      label: {type: 'string', examples: ['party', 'map'], description: ''}
    }
    const schema = {...articles.schema, properties, required: Object.keys(properties)}
    const section = sectionOf(renderCodebook('Towns', '1.0.0', [{...articles, schema}]), 'articles')
    expect(section.trim().split('\n').slice(6)).toEqual([
      '| `article_id` | string | no |  | a\\|b \\*c\\* `d\\|e` |',
      '| `degrees` | number | yes | -90 to 90 |  |',
      '| `share` | integer | no | 100 or less |  |',
      '| `sectors` | list of strings | no | `GOV`, the empty string |  |',
      '| `codes` | list of strings | no | matches `^(a\\|b)$` |  |',
      '| `label` | string | no | such as `party`, `map` |  |'
    ])
  })

  test('has every table and column of this program', () => {
    for (const {name, schema} of datasets) {
      const rows = sectionOf(own, name).match(/^\| `\w+` \|/gm)
      expect(rows).toEqual(columnsOf(schema).map((column) => `| \`${column.name}\` |`))
    }
  })

  test('has as many cells in each row as in its head', () => {
    const cells = (line: string): number => line.split(/(?<!\\)\|/).length
    for (const block of own.split('\n\n').filter((part) => part.startsWith('| '))) {
      const lines = block.trim().split('\n')
      expect(lines.filter((line) => cells(line) !== cells(lines[0] ?? ''))).toEqual([])
    }
  })

  test('ends with the conventions and the credits', () => {
    const headings = own.match(/^##+ .*$/gm)
    expect(headings?.slice(datasets.length)).toEqual([
      '## Nulls, lists, offsets',
      '## Dates',
      '### Days, months, years, decades, centuries',
      '### Years BC',
      '### Seasons',
      '### Stretches',
      '### Around, circa',
      '### Early, mid, late',
      '### Before, after, since, until, by',
      '### Named events',
      '### Times that lean on the story',
      '### What has no value',
      '## Credits'
    ])
    expect(own).toContain('| since 1975 | `1975` | `since` | `1975/..` |')
    expect(own).toContain('| for six months | null | `during` | none |')
    expect(sectionOf(own, 'Credits')).toContain('GeoNames (https://www.geonames.org/), under CC BY 4.0 (https://')
    expect(codebook).not.toContain('GeoNames')
  })
})

describe('findCodebookProblems', () => {
  const shapes = [articles, towns]
  const find = (text: string): string[] => findCodebookProblems(text, '1.0.0', shapes)

  test('finds none in what was rendered', () => {
    expect(find(codebook)).toEqual([])
    expect(findCodebookProblems(own, '1.2.3', datasets)).toEqual([])
  })

  test.each([
    ['another version', /version 1.0.0/, 'version 0.2.0', 'its title does not name version `1.0.0`'],
    ['a missing section', '## towns', '## cities', 'it has no section on `towns`'],
    ['a missing column', /\| `kind`.*\n/, '', "its table of `towns` is not the schema's"],
    ['another meaning', 'Weight.', 'Mass.', '`towns`: `weight` is described otherwise than in the schema'],
    ['another name', '| `kind`', '| `sort`', '`towns`: `kind` is described otherwise than in the schema'],
    ['no text at all', /.*/s, '', 'it has no section on `articles`']
  ])('finds %s', (_, from, to, problem) => {
    expect(find(codebook.replace(from, to))).toContain(`\`CODEBOOK.md\`: ${problem}`)
  })
})
