import {words} from './words.js'

/** Words that may stand between what is measured and its number: `the community has since grown to`. */
export const light = words(`
  well was were is are had has have been be being to by in at as of from on for with within and then now the that
  which who its their this estimated rose risen rise rising grew grown growing increased increasing fell fallen
  falling dropped dropping declined declining decreased decreasing shrank shrunk reached reaching exceeded exceeding
  exceeds stood stands standing put placed believed thought said reported recorded counted numbered numbers numbering
  totalled totaled totalling totaling totals amounted amounts amounting comprised comprises comprising consisted
  consists consisting constitute constitutes constituted constituting peaked jumped climbed soared surged swelled
  plunged halved hovered slipped expanded multiplied doubled tripled quadrupled estimates made up about around
  approximately roughly nearly almost some over more fewer less than least many only just an a already further there
  also still even currently today once again later living residing resident registered officially official survey
  study report totally total between during since until before after people census according figures came went down
  back steadily sharply rapidly slightly alone year years end beginning per cent somewhere anywhere old new both adult
  legal illegal origin descent ancestry birth citizenship nationality background universities schools colleges counts
  counting boasts boasted includes included contains may might could would follow follows followed come comes next
  second third first lead leads led ahead behind top peak slight steady sharp respective lowest highest record maximum
  minimum ministry government office bureau statistics largest biggest range ranges ranged ranging varied varies vary
  set calculated given will can city country world whole province region town state district camp island passed topped
  hit neared
`)

/** A verb that counts: it stands between a subject of persons and their number. */
export const counting = words(`
  number numbers numbered numbering totalled totaled totalling totaling total totals amounted amounting amount amounts
  estimated counted reached exceeded exceed exceeds stood comprised comprises constituted peaked rose risen grew grown
  increased fell fallen dropped declined decreased shrunk recorded reported
`)

/** What ends, leftwards, a noun phrase that is measured: `in the Danish community`. */
export const beforePhrase = words(`
  in on at by of to for from with and or but was were is are had has have be been that which who when while as than
  since until after before during between where there if because although according estimate estimates put puts into
  about among against also then
`)

/** `the number of people of Danish origin reached`: words for which a nation may stand before the number. */
export const ancestry = words(
  'universities schools colleges origin origins descent ancestry birth citizenship nationality background heritage'
)

/** What tells, with the number of people, that they were counted as they came. */
export const coming = words(`
  arrival arrivals arrived arriving visited visiting admitted entering entered immigrated emigrated came coming fled
  influx inflow resettled intake
`)
