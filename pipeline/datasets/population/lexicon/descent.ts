import {words} from './words.js'

/** What people have of a nation: `of Lebanese origin`, `with Danish citizenship`. */
export const descent = words(`
  descent origin origins ancestry background backgrounds heritage extraction nationality citizenship ethnicity birth
  stock roots descents passport passports parentage
`)
