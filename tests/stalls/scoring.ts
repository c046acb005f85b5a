/** How well something that shows early tells dialogues that will stall from those that will not: precision, recall, F1. */
import type { FirstShown } from './first-shown.ts'
import type { Outcome, Played } from './played.ts'

export interface Score {
  /** Dialogues it showed in before the message it foretells, or, where there is none, before the last one. */
  readonly alarms: number
  /** Those of them with that message. */
  readonly hits: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** One way to set it, and how it does. */
export interface Point extends Score {
  readonly set: string
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/**
 * Only what came before counts: a sign that sees the refusal itself has foretold nothing. In a dialogue without it, the
 * message that ends it is left out alike.
 */
const showsBefore = (one: Played, shown: FirstShown, outcome: Outcome): boolean => {
  const first = shown(one)
  return first !== undefined && first < (outcome(one) ?? one.states.length)
}

export const score = (all: readonly Played[], shown: FirstShown, outcome: Outcome): Score => {
  const showing = all.filter((one) => showsBefore(one, shown, outcome))
  const hits = showing.filter((one) => outcome(one) !== undefined).length
  const having = all.filter((one) => outcome(one) !== undefined).length
  const precision = ratio(hits, showing.length)
  const recall = ratio(hits, having)
  return {
    hits,
    alarms: showing.length,
    precision,
    recall,
    f1: ratio(2 * precision * recall, precision + recall),
  }
}

export const bestF1 = (points: readonly Point[]): Point | undefined =>
  points.reduce<Point | undefined>((best, point) => (best && best.f1 >= point.f1 ? best : point), undefined)

/** The strictest setting that finds at least as many: what the same recall costs. */
export const atRecall = (points: readonly Point[], recall: number): Point | undefined =>
  points
    .filter((point) => point.recall >= recall)
    .reduce<Point | undefined>(
      (best, point) =>
        best &&
        (best.recall < point.recall || (best.recall === point.recall && best.precision >= point.precision))
          ? best
          : point,
      undefined,
    )

/** First quartile, median, third quartile: the value at or below which so much of them lies. */
export const quartiles = (values: readonly number[]): readonly [number, number, number] | undefined => {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (part: number): number => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0
  return sorted.length === 0 ? undefined : [at(0.25), at(0.5), at(0.75)]
}
