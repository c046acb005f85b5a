// Runs all tests that can run on this machine and says loudly what it left out and why. With CI=true nothing may be left out.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findBrowser } from './find-browser.mjs'
import { findPostgres } from './find-postgres.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const strict = process.env.CI === 'true'

const browser = findBrowser(process.env)

const left = []
if (browser === undefined)
  left.push({
    what: 'tests/browser (the room in real browsers, in every role at once)',
    why: 'no Chromium or Chrome was found on PATH; install one or set CHROMIUM to its path',
    exclude: 'browser/**',
  })

const postgres = await findPostgres()
process.once('exit', () => postgres.stop?.())
// While the tests run a signal waits here; then the exit above cleans up.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
if (postgres.url === undefined)
  left.push({
    what: 'the store on PostgreSQL, and all that runs on it',
    why: postgres.why,
    exclude: '**/*postgres*.test.ts',
  })

const casino = process.env.CASINO ?? join(here, '../../shared/data/casino')
const hasCasino = existsSync(join(casino, 'train.json')) && existsSync(join(casino, 'valid.json'))
if (!hasCasino)
  left.push({
    what: 'tests/tradeoffs/corpus.test.ts (the files of CaSiNo themselves; all of their deals are in tests/data and tested)',
    why: 'the corpus is not part of this repository; set CASINO to a folder with its train.json and valid.json',
    exclude: 'tradeoffs/corpus.test.ts',
    spare: true,
  })

const say = () => {
  for (const { what, why } of left)
    console.log(`\n${'!'.repeat(100)}\nNOT RUN: ${what}\nBECAUSE: ${why}\n${'!'.repeat(100)}`)
}

say()
if (strict && left.some(({ spare }) => !spare)) {
  console.log('\nCI=true: nothing may be left out.')
  process.exit(1)
}

const built = spawnSync(process.execPath, [join(here, '../build-if-stale.mjs'), 'pages', 'server'], {
  stdio: 'inherit',
})
if (built.status !== 0) process.exit(1)

const results = mkdtempSync(join(tmpdir(), 'common-ground-results-'))
const resultsFile = join(results, 'results.json')
const vitest = join(createRequire(import.meta.url).resolve('vitest/package.json'), '..', 'vitest.mjs')
const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    '--root',
    here,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${resultsFile}`,
    ...left.flatMap(({ exclude }) => ['--exclude', exclude]),
    ...process.argv.slice(2),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(browser === undefined ? {} : { CHROMIUM: browser }),
      ...(postgres.url === undefined ? {} : { TEST_DATABASE_URL: postgres.url }),
      ...(hasCasino ? { CASINO: casino } : {}),
    },
  },
)

say()
if (existsSync(resultsFile)) {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(resultsFile, 'utf8'))
  console.log(`${numPassedTests} passed, ${numFailedTests} failed`)
}
rmSync(results, { recursive: true, force: true })
process.exit(status ?? 1)
