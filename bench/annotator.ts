/** Something that finds the times of texts. */
export interface Annotator {
  /** Makes, from texts, the task that is timed. Loads what it needs where it is called, see `contest.ts`. */
  prepare(texts: readonly string[]): Promise<() => unknown>
  /** It takes seconds for some KB: it is given a sample of the texts. */
  isSlow?: boolean
}

/** What "now" is to packages that count from it. */
const reference = new Date(2000, 0, 1)

export const annotators: Readonly<Record<string, Annotator>> = {
  'ours: times of documents read before': {
    async prepare(texts) {
      const {annotateTimes, readArticle} = await import('./ours.js')
      const documents = texts.map(readArticle)
      return () => documents.map(annotateTimes)
    }
  },
  'ours: articles read, their times found': {
    async prepare(texts) {
      const {annotateTimes, readArticle} = await import('./ours.js')
      return () => texts.map((text) => annotateTimes(readArticle(text)))
    }
  },
  'chrono-node': {
    async prepare(texts) {
      const {parse} = await import('chrono-node')
      return () => texts.map((text) => parse(text, reference))
    }
  },
  '@microsoft/recognizers-text-date-time': {
    isSlow: true,
    async prepare(texts) {
      const {Culture, DateTimeRecognizer} = await import('@microsoft/recognizers-text-date-time')
      const model = new DateTimeRecognizer(Culture.English).getDateTimeModel()
      return () => texts.map((text) => model.parse(text, reference))
    }
  }
}
