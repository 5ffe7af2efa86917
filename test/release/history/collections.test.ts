import fc from 'fast-check'
import {expect, test} from 'vitest'
import {anySteps, checkSteps} from './interleaving.js'
import {header} from './serial.js'
import {buildInto, idsOf, newShelf, rowsById, type Shelf, write} from './shelf.js'

const a = `= Oman–Peru relations =

Infobox
- Party1: Oman
- Party2: Peru

In 1990, Oman recognised Peru. In 1995, Peru condemned the attack on Muscat. By 2003, an estimated 1,250 Peruvians lived in Oman.
`
const b =
  '= Chile–Norway relations =\n\nIn 1919, Norway opened an embassy in Santiago. During the Six-Day War, Chile helped Norway.\n'
const article = 'oman-peru-relations'
const edited = a.replace('In 1990', 'In 1985, Peru recognised Oman. In 1990').replace('1,250', '1,300')

const shelfWith = (): Shelf => newShelf({'a.txt': a, 'b.txt': b})
const quotes = (shelf: Shelf, name: string) =>
  new Map([...rowsById(shelf, name, article)].map(([id, {quote}]) => [id, quote]))

test('an article has the same ids alone and in a collection, whichever is built first', async () => {
  const [first, second] = [shelfWith(), shelfWith()]
  await buildInto(first, ['a.txt'])
  await buildInto(first, ['a.txt', 'b.txt'], 'levant')
  await buildInto(second, ['b.txt', 'a.txt'], 'levant')
  await buildInto(second, ['a.txt'])
  expect(rowsById(first, 'levant', article)).toEqual(rowsById(first, article, article))
  expect(rowsById(second, 'levant', article)).toEqual(rowsById(first, article, article))
  expect(rowsById(second, article, article)).toEqual(rowsById(first, article, article))
}, 60_000)

test('so it has when one of them is built later from an edited text', async () => {
  const shelf = shelfWith()
  await buildInto(shelf, ['a.txt'])
  write(shelf, 'a.txt', edited)
  await buildInto(shelf, ['a.txt', 'b.txt'], 'levant')
  expect(quotes(shelf, 'levant').get(`${article}/e1`)).toBe('Oman recognised Peru')
  expect(quotes(shelf, 'levant').get(`${article}/e3`)).toBe('Peru recognised Oman')
  await buildInto(shelf, ['a.txt'])
  expect(rowsById(shelf, 'levant', article)).toEqual(rowsById(shelf, article, article))
})

test('a row that only another dataset ever had, and withdrew, has its id back', async () => {
  const shelf = shelfWith()
  await buildInto(shelf, ['a.txt', 'b.txt'], 'levant')
  write(shelf, 'a.txt', edited)
  await buildInto(shelf, ['a.txt'])
  const ids = quotes(shelf, article)
  write(shelf, 'a.txt', a)
  await buildInto(shelf, ['a.txt'])
  write(shelf, 'a.txt', edited)
  await buildInto(shelf, ['a.txt', 'b.txt'], 'levant')
  expect(quotes(shelf, 'levant')).toEqual(ids)
})

test('rows that were edited in one dataset and then in the other keep one id', async () => {
  const steps = [
    a,
    a.replace('condemned the attack', 'sharply condemned the attack'),
    a.replace('condemned the attack on Muscat', 'sharply condemned what it called an unprovoked attack on Muscat')
  ]
  const shelf = shelfWith()
  await buildInto(shelf, ['a.txt', 'b.txt'], 'levant')
  for (const text of steps) {
    write(shelf, 'a.txt', text)
    await buildInto(shelf, ['a.txt'])
  }
  await buildInto(shelf, ['a.txt', 'b.txt'], 'levant')
  expect(rowsById(shelf, 'levant', article)).toEqual(rowsById(shelf, article, article))
})

test('an article that is taken out of a collection withdraws its ids, and has them back when it is put in again', async () => {
  const shelf = shelfWith()
  await buildInto(shelf, ['a.txt', 'b.txt'], 'levant')
  const before = rowsById(shelf, 'levant', article)
  expect(await buildInto(shelf, ['b.txt'], 'levant')).toMatchObject([{version: '1.1.0', bump: 'minor'}])
  const gone = idsOf(shelf, 'levant').filter(({id}) => String(id).startsWith(article))
  expect(new Set(gone.map(({status}) => status))).toEqual(new Set(['withdrawn']))
  write(shelf, 'a.txt', edited.replace('In 1990, Oman recognised Peru.', 'In 1990, Oman recognised Peru 😀.'))
  await buildInto(shelf, ['a.txt', 'b.txt'], 'levant')
  const back = rowsById(shelf, 'levant', article)
  for (const id of before.keys()) expect(back.has(id)).toBe(true)
})

test('the order in which articles are named is nothing', async () => {
  const shelf = shelfWith()
  await buildInto(shelf, ['a.txt', 'b.txt'], 'levant')
  expect(await buildInto(shelf, ['b.txt', 'a.txt'], 'levant')).toMatchObject([{bump: null}])
})

test('two articles with one slug are refused by name', async () => {
  const shelf = newShelf({'a.txt': a, 'c.txt': a.replace('Oman–Peru', 'Oman – Peru')})
  await expect(buildInto(shelf, ['a.txt', 'c.txt'], 'levant')).rejects.toThrow(
    /it has the id `oman-peru-relations` of .*a\.txt/
  )
})

test('corrections of one article of a collection leave the other as it is', async () => {
  const shelf = shelfWith()
  await buildInto(shelf, ['a.txt', 'b.txt'], 'levant')
  write(
    shelf,
    'corrections.csv',
    `${header}\n${article},events,Oman recognised Peru,event_type,SUPPORT,AGREE,read again,\n`
  )
  expect(await buildInto(shelf, ['a.txt', 'b.txt'], 'levant')).toMatchObject([
    {bump: 'patch', why: ['events: cells changed: 3']}
  ])
  expect(await buildInto(shelf, ['a.txt', 'b.txt'], 'levant')).toMatchObject([{bump: null}])
  expect(await buildInto(shelf, ['a.txt'])).toMatchObject([{bump: 'first'}])
  expect(rowsById(shelf, article, article).get(`${article}/e1`)).toMatchObject({event_type: 'AGREE'})
})

test('however builds and edits follow each other, no id means two things in one folder', async () => {
  await fc.assert(fc.asyncProperty(anySteps, checkSteps), {numRuns: 2})
}, 120_000)
