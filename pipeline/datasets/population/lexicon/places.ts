import {words} from './words.js'

/** Words between a preposition and the name of a place: `in what is now`, `in the refugee camps of`. */
export const placeLeads = words(`
  the neighbouring neighboring northern southern eastern western central northeastern northwestern southeastern
  southwestern north south east west greater metropolitan rural modern modern-day present-day what is now then today's
  mainland city cities town towns village villages province provinces region regions district districts state states
  camp camps island islands area areas municipality county counties capital of and around near entire whole both
  republic kingdom port canton cantons governorate governorates department prefecture suburbs suburb outskirts parts
  part
`)

/** `in the country`: where the article's people are. */
export const homelands = words(`
  country kingdom republic nation state emirate sultanate principality territory colony archipelago
`)

/** `in the city`: a place that was named before. */
export const commonPlaces = words(`
  world city town village camp camps region area province district capital governorate diaspora continent cities towns
`)

/** Words behind a capitalised word that is a name by itself: `in Melbourne where`. */
export const behindNames = words(`
  and or in on at to by from as with for of during after before since until who which that were are was is had have
  has alone where when while but among between
`)

/** Verbs of having people: `Turkey hosts`. */
export const hosting = words(`
  has had have hosts hosted hosting houses housed sheltered shelters counts counted home received receives took taken
  takes accepted accepts admitted admits welcomed welcomes resettled granted registered recorded included includes
  contained contains harbours harbored attracted attracts gave saw issued accommodates accommodated absorbed employed
  employs enrolled naturalised naturalized lists listed reported numbers possesses enumerated estimates estimated
`)

/** Words between a host and the number: `Turkey has already taken in over`. */
export const behindHosts = words(`
  has had have currently also now then reportedly is was were been to in a an the of that which who already about some
  over more than asylum visas shelter refuge for still itself alone today there , census population community
  estimated total as many large sizeable sizable
`)
