/** What `npm run stalls` prints: when signs first show, and how they do beside the baselines, as tables to be read. */
import { type SignName, signNames, usualThresholds } from '@common-ground/shared/momentum/usual-thresholds'
import { signShown } from './first-shown.ts'
import { firstNo, type Outcome, type Played, walkAway } from './played.ts'
import { atRecall, bestF1, type Point, quartiles } from './scoring.ts'
import { baselines, type Compared, compared } from './settings.ts'

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`
const share = (part: number, whole: number): string => percent(whole === 0 ? 0 : part / whole)

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const head = (...cells: readonly string[]): readonly string[] => [
  row(...cells),
  row(...cells.map(() => '---')),
]

const shownIn = (all: readonly Played[], name: SignName | undefined): string => {
  const shown = signShown(usualThresholds, name)
  const at = all.map(shown).filter((message) => message !== undefined)
  const middle = quartiles(at)
  return middle
    ? `${at.length} (${share(at.length, all.length)}), at ${middle[1]} (${middle[0]} to ${middle[2]})`
    : '0'
}

const before = (all: readonly Played[], name: SignName | undefined): string => {
  const shown = signShown(usualThresholds, name)
  const early = all.filter((one) => (shown(one) ?? Number.POSITIVE_INFINITY) < (firstNo(one) ?? 0))
  return `${early.length} (${share(early.length, all.length)})`
}

/** With the usual thresholds. */
const firstShows = (stalled: readonly Played[], others: readonly Played[]): readonly string[] => [
  ...head(
    'Sign',
    `shows in the ${stalled.length} with a no, at message: median (quartiles)`,
    'of these before the first no',
    `shows in the ${others.length} without`,
  ),
  ...[...signNames, undefined].map((name) =>
    row(name ?? 'any', shownIn(stalled, name), before(stalled, name), shownIn(others, name)),
  ),
]

const brief = (point: Point | undefined): string =>
  point === undefined || point.hits === 0 ? '-' : `${percent(point.precision)} (${point.set})`

const full = ({ set, alarms, hits, precision, recall, f1 }: Point): readonly (string | number)[] => [
  set,
  alarms,
  hits,
  percent(precision),
  percent(recall),
  f1.toFixed(3),
]

/** What shows nowhere in time has no recall to be compared at. */
const comparison = ({ signs, baselines: others }: Compared): readonly string[] => {
  const showing = signs.filter(({ hits }) => hits > 0)
  const silent = signs.filter(({ hits }) => hits === 0)
  const best = [bestF1(showing), ...baselines.map((name) => bestF1(others[name]))]
  return [
    ...head(
      'Sign',
      'shows',
      'right',
      'precision',
      'recall',
      'F1',
      ...baselines.map((name) => `${name}, same recall`),
    ),
    ...showing.map((point) =>
      row(...full(point), ...baselines.map((name) => brief(atRecall(others[name], point.recall)))),
    ),
    '',
    ...(silent.length === 0 ? [] : [`Never in time: ${silent.map(({ set }) => set).join(', ')}.`, '']),
    ...head('Best F1 of', 'set to', 'shows', 'right', 'precision', 'recall', 'F1'),
    ...best.map((point, at) =>
      point ? row(baselines[at - 1] ?? 'a sign', ...full(point)) : row(baselines[at - 1] ?? 'a sign', '-'),
    ),
  ]
}

const section = (title: string, all: readonly Played[], outcome: Outcome) => {
  const having = all.filter((one) => outcome(one) !== undefined).length
  const measured = compared(all, outcome)
  const lines = [
    `${title}: ${having} of ${all.length} dialogues (${share(having, all.length)}, the precision of always saying so).`,
    '',
    ...comparison(measured),
  ]
  const of = (points: readonly Point[]) => Number((bestF1(points)?.f1 ?? 0).toFixed(4))
  return {
    lines,
    bestF1: {
      sign: of(measured.signs),
      ...Object.fromEntries(baselines.map((name) => [name, of(measured.baselines[name])])),
    },
  }
}

export const report = (all: readonly Played[]): readonly string[] => {
  const stalled = all.filter((one) => firstNo(one) !== undefined)
  const others = all.filter((one) => firstNo(one) === undefined)
  const no = section('The first “not yet” or walk-away', all, firstNo)
  const left = section('The walk-away', all, walkAway)
  const summary = {
    dialogues: all.length,
    withNo: stalled.length,
    withWalkAway: all.filter((one) => walkAway(one) !== undefined).length,
    bestF1: { 'first-no': no.bestF1, 'walk-away': left.bestF1 },
  }
  return [
    'Messages count from 1. There is no clock and nobody links a goal here: nothing-touched and goal-unlinked cannot show.',
    'Nobody has a loop here either: loops-owed counts messages of a side.',
    '',
    ...firstShows(stalled, others),
    '',
    ...no.lines,
    '',
    ...left.lines,
    '',
    JSON.stringify(summary),
  ]
}
