import fc from 'fast-check'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {parseArticle} from '../../pipeline/article/parse.js'
import {skeletonOf} from '../../pipeline/article/skeleton.js'
import {remarkArticle} from '../../pipeline/article/syntax/index.js'
import {anyText} from '../text.js'

test('lines of prose are cut to their first letter, others are not', () => {
  const text = '== History ==\n  In 1948, it began.\r\n- an item\n\tthat goes on\n| a | b |'
  expect(skeletonOf(text).text).toBe('== History ==\n  I\r\n- an item\n\tt\n| a | b |')
})

test('the tree is the one that micromark makes of every character', () => {
  const whole = unified().use(remarkParse).use(remarkArticle).freeze()
  fc.assert(
    fc.property(anyText, (written) => {
      // micromark does not count a leading BOM.
      const text = written.replace(/^\uFEFF+/, '')
      expect(parseArticle(text)).toEqual(whole.parse(text))
    })
  )
})
