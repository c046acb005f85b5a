/** Our server beside other Yjs servers and raw relays, in one run of peerbench: the production build with its default settings. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../source-files.ts'
import type { Plan, Row } from './row.ts'

const source = join(root, '../shared/peerbench')
/** A copy, because its packages are installed beside it. Not part of the repository. */
const copy = join(root, 'node_modules/.cache/peerbench')

const adapter = (name: string): string => fileURLToPath(new URL(`peers/${name}.mjs`, import.meta.url))

/** Each by what it is called in the tables. The first is what all others are compared with. */
const servers = {
  'raw-ws': 'raw-ws',
  'raw-sio-lean': 'raw-sio-lean',
  'limit-sio-full': 'limit-sio-full',
  'y-websocket': 'y-websocket',
  'y-websocket-leveldb': 'y-websocket-leveldb',
  'hocuspocus-sqlite': 'hocuspocus-sqlite',
  'common-ground': adapter('common-ground'),
  'common-ground, process-crash': adapter('common-ground-process-crash'),
  'common-ground, PostgreSQL': adapter('common-ground-postgres'),
} as const
type ServerName = keyof typeof servers

interface Figure {
  /** Where peerbench puts it in its summary. */
  readonly at: string
  readonly figure: string
  readonly unit: string
  /** What its unit counts, of theirs. */
  readonly per?: number
  /** The most our ratio to the first server is to be, or of trials our figure: by default, and in the weaker mode. */
  readonly budget?: readonly [powerLoss: number, processCrash: number]
}

export interface Comparison {
  readonly scenario: string
  readonly figures: readonly Figure[]
  readonly without?: readonly ServerName[]
  readonly more?: readonly string[]
  /** There: a round is one trial of so many, whose figures are added up. */
  readonly trials?: number
}

/** Why it cannot run here, if so. */
export const peersReady = (): string | undefined => {
  if (!existsSync(source)) return 'there is no ../shared/peerbench'
  const build = fileURLToPath(new URL('../../build-if-stale.mjs', import.meta.url))
  if (spawnSync(process.execPath, [build, 'server'], { stdio: ['ignore', 2, 2] }).status !== 0)
    return 'the server could not be built'
  if (existsSync(join(copy, 'node_modules'))) return undefined
  mkdirSync(copy, { recursive: true })
  cpSync(source, copy, { recursive: true })
  spawnSync('chmod', ['-R', 'u+w', copy])
  // Ours is inherited, and a peer asks for a later Node than it runs on.
  const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--engine-strict=false'], {
    cwd: copy,
    stdio: ['ignore', 2, 2],
  })
  return installed.status === 0 ? undefined : 'the packages of peerbench could not be installed'
}

type Figures = Readonly<Record<string, number | string | boolean | null>>

interface Results {
  /** Medians of all rounds, by server. */
  readonly summary: Readonly<Record<string, Figures>>
  /** Each round. */
  readonly raw: Readonly<Record<string, readonly Figures[]>>
}

const isResults = (value: unknown): value is Results =>
  typeof value === 'object' && value !== null && 'summary' in value && 'raw' in value

const resultsIn = (file: string): Results => {
  const read: unknown = JSON.parse(readFileSync(file, 'utf8'))
  if (!isResults(read)) throw new Error('peerbench wrote no summary')
  return read
}

/** A median would hide the one trial that lost something, and so would a trial that came to nothing. */
const addedUp = (trials: readonly Figures[], at: string): number =>
  trials.reduce((sum, trial) => {
    const value = trial[at]
    if (typeof value !== 'number') throw new Error(`a trial has no ${at}: ${JSON.stringify(trial)}`)
    return sum + value
  }, 0)

/** With less to do, where only the rows are to be seen. */
const smaller = ['--quick', '--rounds', '1', '--trials', '1']

const budgetFor = (name: ServerName, { budget }: Figure): number | undefined => {
  if (name === 'common-ground') return budget?.[0]
  return name === 'common-ground, process-crash' ? budget?.[1] : undefined
}

export const peersRows = (
  plan: Plan,
  { scenario, figures, without = [], more = [], trials }: Comparison,
): readonly Row[] => {
  const names = (Object.keys(servers) as ServerName[]).filter((name) => !without.includes(name))
  const file = join(copy, `results-${process.pid}-${scenario}.json`)
  const amount = trials === undefined ? ['--rounds', `${plan.rounds}`] : ['--trials', `${trials}`]
  const { status } = spawnSync(
    process.execPath,
    [
      'bench.mjs',
      '--scenario',
      scenario,
      '--servers',
      names.map((name) => servers[name]).join(','),
      '--json',
      file,
      ...more,
      ...(plan.size === 'smallest' ? smaller : amount),
    ],
    { cwd: copy, stdio: ['ignore', 2, 2] },
  )
  if (status !== 0) throw new Error(`peerbench ended with ${status}`)
  const { summary, raw } = resultsIn(file)
  rmSync(file)
  return names.flatMap((name) => {
    const of = summary[servers[name]] ?? {}
    return figures.flatMap((figure): readonly Row[] => {
      const value = trials === undefined ? of[figure.at] : addedUp(raw[servers[name]] ?? [], figure.at)
      const ratio = of[`${figure.at} ×`]
      if (typeof value !== 'number') return []
      const budget = budgetFor(name, figure)
      const absolute = {
        what: name,
        figure: figure.figure,
        value: value / (figure.per ?? 1),
        unit: figure.unit,
      }
      if (trials !== undefined) return [budget === undefined ? absolute : { ...absolute, budget }]
      if (typeof ratio !== 'number') return [absolute]
      const compared = { what: name, figure: `${figure.figure} to raw`, value: ratio, unit: '×' }
      return [absolute, budget === undefined ? compared : { ...compared, budget }]
    })
  })
}
