import type {Row} from '../../pipeline/dataset.js'

/** Rows of a dataset as they are published when nobody corrected them. */
export const uncorrected = (rows: readonly object[]): Row[] => rows.map((row) => ({...row, corrected: []}) as Row)
