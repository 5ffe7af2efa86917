/** HTML as text: tags of breaks as line breaks, other tags, comments and references as nothing. */
export const withoutTags = (text: string): string =>
  text.includes('<')
    ? text
        .replace(/<!--(?:(?!-->|<!--)[\s\S]){0,2000}-->/g, '')
        .replace(/<ref(?:\s[^<>]*)?\/>|<ref(?:\s[^<>]*)?>[^<]*<\/ref>/gi, '')
        .replace(/<(?:br|\/li|\/p|\/div|\/tr|hr)(?:\s[^<>]*)?\s?\/?>/gi, '\n')
        .replace(styling, '')
    : text

/** Known tags alone: in `x <y> z` nothing is one. */
const styling =
  /<\/?(?:abbr|b|big|center|code|div|em|font|i|li|nowiki|ol|p|s|small|span|strong|sub|sup|u|ul)(?:\s[^<>]*)?\/?>/gi

/** Character references as what they stand for; unknown ones stay. */
export const decodeReferences = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, decode) : text

function decode(written: string, decimal?: string, hex?: string, name = ''): string {
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  if (name !== '') return characters.get(name.toLowerCase()) ?? written
  const isScalar = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isScalar ? String.fromCodePoint(code) : written
}

const characters = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['bull', '•'],
  ['emsp', ' '],
  ['ensp', ' '],
  ['gt', '>'],
  ['lrm', ''],
  ['lt', '<'],
  ['mdash', '—'],
  ['middot', '·'],
  ['minus', '−'],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['quot', '"'],
  ['rlm', ''],
  ['rsquo', '’'],
  ['shy', ''],
  ['thinsp', ' ']
])
