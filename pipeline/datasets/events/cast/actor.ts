import type {Span} from '../../../document.js'
import type {Sector} from '../../../language/names/index.js'

/** Somebody who acts or is acted on. */
export interface Actor extends Span {
  /** As written. */
  name: string
  /** ISO 3166-1 alpha-3 codes; none where the text does not tell. */
  countries: readonly string[]
  sector: Sector | null
  /** One man or woman, whom `he` and `she` can mean. */
  isPerson: boolean
  /** A place, or a country or capital that may be but a place. */
  isPlace: boolean
}
