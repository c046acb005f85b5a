/** `npm run tradeoffs`: which human deals could have been better for both, and the best package for each. */
import { parseArgs } from 'node:util'
import type { Point } from '@common-ground/shared/tradeoffs/frontier'
import { dialoguesIn } from '../replay/casino.ts'
import { issueNames, nameOf, packagesOfEach } from '../replay/plan.ts'
import { dealIn } from './casino-deals.ts'
import { type Measured, measure } from './measure.ts'

export const usage = `Usage: npm run tradeoffs -- FILE [--json]

FILE    dialogues in the CaSiNo format (see tests/data)
--json  one JSON object a line for each dialogue with a deal; without it they are written to be read

The last line is one JSON object: how many deals, how many of them improvable (another package is better for one person
and worse for neither), how many packages were wrongly called better, the mean product of both people's points as a part
of the greatest there is, of the deals and of the packages found, and the seconds it took.`

export interface Terminal {
  readonly read: (file: string) => Uint8Array
  readonly print: (line: string) => void
  readonly say: (line: string) => void
  /** Milliseconds. */
  readonly now: () => number
}

const divided = (one: Point): string =>
  issueNames.map((name, at) => `${name} ${sharesOf(one, at)}`).join(', ')

/** The options of an issue are what A gets, from none to all. */
const sharesOf = (one: Point, at: number): string => {
  const toA = one.package[at] ?? 0
  return `${toA}:${packagesOfEach - toA}`
}

const readable = ({ deal, better, betterForBoth, best }: Measured): string => {
  const improvable =
    betterForBoth.length > 0
      ? 'can be better for both'
      : better.length > 0
        ? 'can be better for one and worse for neither'
        : 'cannot be better for one without being worse for the other'
  return `${nameOf(deal)}: ${deal.worth.a}:${deal.worth.b} points, ${improvable}; best ${best.a}:${best.b} with ${divided(best)}`
}

const packageOf = (one: Point) => ({
  ...Object.fromEntries(issueNames.map((name, at) => [name, sharesOf(one, at)])),
  points: { a: one.a, b: one.b },
})

const recordOf = ({ deal, better, betterForBoth, best, nash }: Measured) => ({
  position: deal.position,
  ...(deal.dialogue === undefined ? {} : { dialogue: deal.dialogue }),
  points: deal.worth,
  improvable: better.length > 0,
  betterForBoth: betterForBoth.length > 0,
  packages: better.map(packageOf),
  best: packageOf(best),
  nashHuman: Number(nash.human.toFixed(4)),
})

const mean = (values: readonly number[]): number | null =>
  values.length === 0
    ? null
    : Number((values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(4))

const summaryOf = (measured: readonly Measured[], seconds: number) => ({
  deals: measured.length,
  improvable: measured.filter(({ better }) => better.length > 0).length,
  wronglyImproved: measured.reduce((sum, { wrong }) => sum + wrong, 0),
  meanNashHuman: mean(measured.map(({ nash }) => nash.human)),
  meanNashBest: mean(measured.map(({ nash }) => nash.best)),
  seconds: Number(seconds.toFixed(3)),
})

const commandIn = (args: readonly string[]): { readonly file: string; readonly json: boolean } | string => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    })
    const [file, ...more] = positionals
    return file === undefined || more.length > 0 ? usage : { file, json: values.json }
  } catch (refusal) {
    return `${refusal instanceof Error ? refusal.message : String(refusal)}\n\n${usage}`
  }
}

const bytesOf = (file: string, { read, say }: Terminal): Uint8Array | undefined => {
  try {
    return read(file)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : ''
    say(`${file} cannot be read${code}.`)
    return undefined
  }
}

/** Answers the exit code: 0; 1 where the file cannot be read or enumeration disagrees; 2 where the command is not understood. */
export const run = (args: readonly string[], terminal: Terminal): number => {
  const { print, say, now } = terminal
  const command = commandIn(args)
  if (typeof command === 'string') {
    say(command)
    return 2
  }
  const bytes = bytesOf(command.file, terminal)
  if (!bytes) return 1
  const begun = now()
  const dialogues = dialoguesIn(bytes)
  if ('because' in dialogues) {
    say(`${command.file} holds no dialogues: ${dialogues.because}.`)
    return 1
  }
  const measured: Measured[] = []
  for (const [at, dialogue] of dialogues.ok.entries()) {
    const reading = dealIn(dialogue, at + 1)
    if ('because' in reading) say(`dialogue ${at + 1} is skipped: ${reading.because}.`)
    else if (reading.ok !== 'none') {
      const one = measure(reading.ok)
      measured.push(one)
      print(command.json ? JSON.stringify(recordOf(one)) : readable(one))
      if (one.missed) say(`${nameOf(one.deal)}: a better package was missed.`)
    }
  }
  print(JSON.stringify(summaryOf(measured, (now() - begun) / 1_000)))
  return measured.some(({ wrong, missed }) => wrong > 0 || missed) ? 1 : 0
}
