export type {EventNoun, EventNounEntry, NounLexicon} from './lexicon.js'
export {buildNouns} from './lexicon.js'
