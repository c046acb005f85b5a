/**
 * `npm run bench -- [NAME ...] [--rounds N] [--json] [--postgres]`: what the room's own parts cost, by group or by part (parts.ts);
 * how to read it is in docs/performance.md.
 */
import { arch, cpus, platform, totalmem } from 'node:os'
import { findBrowser } from '../find-browser.mjs'
import { run } from './command.ts'
import { parts } from './parts.ts'

const browser = findBrowser(process.env)
if (browser !== undefined) process.env.CHROMIUM = browser

const machine = {
  node: process.version,
  system: `${platform()} ${arch()}`,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGB: Math.round(totalmem() / 1e9),
}

process.exit(
  await run(process.argv.slice(2), parts, machine, {
    print: (line) => console.log(line),
    say: (line) => console.error(line),
  }),
)
