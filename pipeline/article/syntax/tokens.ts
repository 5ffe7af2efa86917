/** The token types that the article's constructs add to micromark's. */
declare module 'micromark-util-types' {
  interface TokenTypeMap {
    articleHeading: 'articleHeading'
    articleParagraph: 'articleParagraph'
    articleList: 'articleList'
    articleItem: 'articleItem'
    articleItemMarker: 'articleItemMarker'
    articleItemText: 'articleItemText'
    articleLine: 'articleLine'
    articleLineEnding: 'articleLineEnding'
    articleTable: 'articleTable'
    articleTableRow: 'articleTableRow'
  }
}

/** Character codes as micromark hands them to a state. */
export const codes = {plus: 43, dash: 45, equals: 61, bar: 124} as const
