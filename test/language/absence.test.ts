import {describe, expect, test} from 'vitest'
import {isAbsence} from '../../pipeline/language/absence.js'

describe('absent', () => {
  test.each([
    'None',
    '(none)',
    'none (accredited from Paris)',
    'None (closed (twice) in 2012)',
    'None, accredited from Paris',
    'None; accredited from Paris',
    'None – accredited from Paris',
    'None since 2012',
    'None at present',
    'None exists',
    'N/A',
    'N.A.',
    'NA',
    '—N/a',
    '– None',
    'No embassy',
    'no resident mission',
    'No diplomatic relations since 2012',
    'No embassy in Oslo',
    'No ambassador; accredited from Paris',
    'No embassy, closed in 2012',
    'None; embassy closed in 2012',
    'Does not exist',
    'Nobody'
  ])('%s', (value) => {
    expect(isAbsence(value)).toBe(true)
  })
})

describe('not absent', () => {
  test.each([
    'None of them',
    'None other than Ada Example',
    'none-native',
    'Nonesuch',
    'No embassy, honorary consulate in Oslo',
    'None; liaison office in Oslo',
    'Na',
    'No',
    'No. 4',
    'No embassy building was kept',
    'Not yet appointed',
    'vacant',
    'unknown',
    'To be announced',
    'Non-resident',
    'Closed',
    '(closed)',
    '[1]',
    '----',
    ''
  ])('%j', (value) => {
    expect(isAbsence(value)).toBe(false)
  })
})
