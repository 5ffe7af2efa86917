import {citationPath, croissantPath, csvwPath, jsonldPath, licencePath, readmePath} from '../layout.js'
import {renderLicence} from './attribution.js'
import {renderCitation} from './citation.js'
import {renderCroissant} from './croissant.js'
import {renderCsvw} from './csvw.js'
import type {DataPackage} from './datapackage.js'
import {renderJsonld} from './jsonld.js'
import {renderReadme} from './readme.js'

/** Path → document, each derived from the description of the release and from nothing else. */
const documents: ReadonlyMap<string, (description: DataPackage) => string> = new Map([
  [readmePath, renderReadme],
  [licencePath, renderLicence],
  [citationPath, renderCitation],
  [csvwPath, renderCsvw],
  [croissantPath, renderCroissant],
  [jsonldPath, renderJsonld]
])

/** Every document that is derived from the descriptor: path → content. The descriptor cannot list them. */
export const documentsOf = (description: DataPackage): ReadonlyMap<string, string> =>
  new Map([...documents].map(([path, render]) => [path, render(description)]))
