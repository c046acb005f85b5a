/** `npm run bench -- [gate] [smooth] [--rounds N] [--json]`: what the room's own parts cost, and how smooth a full room is. */
import { parseArgs } from 'node:util'
import { gateRows } from './gate.ts'
import { smoothRows } from './smooth.ts'

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, json: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds is a whole number from 1')
const chosen = positionals.length > 0 ? positionals : ['gate', 'smooth']
const full = { goals: 200, statements: 300, evidence: 60 }

const gate = (): object => {
  const rows = gateRows(rounds, () => performance.now())
  if (!values.json) {
    console.log('The gate. 200 goals, 500 entries; median of the rounds, microseconds for one small update\n')
    for (const { what, microseconds } of rows) console.log(`${microseconds.toFixed(1).padStart(10)}  ${what}`)
  }
  return { gate: rows }
}

const smooth = async (): Promise<object> => {
  if (process.env.CHROMIUM === undefined) {
    console.error('\nNOT RUN: smooth. CHROMIUM names no browser.')
    return {}
  }
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

let measured = {}
if (chosen.includes('gate')) measured = { ...measured, ...gate() }
if (chosen.includes('smooth')) measured = { ...measured, ...(await smooth()) }
if (values.json) console.log(JSON.stringify(measured))
process.exit(0)
