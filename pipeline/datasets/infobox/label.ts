/** A label as the dataset keys it: `Mission2` is the second `mission`. */
export interface Label {
  key: string
  slot: number | null
}

/** Any label has a key, also one without letters (itself) or without anything (`unlabelled`). */
export function readLabel(label: string): Label {
  const visible = label.replace(/\p{Cf}/gu, '').trim()
  const [digits] = trailingSlot.exec(visible) ?? []
  const name = digits === undefined ? '' : snakeCase(visible.slice(0, -digits.length))
  if (name === '') return {key: canonical(snakeCase(visible)) || label || 'unlabelled', slot: null}
  return {key: name === 'pop' ? name : canonical(name), slot: Number(digits)}
}

/** One or two digits: more are a year (`Population2010`). */
const trailingSlot = /(?<!\d)[1-9]\d?$/

function snakeCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '')
}

/** In a Map, because a label may be `constructor`. */
const canonical = (name: string): string => aliases.get(name) ?? name

/** Spellings of one parameter in the infoboxes of relations and of ethnic groups. `Pop` with a digit is a region's. */
const aliases = new Map([
  ['envoy_title', 'envoytitle'],
  ['file_type', 'filetype'],
  ['flag_variant', 'flagvariant'],
  ['lang', 'languages'],
  ['langs', 'languages'],
  ['language', 'languages'],
  ['nativename', 'native_name'],
  ['pop', 'population'],
  ['pop_place', 'popplace'],
  ['popplaces', 'popplace'],
  ['regions', 'region'],
  ['related_groups', 'related'],
  ['related_ethnic_groups', 'related'],
  ['rel', 'religions'],
  ['rels', 'religions'],
  ['religion', 'religions'],
  ['total_population', 'total'],
  ['totalpop', 'total'],
  ['tot_pop', 'total']
])
