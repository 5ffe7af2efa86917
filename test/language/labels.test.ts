import {expect, test} from 'vitest'
import {readLabel} from '../../pipeline/language/labels.js'

const shown = (label: string): string => {
  const {key, slot} = readLabel(label)
  return slot === null ? key : `${key} ${slot}`
}

test.each([
  ['Mission1', 'mission 1'],
  ['Mission 1', 'mission 1'],
  ['mission_1', 'mission 1'],
  ['MISSION-1', 'mission 1'],
  ['Mission #1', 'mission 1'],
  ['Mission\u00a01\u200b', 'mission 1'],
  ["'''Mission1'''", 'mission 1'],
  ['Mission 1 [2]', 'mission 1'],
  ['Diplomatic mission', 'mission'],
  ['Diplomatic Missions', 'mission'],
  ['EnvoyTitle1', 'envoytitle 1'],
  ['Envoy_title_1', 'envoytitle 1'],
  ['Envoy1 title', 'envoytitle 1'],
  ['Envoy 12', 'envoy 12'],
  ['Flag variant 2', 'flagvariant 2'],
  ['flag2', 'flag 2'],
  ['Map caption', 'mapcaption'],
  ['nativeName', 'native_name'],
  ['Total population', 'total'],
  ['Tot_pop', 'total'],
  ['population_total', 'total'],
  ['Poptime', 'population'],
  ['Pop.', 'population'],
  ['Total population (2010)', 'total'],
  ['Mission 1 (former)', 'mission 1'],
  ['Area (total)', 'area_total'],
  ['Regions with significant populations [edit]', 'popplace'],
  ['Envoy name 2', 'envoy 2'],
  ['Pop12', 'pop 12'],
  ['Regions with significant populations', 'popplace'],
  ['Region 50', 'region 50'],
  ['Ref1', 'ref 1'],
  ['Related ethnic groups', 'related'],
  ['related-c', 'related'],
  ['Languages:', 'languages'],
  ['total_year', 'total_year'],
  ['area_km2', 'area_km2'],
  ['Population density per km2', 'population_density_per_km2'],
  ['Census 2010', 'census_2010'],
  ['Subdivision type 1', 'subdivision_type 1'],
  ['=HYPERLINK("https://example.org")', 'hyperlink_https_example_org'],
  ['__proto__', 'proto'],
  ['constructor', 'constructor'],
  ['Mission2', 'mission 2'],
  ['Mission 2', 'mission 2'],
  ['mission_2', 'mission 2'],
  ['Envoytitle1', 'envoytitle 1'],
  ['Envoy title 1', 'envoytitle 1'],
  ['Flagvariant1', 'flagvariant 1'],
  ['Filetype', 'filetype'],
  ['Native Name', 'native_name'],
  ['Rels', 'religions'],
  ['Langs', 'languages'],
  ['Regions', 'region'],
  ['Region12', 'region 12'],
  ['Pop', 'population'],
  ['Pop1', 'pop 1'],
  ['Population2010', 'population2010'],
  ['Mission02', 'mission02'],
  ['7', '7'],
  ['Colour of the box', 'colour_of_the_box'],
  ['toString1', 'tostring 1'],
  ['שפות', 'שפות'],
  ['\u200fالسفارة2', 'السفارة 2'],
  ['हिन्दी', 'हिन्दी'],
  ['🇨🇱', '🇨🇱'],
  ['—', '—'],
  ['\ud800', '\ud800'],
  ['', 'unlabelled'],
  ['[1]', '1'],
  ['¿?', '¿?']
])('%j is %j', (label, expected) => {
  expect(shown(label)).toBe(expected)
})

test('labels of 500,000 characters take no time', () => {
  for (const piece of ['_', 'a_', '1', 'a1', '- ', '(', '[[', '\u200b', 'envoy1']) {
    const from = performance.now()
    readLabel(piece.repeat(500_000 / piece.length))
    expect(performance.now() - from, piece).toBeLessThan(1000)
  }
})
