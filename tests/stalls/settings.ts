/** The ways to set each sign and each baseline that are compared. */
import type { StallThresholds } from '@common-ground/shared/momentum/stall-thresholds'
import type { SignName } from '@common-ground/shared/momentum/usual-thresholds'
import { declinesShown, type FirstShown, refusalWordsShown, signShown, turnsShown } from './first-shown.ts'
import type { Outcome, Played } from './played.ts'
import { type Point, score } from './scoring.ts'

interface Setting {
  readonly set: string
  readonly shown: FirstShown
}

const upTo = (most: number, least = 1): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index)

const sign = (name: SignName, numbers: string, thresholds: StallThresholds): Setting => ({
  set: `${name} ${numbers}`,
  shown: signShown(thresholds, name),
})

/** Each sign by itself; what needs a clock or links is not among them. */
const signSettings: readonly Setting[] = [
  ...upTo(5, 2).map((moves) => sign('no-narrowing', `${moves}`, { 'no-narrowing': { moves } })),
  ...[10, 30, 100].map((within) =>
    sign('same-text-again', `2 in ${within}`, { 'same-text-again': { times: 2, within } }),
  ),
  ...[6, 12, 25].flatMap((within) =>
    upTo(4).map((refusals) =>
      sign('refusals-rising', `${refusals} in ${within}`, { 'refusals-rising': { refusals, within } }),
    ),
  ),
  ...upTo(12).map((statements) => sign('loops-owed', `${statements}`, { 'loops-owed': { statements } })),
]

const baselineSettings = {
  'turn count': upTo(40, 2).map((count) => ({ set: `${count} messages`, shown: turnsShown(count) })),
  'refusal words so far': upTo(20).map((count) => ({
    set: `${count} words`,
    shown: refusalWordsShown(count),
  })),
  '“not yet” so far': upTo(6).map((count) => ({ set: `${count} answers`, shown: declinesShown(count) })),
} as const satisfies Record<string, readonly Setting[]>
export type Baseline = keyof typeof baselineSettings
export const baselines: readonly Baseline[] = ['turn count', 'refusal words so far', '“not yet” so far']

const measured = (settings: readonly Setting[], all: readonly Played[], outcome: Outcome): readonly Point[] =>
  settings.map(({ set, shown }) => ({ set, ...score(all, shown, outcome) }))

export interface Compared {
  readonly signs: readonly Point[]
  readonly baselines: Readonly<Record<Baseline, readonly Point[]>>
}

export const compared = (all: readonly Played[], outcome: Outcome): Compared => ({
  signs: measured(signSettings, all, outcome),
  baselines: {
    'turn count': measured(baselineSettings['turn count'], all, outcome),
    'refusal words so far': measured(baselineSettings['refusal words so far'], all, outcome),
    '“not yet” so far': measured(baselineSettings['“not yet” so far'], all, outcome),
  },
})
