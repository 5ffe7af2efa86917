/** What a template shows, of its arguments without a name. */
type Show = (values: readonly string[]) => string

const first: Show = ([value = '']) => value
const last: Show = (values) => values.at(-1) ?? ''
const nothing: Show = () => ''
const lines: Show = (values) => `\n${values.join('\n')}\n`
const always =
  (text: string): Show =>
  () =>
    text

const shows: readonly [Show, string[]][] = [
  [first, ['flag', 'flagu', 'flagcountry', 'flag country', 'country', 'flagg', 'abbr', 'ill', 'interlanguage link']],
  [
    first,
    ['nowrap', 'nobr', 'small', 'smaller', 'big', 'center', 'nobold', 'noitalic', 'nts', 'val', 'formatnum', 'url']
  ],
  [last, ['lang', 'native name', 'nativename', 'transl', 'transliteration']],
  [lines, ['bulleted list', 'flatlist', 'hlist', 'plainlist', 'ubl', 'ublist', 'unbulleted list']],
  [nothing, ['citation', 'citation needed', 'cn', 'dn', 'efn', 'fact', 'ref', 'refn', 'sfn', 'update', 'when']],
  [nothing, ['decrease', 'increase', 'steady', 'plainlist end', 'endplainlist', 'flatlist end', 'endflatlist']],
  [always('n/a'), ['n/a', 'na']],
  [always('None'), ['none']],
  [always(' · '), ['·', '•', 'bull', 'dot', 'middot', 'middotsep']],
  [always(' '), ['nbsp', 'space', 'spaces', 'thinsp']],
  [always(' – '), ['en dash', 'ndash', 'snd', 'spaced ndash', 'spnd']],
  [always('—'), ['em dash', 'mdash']],
  [always('\n'), ['br', 'break', 'clear']],
  [([year = '']) => `c. ${year}`, ['c.', 'ca', 'circa']]
]
const showOf = new Map(shows.flatMap(([show, names]) => names.map((name) => [name, show] as const)))

/** Flags without a name; beside one they would say it twice. */
const icons = new Set(['flag icon', 'flagdeco', 'flagicon'])

const deepest = 4

/** Templates that everybody knows as what they show, the innermost first; others stay as they are. */
export function withoutTemplates(text: string, {hasIcons}: {hasIcons: boolean}): string {
  let shown = text
  for (let depth = 0; depth < deepest && shown.includes('{{'); depth++)
    shown = shown.replace(/\{\{([^{}]*)\}\}/g, (written, body: string) => show(body, hasIcons) ?? written)
  return shown
}

function show(body: string, hasIcons: boolean): string | undefined {
  const [head = '', ...values] = body.replace(/^\s{0,3}formatnum:/i, 'formatnum|').split('|')
  const name = head.trim().toLowerCase().replaceAll('_', ' ')
  const read = icons.has(name) ? (hasIcons ? first : nothing) : (showOf.get(name) ?? familyOf(name))
  return read?.(values.filter((value) => !/^\s{0,3}[\w -]{1,30}=/.test(value)).map(positional))
}

/** `1=Norway` is an argument without a name as well, but hardly anybody writes it. */
const positional = (value: string): string => value.trim()

function familyOf(name: string): Show | undefined {
  if (/^cite [a-z ]{1,20}$/.test(name)) return nothing
  return /^lang-[a-z-]{2,12}$/.test(name) ? first : undefined
}
