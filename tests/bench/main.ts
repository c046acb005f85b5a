/**
 * `npm run bench -- [gate] [wording] [tradeoffs] [files] [smooth] [ledger] [weight] [--rounds N] [--postgres] [--json]`: what the room's own parts cost, what files on their
 * way cost the others, how smooth a full room and a long ledger are, how heavy its pages.
 */
import { parseArgs } from 'node:util'
import { filesRows } from './files.ts'
import { gateRows } from './gate.ts'
import { ledgerRows } from './ledger.ts'
import { smoothRows } from './smooth.ts'
import { equalRows, tradeoffsRows } from './tradeoffs.ts'
import { weights } from './weight.ts'
import { wordingRows } from './wording.ts'

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
    postgres: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a whole number from 1')
const chosen =
  positionals.length > 0
    ? positionals
    : ['gate', 'wording', 'tradeoffs', 'files', 'smooth', 'ledger', 'weight']
const full = { goals: 200, statements: 300, evidence: 60 }

const gate = (): object => {
  const rows = gateRows(rounds, () => performance.now())
  if (!values.json) {
    console.log('The gate. 200 goals, 500 entries; median of the rounds, microseconds for one small update\n')
    for (const { what, microseconds } of rows) console.log(`${microseconds.toFixed(1).padStart(10)}  ${what}`)
  }
  return { gate: rows }
}

const wording = (): object => {
  const rows = wordingRows(rounds, () => performance.now())
  if (!values.json) {
    console.log('\nThe wording coach; ms for a whole text, and for its longest slice\n')
    for (const { what, characters, median, longest } of rows)
      console.log(
        `  median ${median.toFixed(2).padStart(7)}  longest slice ${longest.toFixed(2).padStart(7)}  ${what} (${characters} characters)`,
      )
  }
  return { wording: rows }
}

/** Of all threads of this process, in milliseconds: what a computation costs, however busy the machine is. */
const processorTime = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

const tradeoffs = (): object => {
  const rows = tradeoffsRows(rounds, processorTime)
  const equal = equalRows(rounds, processorTime)
  const ms = (milliseconds: number): string => milliseconds.toFixed(1).padStart(6)
  const mb = (bytes: number): string => (bytes / 1e6).toFixed(1).padStart(5)
  if (!values.json) {
    console.log(
      '\nThe search for packages; ms of processor time for the whole and for its longest slice, MB of arrays\n',
    )
    for (const { what, exact, points, median, worst, slice, bytes, planned } of rows)
      console.log(
        `  median ${ms(median)}  worst ${ms(worst)}  longest slice ${ms(slice)}  MB ${mb(bytes)} (planned ${mb(planned)})  ${what}: ${points} points${exact ? '' : ', NOT exact'}`,
      )
    for (const { what, median, worst } of equal)
      console.log(`  median ${ms(median)}  worst ${ms(worst)}  ${what}`)
  }
  return { tradeoffs: rows, equalPackages: equal }
}

const files = async (): Promise<object> => {
  const rows = await filesRows({ rounds, store: values.postgres ? 'postgres' : 'sqlite' })
  if (!values.json) {
    console.log('\nActs of others while files of 20 MB come and go; ms from sending one to its answer\n')
    for (const { what, acts, median, worst } of rows)
      console.log(
        `  median ${median.toFixed(1).padStart(6)}  worst ${worst.toFixed(1).padStart(6)}  ${what} (${acts})`,
      )
  }
  return { files: rows }
}

const smooth = async (): Promise<object> => {
  const rows = await smoothRows(full)
  if (!values.json) {
    console.log(
      `\nA full room in Chromium. ${full.goals} goals, ${full.statements} statements, ${full.evidence} pieces of evidence, the other side typing; ms from interaction to next paint\n`,
    )
    for (const { what, interactions, median, worst } of rows)
      console.log(
        `  median ${median.toFixed(0).padStart(4)}  worst ${worst.toFixed(0).padStart(4)}  ${what} (${interactions})`,
      )
  }
  return { smooth: rows }
}

const ledger = async (): Promise<object> => {
  const rows = await ledgerRows()
  if (!values.json) {
    console.log('\nA long ledger in Chromium, the other side making offers; ms\n')
    for (const { entries, open, again, reading, writing, work, key, scrolling, drawn } of rows)
      console.log(
        `  ${entries} entries: opens in ${open}, again in ${again}; busy at most ${reading} reading, ${writing} writing, ${scrolling} scrolling; ${work} of processor time for each of their offers; key to picture ${key.median}, worst ${key.worst}; ${drawn} offers drawn`,
      )
  }
  return { ledger: rows }
}

const weight = async (): Promise<object> => {
  const rows = await weights()
  if (!values.json) {
    console.log('\nJavaScript over the wire, compressed, from the link on; kB of 1000 bytes\n')
    for (const { what, files, bytes } of rows)
      console.log(`${(bytes / 1000).toFixed(1).padStart(10)}  ${what} (${files} files)`)
  }
  return { weight: rows }
}

const inBrowser = async (name: string, run: () => Promise<object>): Promise<object> => {
  if (!chosen.includes(name)) return {}
  if (process.env.CHROMIUM !== undefined) return run()
  console.error(`\nNOT RUN: ${name}. CHROMIUM names no browser.`)
  return {}
}

let measured = {}
if (chosen.includes('gate')) measured = { ...measured, ...gate() }
if (chosen.includes('wording')) measured = { ...measured, ...wording() }
if (chosen.includes('tradeoffs')) measured = { ...measured, ...tradeoffs() }
if (chosen.includes('files')) measured = { ...measured, ...(await files()) }
measured = {
  ...measured,
  ...(await inBrowser('smooth', smooth)),
  ...(await inBrowser('ledger', ledger)),
  ...(await inBrowser('weight', weight)),
}
if (values.json) console.log(JSON.stringify(measured))
process.exit(0)
