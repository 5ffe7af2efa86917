/** The library: `extract` an article, `build` datasets on disk, `verify` what was built, `diff` two releases. */
export {type BuildOptions, type Built, build} from './build.js'
export type {Cell, Dataset, Note, Row, Schema, Sidecar} from './dataset.js'
export {type Article, type Extracted, extract} from './extract.js'
export {type Fault, isFault} from './fault.js'
export type {Gazetteers, GazetteerTables} from './gazetteer.js'
export {verify} from './release/check/verify.js'
export {type Diff, diff} from './release/history/diff.js'
