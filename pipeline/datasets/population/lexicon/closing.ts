import {words} from './words.js'

/** Words behind a phrase that counts people: none of them is its head. */
export const turning = words(`
  in from who whom live lived living reside resided residing resident were are was had have has fled came arrived
  emigrated immigrated migrated moved left settled working studying work worked study studied by as at and or to of on
  with within across throughout during abroad there today registered per for than while but visited visit entered
  crossed returned remained remain do did would escaped currently now also annually according that which claimed
  served sought went go can will may could might make made form formed constitute constituted comprise comprised
  account accounted speak spoke number numbered hold held participate belong elsewhere out into through before after
  until when where then again still under over around near outside inside come take took receive stay stayed settle
  became become gain gained flee leave return
`)

/** Words behind a number that no noun follows: `the Danes were 300 in 1990`. */
export const closing = words(`
  in by as at on and or before after during while when until according since for from to with within but per due
  following today strong worldwide because compared between which who of were are was is live lived living making
  mostly including mainly only alone the among out under through throughout across annually abroad overseas so then
  now registered officially spread based residing scattered nationwide born aged each
`)
