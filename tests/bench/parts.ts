/** Everything the bench can measure: each part by its name and its group, and what it takes. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { comparisons } from './comparisons.ts'
import { exportsRows } from './exports.ts'
import { filesRows } from './files.ts'
import { gateRows } from './gate.ts'
import { ledgerRows } from './ledger.ts'
import { peersReady, peersRows } from './peers.ts'
import { type Plan, processorTime, type Row } from './row.ts'
import { ruleRows } from './rules.ts'
import { smoothRows } from './smooth.ts'
import { tradeoffsRows } from './tradeoffs.ts'
import { typingRows } from './typing.ts'
import { usableRows } from './usable.ts'
import { weightRows } from './weight.ts'
import { wordingRows } from './wording.ts'

export const groups = ['client', 'rules', 'tradeoffs', 'wording', 'exports', 'files', 'peers'] as const

export interface Part {
  readonly name: string
  readonly group: (typeof groups)[number]
  /** Above its table. */
  readonly title: string
  /** Looks for what it takes and makes it ready; answers why it cannot run here, if so. */
  readonly ready?: () => string | undefined
  readonly rows: (plan: Plan) => readonly Row[] | Promise<readonly Row[]>
}

const wallTime = (): number => performance.now()

/** The late hour of a long day. */
const full = { goals: 200, statements: 300, evidence: 60 }

let built = false

/** A browser, and the pages as their sources are now. */
const inBrowser = (): string | undefined => {
  if (process.env.CHROMIUM === undefined)
    return 'no Chromium or Chrome was found on PATH; install one or set CHROMIUM to its path'
  if (built) return undefined
  const program = fileURLToPath(new URL('../../build-if-stale.mjs', import.meta.url))
  // What it says goes where diagnostics go.
  const { status } = spawnSync(process.execPath, [program, 'pages'], { stdio: ['ignore', 2, 2] })
  built = status === 0
  return built ? undefined : 'the pages could not be built'
}

export const parts: readonly Part[] = [
  {
    name: 'weight',
    group: 'client',
    title: 'JavaScript over the wire, compressed, from the link on; kB of 1000 bytes',
    ready: inBrowser,
    rows: weightRows,
  },
  {
    name: 'usable',
    group: 'client',
    title: 'From opening the link on a phone (390x844, processor slowed four times), nothing kept; median',
    ready: inBrowser,
    rows: usableRows,
  },
  {
    name: 'typing',
    group: 'client',
    title: 'A full room: 200 goals, 500 entries, the other side typing; longest task of one’s own page',
    ready: inBrowser,
    rows: (plan) => typingRows(plan, full),
  },
  {
    name: 'smooth',
    group: 'client',
    title: `The same room, from an interaction to the next picture`,
    ready: inBrowser,
    rows: () => smoothRows(full),
  },
  {
    name: 'ledger',
    group: 'client',
    title: 'A long ledger, the other side making offers',
    ready: inBrowser,
    rows: ledgerRows,
  },
  {
    name: 'gate',
    group: 'rules',
    title: 'The gate: 200 goals, 500 entries; one small update',
    rows: ({ rounds }) => gateRows(rounds, wallTime),
  },
  {
    name: 'acts',
    group: 'rules',
    title: 'The rules of acts and the ledger; processor time, median of the rounds',
    rows: (plan) => ruleRows(plan, processorTime),
  },
  {
    name: 'tradeoffs',
    group: 'tradeoffs',
    title: 'The search for packages; processor time of the whole and of its longest slice, MB of arrays',
    rows: ({ rounds }) => tradeoffsRows(rounds, processorTime),
  },
  {
    name: 'wording',
    group: 'wording',
    title: 'The wording coach; processor time for a whole text and for its longest slice',
    rows: (plan) => wordingRows(plan, processorTime),
  },
  {
    name: 'exports',
    group: 'exports',
    title: 'Documents, each in a process begun for it; median of the rounds',
    rows: exportsRows,
  },
  {
    name: 'files',
    group: 'files',
    title: 'Acts of others while files of 20 MB come and go, from sending one to its answer',
    rows: filesRows,
  },
  ...(
    [
      ['cpu', 'Processor time of the server for one update of one of three people, in 100 rooms'],
      ['latency', 'From an edit to when another client’s document holds it'],
      ['bytes', 'Bytes on the wire for a small edit in a room of three'],
      ['memory', 'Memory of the server for a room, and for a document at rest'],
      ['join', 'Joining a large document'],
      ['loss', 'kill -9 at 50 edits a second: the middle of ten trials'],
      ['loss-fast', 'kill -9 at 500 edits a second: the middle of four trials'],
    ] as const
  ).map(
    ([name, title]): Part => ({
      name,
      group: 'peers',
      title,
      ready: peersReady,
      rows: (plan) => peersRows(plan, comparisons[name]),
    }),
  ),
]
