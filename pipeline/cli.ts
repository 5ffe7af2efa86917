#!/usr/bin/env node
import {readFileSync} from 'node:fs'
import {Command, CommanderError, InvalidArgumentError} from 'commander'
import type {Built} from './build.js'
import {isDay} from './day.js'
import {fault, isFault} from './fault.js'

/** Exit status: 1 for a failure, 2 for wrong usage. */
const failure = 1
const wrongUsage = 2

const {version} = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {version: string}

const program = new Command('bilateral')
  .description('Datasets from encyclopedia articles on the relations of two countries or peoples.')
  .version(version, '--version', 'print the version')
  .helpOption('--help', 'print this help')
  .helpCommand(false)
  .exitOverride()
  .addHelpText('after', examples('build', 'extract article.txt', 'verify dist'))

program
  .command('build')
  .description('Read articles and write their datasets: one for each article, or one for all with --name.')
  .argument('[source...]', 'articles (.txt) or folders of them (default: source)')
  .option('--out <dir>', 'folder for the datasets', readFolder, 'dist')
  .option('--name <name>', 'put all articles into one dataset of this name', readName)
  .option('--title <title>', 'title of the dataset that --name makes (default: the one that it has, or its name)')
  .option(
    '--date <date>',
    'date of the release, YYYY-MM-DD (else SOURCE_DATE_EPOCH, else the newest date of the sources)',
    readDate
  )
  .option('--dry-run', 'say what would be published; write nothing')
  .addHelpText(
    'after',
    examples(
      'build',
      'build a.txt b.txt --name levant --out trial',
      'build articles/ --date 2026-11-23',
      'build --dry-run'
    )
  )
  .action(async (sources: string[], options: BuildFlags, command: Command) => {
    const {out, name, title, date, dryRun = false} = options
    if (title !== undefined && name === undefined)
      command.error('error: --title is for the one dataset that --name makes', {exitCode: wrongUsage})
    const {build} = await import('./build.js')
    const built = await build({
      sources: sources.length === 0 ? ['source'] : sources,
      out,
      name: name ?? null,
      title: title ?? null,
      date: date ?? readEpoch(process.env.SOURCE_DATE_EPOCH),
      isDryRun: dryRun
    })
    for (const each of built) print(describe(each, dryRun))
  })

interface BuildFlags {
  out: string
  name?: string
  title?: string
  date?: string
  dryRun?: boolean
}

program
  .command('extract')
  .description('Print what is in an article as one JSON object; nothing is written to disk.')
  .argument('[file]', 'an article (.txt)')
  .option('--ndjson', 'read {"id": …, "text": …} lines from standard input, print one object a line in the same order')
  .addHelpText('after', examples('extract article.txt', 'extract --ndjson < articles.ndjson > rows.ndjson'))
  .action(async (file: string | undefined, {ndjson = false}: {ndjson?: boolean}, command: Command) => {
    if (ndjson === (file !== undefined)) command.error('error: give either a file or --ndjson', {exitCode: wrongUsage})
    const {printArticle, printStream} = await import('./corpus/print.js')
    if (file !== undefined) return printArticle(file, process.stdout)
    if (!(await printStream(process.stdin, process.stdout))) process.exitCode = failure
  })

program
  .command('verify')
  .description('Check every promise of a release, a dataset folder or a whole dist from its files alone.')
  .argument('<dir>', 'folder to check')
  .addHelpText('after', examples('verify dist', 'verify dist/palestine-syria-relations/latest'))
  .action(async (directory: string) => {
    const {verify} = await import('./release/check/verify.js')
    const problems = await verify(directory)
    for (const problem of problems) complain(problem)
    if (problems.length > 0) throw fault('not_verified', `Cannot verify ${directory}: ${problems.length} problem(s)`)
    print(`${directory}: verified`)
  })

program
  .command('diff')
  .description('Say what changed from one release to another, and why where the one follows the other.')
  .argument('<old>', 'folder of a release, or of a dataset for its newest version')
  .argument('<new>', 'likewise')
  .option('--json', 'print one JSON object')
  .addHelpText(
    'after',
    examples('diff dist/levant/1.0.0 dist/levant/1.1.0', 'diff dist/levant build/trial/levant --json')
  )
  .action(async (old: string, fresh: string, {json = false}: {json?: boolean}) => {
    const {diff, renderDiff} = await import('./release/history/diff.js')
    const found = await diff(old, fresh)
    print(json ? JSON.stringify(found) : renderDiff(found))
  })

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') complain(`Cannot write to standard output: ${error.message}`)
  process.exit(error.code === 'EPIPE' ? 0 : failure)
})

await program.parseAsync().catch((error: unknown) => {
  process.exitCode = statusOf(error)
  if (!(error instanceof CommanderError)) complain(messageOf(error))
})

function statusOf(error: unknown): number {
  if (!(error instanceof CommanderError)) return failure
  return error.exitCode === 0 ? 0 : wrongUsage
}

/** A fault speaks to the user; anything else is a mistake of the program, and its trace is wanted. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return isFault(error) ? error.message : (error.stack ?? error.message)
}

function readName(name: string): string {
  if (!/^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u.test(name))
    throw new InvalidArgumentError('Use lower-case words joined by `-`, such as `levant`.')
  return name
}

function readDate(date: string): string {
  if (!isDay(date)) throw new InvalidArgumentError('Use a day of the calendar, such as 2026-11-23.')
  return date
}

function readFolder(folder: string): string {
  if (folder === '') throw new InvalidArgumentError('Name a folder.')
  return folder
}

/** https://reproducible-builds.org/specs/source-date-epoch/: seconds since 1970. */
function readEpoch(seconds: string | undefined): string | null {
  if (seconds === undefined || seconds === '') return null
  const date = new Date(/^\d{1,11}$/.test(seconds) ? Number(seconds) * 1000 : Number.NaN)
  if (Number.isNaN(date.getTime()))
    throw fault('bad_date', `Cannot read SOURCE_DATE_EPOCH: \`${seconds}\` is no number of seconds`)
  return date.toISOString().slice(0, 10)
}

function describe({directory, bump, why, counts}: Built, isDryRun: boolean): string {
  if (bump === null) return `${directory}: nothing changed`
  const verb = isDryRun ? 'would publish' : 'published'
  const rows = Object.entries(counts).map(([table, count]) => `${table}: ${count}`)
  const kind = bump === 'first' ? 'first version' : bump
  const reasons = bump === 'first' ? rows : why
  return [`${directory}: ${verb} (${kind})`, ...reasons.map((reason) => `  ${reason}`)].join('\n')
}

function examples(...commands: string[]): string {
  return `\nExamples:\n${commands.map((command) => `  bilateral ${command}`).join('\n')}\n`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`)
}
