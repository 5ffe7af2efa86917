import type {Sidecar} from '../../dataset.js'
import {type Licence, licenceOf} from './licence.js'

/** One entry of `sources` in a data package; `author`, `history` and `licenses` are those of an article. */
export interface PackageSource {
  title: string
  path?: string
  version?: string
  /** Whom the licence asks to name. */
  author?: string
  /** Address of the list of those who wrote it. */
  history?: string
  /** Not there when the licence is not known. */
  licenses?: Licence[]
  /** The credit, as one sentence. */
  attribution: string
}

/** Where an article is from, as far as its sidecar tells. */
export function originOf(title: string, {url, revision, licence}: Sidecar): PackageSource {
  const history = historyOf(url)
  const licenses = licence === null ? undefined : [licenceOf(licence)]
  const source = {
    title,
    ...(url === null ? {} : {path: url}),
    ...(revision === null ? {} : {version: revision}),
    author: authorOf(url),
    ...(history === null ? {} : {history}),
    ...(licenses === undefined ? {} : {licenses})
  }
  return {...source, attribution: attributionOf(source)}
}

/**
 * Wikipedia's authors are named together, as https://en.wikipedia.org/wiki/Wikipedia:Reusing_Wikipedia_content asks; of
 * other texts no more is known than the site.
 */
function authorOf(url: string | null): string {
  const address = parseAddress(url)
  if (address === null) return 'Unknown authors'
  return isWikipedia(address) ? 'Wikipedia contributors' : `Authors of ${address.hostname}`
}

/** The page that lists a Wikipedia article's authors; null elsewhere. */
function historyOf(url: string | null): string | null {
  const address = parseAddress(url)
  if (address === null || !isWikipedia(address)) return null
  const title = address.pathname.startsWith('/wiki/')
    ? address.pathname.slice('/wiki/'.length)
    : encodeURIComponent(address.searchParams.get('title') ?? '')
  return title === '' ? null : `https://${address.hostname}/w/index.php?title=${queryOf(title)}&action=history`
}

/** A path may have what would end a parameter. */
const queryOf = (title: string): string =>
  title.replace(/[&+='()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

const isWikipedia = ({hostname}: URL): boolean => /^[a-z][a-z-]*(?:\.m)?\.wikipedia\.org$/.test(hostname)

/** An address of the web; null for anything else. */
function parseAddress(url: string | null): URL | null {
  const address = url !== null && URL.canParse(url) ? new URL(url) : null
  return address !== null && /^https?:$/.test(address.protocol) ? address : null
}

function attributionOf({title, path, history, version, author, licenses}: Omit<PackageSource, 'attribution'>): string {
  const places = [path, history].filter((place) => place !== undefined)
  const [licence] = licenses ?? []
  return [
    `“${title}” by ${author}`,
    places.length === 0 ? ', at an address that is not known' : ` (${places.join(', ')})`,
    version === undefined ? '' : `, revision ${version}`,
    licence === undefined
      ? '; its licence is not known'
      : `; licence ${licence.name}${licence.path === undefined ? '' : ` (${licence.path})`}`
  ].join('')
}
