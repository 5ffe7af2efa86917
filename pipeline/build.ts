import {join} from 'node:path'
import {datasets} from './datasets/index.js'
import {fingerprint} from './fingerprint.js'
import {gather, rereader} from './gather.js'
import type {Gazetteers} from './gazetteer.js'
import {checkGazetteers, packagedGazetteers} from './gazetteers.js'
import {publishCatalog} from './release/disk/catalog.js'
import {withLock} from './release/disk/lock.js'
import {publish} from './release/disk/publish.js'
import {readUnfinished, recover} from './release/disk/recover.js'
import {renderCatalog} from './release/history/catalog.js'
import type {Draft} from './release/history/draft.js'
import {readElsewhere, readIssuedIds} from './release/history/elsewhere.js'
import type {Reread} from './release/history/explain.js'
import type {History} from './release/history/history.js'
import {gatherMemories} from './release/history/memory.js'
import {type Plan, planRelease} from './release/history/plan.js'
import {readDatasets, readHistory, readVersions} from './release/history/read.js'
import {repairInterrupted} from './release/history/repair.js'
import type {Bump} from './release/version.js'

export interface BuildOptions {
  /** Articles (`.txt`) and folders of them. */
  sources: readonly string[]
  /** Folder for the datasets. */
  out: string
  /** One dataset of this name for all articles; null: one for each article. */
  name?: string | null
  /** Title of that one dataset; null: the one that it has, or its name. */
  title?: string | null
  /** ISO day of the release; null: the newest date of the sources, or none. */
  date?: string | null
  /** Say what would be published and write nothing. */
  isDryRun?: boolean
  gazetteers?: Gazetteers
}

export interface Built {
  name: string
  /** The newest one; the one that was there before where nothing changed. */
  version: string
  /** The version's folder. */
  directory: string
  /** What the version means for those who use the one before; null where nothing changed. */
  bump: Bump | null
  /** What decided the bump, in words. */
  why: readonly string[]
  /** Table → number of rows. */
  counts: Readonly<Record<string, number>>
}

/**
 * Articles on disk → datasets on disk. Every article is read, extracted and its rows are checked before anything is written;
 * then each dataset is published whole, as the version that its changes ask for, or not at all where nothing changed.
 * Throws a fault that names what is wrong and where.
 */
export async function build({
  sources,
  out,
  name = null,
  title = null,
  date = null,
  isDryRun = false,
  gazetteers = packagedGazetteers()
}: BuildOptions): Promise<Built[]> {
  checkGazetteers()
  const drafts = await gather({sources, name, title, date, gazetteers, program: fingerprint()})
  const reread = rereader(gazetteers)
  return isDryRun ? planAll(drafts, out, reread) : withLock(out, () => publishAll(drafts, out, reread))
}

/** One at a time: the files of ten thousand releases would not fit into memory. */
async function publishAll(drafts: readonly (() => Draft)[], out: string, reread: Reread): Promise<Built[]> {
  const built: Built[] = []
  for await (const plan of planEach(drafts, out, reread, recoverHistory)) {
    await publish(out, plan)
    built.push(toBuilt(plan, out))
  }
  await repairInterrupted(out)
  await publishCatalog(out, renderCatalog(await readDatasets(out)))
  return built
}

async function planAll(drafts: readonly (() => Draft)[], out: string, reread: Reread): Promise<Built[]> {
  const built: Built[] = []
  for await (const plan of planEach(drafts, out, reread, peekHistory)) built.push(toBuilt(plan, out))
  return built
}

async function* planEach(
  drafts: readonly (() => Draft)[],
  out: string,
  reread: Reread,
  readPast: (home: string) => Promise<History | null>
): AsyncGenerator<Plan> {
  const published = await readDatasets(out)
  const issued = await readIssuedIds(out, published)
  for (const makeDraft of drafts) {
    const draft = makeDraft()
    const history = await readPast(join(out, draft.name))
    const articles = new Set(draft.articles.map(({articleId}) => articleId))
    const elsewhere = await readElsewhere(out, draft.name, articles, published, issued, datasets)
    yield planRelease(draft, history, gatherMemories(draft, history, elsewhere), reread)
  }
}

async function recoverHistory(home: string): Promise<History | null> {
  await recover(home, await readListed(home))
  return readHistory(home)
}

/** As if what a killed build left had been removed. */
const peekHistory = async (home: string): Promise<History | null> =>
  readHistory(home, await readUnfinished(home, await readListed(home)))

const readListed = async (home: string): Promise<ReadonlySet<string>> =>
  new Set((await readVersions(home))?.versions.map(({version}) => version))

const toBuilt = ({name, version, bump, why, counts}: Plan, out: string): Built => ({
  name,
  version,
  directory: join(out, name, version),
  bump,
  why,
  counts
})
