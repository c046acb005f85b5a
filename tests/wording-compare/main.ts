/**
 * `npm run wording:compare`: the coach beside AFINN, VADER, alex and write-good on the labelled sentences, as tables in Markdown.
 * The four are fetched into a temporary folder: nobody else needs them.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { review } from '@common-ground/shared/wording/review'
import { type Labelled, labelled, sets } from '../wording/labelled.ts'
import { f1, type Judge, precision, recall, scoreOf } from '../wording/score.ts'

const packages = {
  sentiment: '5.0.2',
  'vader-sentiment': '1.1.3',
  alex: '11.0.1',
  'write-good': '1.0.8',
} as const

const folder = mkdtempSync(join(tmpdir(), 'wording-compare-'))
const load = (file: string) => import(pathToFileURL(join(folder, 'node_modules', file)).href)

interface Afinn {
  readonly default: new () => { analyze(text: string): { readonly score: number } }
}
interface Vader {
  readonly default: {
    readonly SentimentIntensityAnalyzer: {
      polarity_scores(text: string): { readonly compound: number }
    }
  }
}
interface Alex {
  text(text: string): { readonly messages: readonly object[] }
}
interface WriteGood {
  readonly default: (text: string) => readonly object[]
}

const when =
  (flags: (text: string) => boolean): Judge =>
  (text) =>
    flags(text) ? ['something'] : []

const judges = async (): Promise<readonly (readonly [string, Judge])[]> => {
  const afinn: Afinn = await load('sentiment/lib/index.js')
  const vader: Vader = await load('vader-sentiment/build/vaderSentiment.bundle.js')
  const alex: Alex = await load('alex/index.js')
  const writeGood: WriteGood = await load('write-good/write-good.js')
  const sentiment = new afinn.default()
  const analyzer = vader.default.SentimentIntensityAnalyzer
  return [
    ['AFINN (`sentiment`), score below 0', when((text) => sentiment.analyze(text).score < 0)],
    // The threshold its authors give for "negative".
    [
      'VADER (`vader-sentiment`), compound at most -0.05',
      when((text) => analyzer.polarity_scores(text).compound <= -0.05),
    ],
    ['`alex`, any message', when((text) => alex.text(text).messages.length > 0)],
    ['`write-good`, any suggestion', when((text) => writeGood.default(text).length > 0)],
    ['Common Ground', when((text) => review(text).length > 0)],
  ]
}

const totals = (
  sentences: readonly Labelled[],
  all: readonly (readonly [string, Judge])[],
): readonly string[] => [
  '| | charged found | harmless flagged | precision | recall | F1 |',
  '|---|---|---|---|---|---|',
  ...all.map(([name, judge]) => {
    const score = scoreOf(sentences, judge)
    const harmless = sentences.filter(({ charged }) => !charged).length
    const [p, r, f] = [precision(score), recall(score), f1(score)].map((value) => value.toFixed(3))
    return `| ${name} | ${score.right} of ${score.right + score.missed} | ${score.wrong} of ${harmless} | ${p} | ${r} | ${f} |`
  }),
]

/** Some of each sort, spread over the development half: the sealed one is not shown. */
const shown = (sentences: readonly Labelled[], every: number): readonly Labelled[] =>
  [true, false].flatMap((charged) =>
    sentences
      .filter((one) => one.charged === charged && (one.charged || one.near))
      .filter((_, at) => at % every === 0),
  )

const sideBySide = (
  sentences: readonly Labelled[],
  all: readonly (readonly [string, Judge])[],
): readonly string[] => [
  '| | AFINN | VADER | alex | write-good | ours |',
  '|---|---|---|---|---|---|',
  ...sentences.map(({ text, charged }) => {
    const cells = all.map(([, judge]) => (judge(text).length > 0 ? 'flags' : ''))
    return `| ${charged ? 'charged' : 'harmless'}: ${text.replaceAll('|', '\\|')} | ${cells.join(' | ')} |`
  }),
]

try {
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`)
  execFileSync(
    'npm',
    ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', ...wanted],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const all = await judges()
  for (const set of sets) console.log([`\n${set}\n`, ...totals(labelled(set), all)].join('\n'))
  console.log(['', ...sideBySide(shown(labelled('development'), 11), all)].join('\n'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
