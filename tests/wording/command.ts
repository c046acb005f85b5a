/** `npm run wording` and `npm run wording:score`: what the coach finds in a file, and how often it is right. */
import { parseArgs } from 'node:util'
import type { Finding, ReviewOptions } from '@common-ground/shared/wording/finding'
import { review } from '@common-ground/shared/wording/review'
import { flaggedIn, spread, utterancesIn } from './dialogues.ts'
import { labelled, sets } from './labelled.ts'
import {
  f1,
  type Judge,
  labelledKinds,
  precision,
  recall,
  type Score,
  scoreOf,
  scoreOfKind,
} from './score.ts'

export const usage = `Usage: npm run wording -- FILE [--json] [--own NAME]... [--others NAME]... [--language TAG]
       npm run wording:score -- [--misses] [--json]
       npm run wording:score -- --dialogues FILE [--show N] [--json]

FILE            one text per line
--json          one JSON array of findings per line; without it they are written to be read
--own NAME      what the author's side is called
--others NAME   what somebody else is called
--language TAG  the language of the texts, judged from them otherwise
--misses        also what was missed and what was flagged wrongly, but for the sealed half
--dialogues F   dialogues in the CaSiNo format: how many utterances are flagged
--show N        N of the flagged ones, from beginning to end`

const options = {
  json: { type: 'boolean', default: false },
  score: { type: 'boolean', default: false },
  own: { type: 'string', multiple: true, default: [] as string[] },
  others: { type: 'string', multiple: true, default: [] as string[] },
  language: { type: 'string' },
  misses: { type: 'boolean', default: false },
  dialogues: { type: 'string' },
  show: { type: 'string', default: '0' },
} as const

export interface Terminal {
  readonly read: (file: string) => string
  readonly print: (line: string) => void
  readonly say: (line: string) => void
}

/** One per line of the file; an end of line at the end of the file begins none. */
const linesOf = (file: string): readonly string[] => {
  const lines = file.split('\n').map((line) => line.replace(/\r$/, ''))
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}

const readable = (text: string, findings: readonly Finding[]): string =>
  [
    text,
    ...findings.map(
      ({ start, end, kind, reason, rewrites }) =>
        `  ${start}-${end} ${kind}: "${text.slice(start, end)}" ${reason}\n    ${rewrites.map((rewrite) => `-> ${rewrite}`).join('\n    ')}`,
    ),
  ].join('\n')

const figure = (value: number): string => value.toFixed(3).padStart(9)

const row = (name: string, score: Score): string =>
  name.padEnd(14) +
  figure(precision(score)) +
  figure(recall(score)) +
  figure(f1(score)) +
  [score.right, score.wrong, score.missed].map((count) => String(count).padStart(7)).join('')

/** Reviews a sentence once, however often it is judged. */
const remembering = (judge: Judge): Judge => {
  const known = new Map<string, ReturnType<Judge>>()
  return (text) => {
    const kinds = known.get(text) ?? judge(text)
    known.set(text, kinds)
    return kinds
  }
}

const printScores = ({ print }: Terminal, json: boolean): void => {
  const judge = remembering((text) => review(text).map(({ kind }) => kind))
  for (const set of sets) {
    const sentences = labelled(set)
    const rows = [
      ['all', scoreOf(sentences, judge)] as const,
      ...labelledKinds.map((kind) => [kind, scoreOfKind(sentences, judge, kind)] as const),
    ]
    if (json) {
      const scores = rows.map(([name, score]) => [
        name,
        { ...score, precision: precision(score), recall: recall(score), f1: f1(score) },
      ])
      print(JSON.stringify({ set, sentences: sentences.length, scores: Object.fromEntries(scores) }))
      continue
    }
    print(
      `\n${set}: ${sentences.length} sentences, ${sentences.filter(({ charged }) => charged).length} charged`,
    )
    print(`${''.padEnd(14)}precision   recall       F1  right  wrong missed`)
    for (const [name, score] of rows) print(row(name, score))
  }
}

/** What a judge got wrong. The sealed half stays unread. */
const printMisses = ({ print }: Terminal): void => {
  for (const set of sets) {
    if (set === 'sealed') continue
    for (const one of labelled(set)) {
      const rules = review(one.text).map(({ rule }) => rule)
      if (one.charged && rules.length === 0) print(`${set}, missed (${one.kind}): ${one.text}`)
      if (!one.charged && rules.length > 0) print(`${set}, flagged by ${rules.join(' and ')}: ${one.text}`)
    }
  }
}

const printFlagged = ({ print }: Terminal, json: boolean, dialogues: string, show: number): void => {
  const { utterances, flagged, kinds } = flaggedIn(utterancesIn(dialogues))
  const shown = spread(flagged, show)
  if (json) {
    print(JSON.stringify({ utterances, flagged: flagged.length, kinds, shown }))
    return
  }
  const percent = (100 * flagged.length) / Math.max(1, utterances)
  print(`${utterances} utterances, ${flagged.length} flagged (${percent.toFixed(2)} %)`)
  for (const [kind, count] of Object.entries(kinds).sort(([, a], [, b]) => b - a))
    print(`${String(count).padStart(6)}  ${kind}`)
  for (const text of shown) print(readable(text, review(text)))
}

interface Wanted {
  readonly dialogues?: string | undefined
  readonly show: string
  readonly json: boolean
  readonly misses: boolean
}

const score = ({ dialogues, show, json, misses }: Wanted, terminal: Terminal): number => {
  if (dialogues === undefined) {
    printScores(terminal, json)
    if (misses) printMisses(terminal)
    return 0
  }
  try {
    printFlagged(terminal, json, terminal.read(dialogues), Number(show))
    return 0
  } catch {
    terminal.say(`The file ${dialogues} cannot be read as dialogues.`)
    return 2
  }
}

/** Answers the exit code: 0, or 2 where the command or the file cannot be read. */
export const run = (args: readonly string[], terminal: Terminal): number => {
  let command: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>
  try {
    command = parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (refusal) {
    terminal.say(`${refusal instanceof Error ? refusal.message : String(refusal)}\n\n${usage}`)
    return 2
  }
  const { values, positionals } = command
  const [file, ...more] = positionals
  if (values.score && file === undefined) return score(values, terminal)
  if (file === undefined || more.length > 0 || values.score) {
    terminal.say(usage)
    return 2
  }
  let lines: readonly string[]
  try {
    lines = linesOf(terminal.read(file))
  } catch {
    terminal.say(`The file ${file} cannot be read.`)
    return 2
  }
  const about: ReviewOptions = {
    names: { own: values.own, others: values.others },
    ...(values.language === undefined ? {} : { language: values.language }),
  }
  for (const line of lines) {
    const findings = review(line, about)
    terminal.print(values.json ? JSON.stringify(findings) : readable(line, findings))
  }
  return 0
}
