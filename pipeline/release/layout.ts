import type {Dataset, Row, Sidecar} from '../dataset.js'

export interface ReleasedArticle {
  articleId: string
  sidecar: Sidecar
  /** The released source text: the input without a leading BOM. */
  text: string
}

export interface ReleaseInput {
  /** Slug: the name of the dataset's folder. */
  name: string
  title: string
  version: string
  articles: readonly ReleasedArticle[]
  /** In the order of the release. */
  datasets: readonly Dataset[]
  /** A dataset's name → its rows, offsets in code points. */
  tables: ReadonlyMap<string, readonly Row[]>
  /** ISO day; null leaves the release without a date. */
  date: string | null
  /** Rows of `changes.csv` and of `corrections.csv`, which is there only where it has some. */
  changes: readonly Row[]
  corrections: readonly Row[]
  program: Program
}

/** Checksums of what makes rows of a text; null where a release does not say. */
export interface Program {
  extractor: string | null
  gazetteers: string | null
}

/** Of a dataset's folder and a release; a higher one is a later program's. */
export const releaseFormat = 1

/** Of a dataset's folder: what it does not list does not exist. */
export const versionsPath = 'versions.json'

export const descriptorPath = 'datapackage.json'
export const codebookPath = 'CODEBOOK.md'
export const readmePath = 'README.md'
export const licencePath = 'LICENSE.md'
export const citationPath = 'CITATION.cff'
export const csvwPath = 'csv-metadata.json'
export const croissantPath = 'croissant.json'
export const jsonldPath = 'dataset.jsonld'
export const reportPath = 'validation-report.json'
export const schemaPath = (table: string): string => `schemas/${table}.schema.json`
export const csvPath = (table: string): string => `${table}.csv`
export const excelPath = (table: string): string => `${table}.excel.csv`
export const jsonPath = (table: string): string => `${table}.json`
export const sourcePath = (articleId: string): string => `source/${articleId}.txt`
