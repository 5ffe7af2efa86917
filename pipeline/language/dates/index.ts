export {families, findTimes, rules} from './grammar/index.js'
export type {Basis, Precision, Relation, Time} from './time.js'
