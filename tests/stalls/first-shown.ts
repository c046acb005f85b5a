/** At which message something first shows in a dialogue: a stall sign, or one of the two baselines. */
import { stallSigns } from '@common-ground/shared/momentum/stall-signs'
import type { StallThresholds } from '@common-ground/shared/momentum/stall-thresholds'
import type { SignName } from '@common-ground/shared/momentum/usual-thresholds'
import type { Played } from './played.ts'

/** Message, from 1; undefined where it never shows. */
export type FirstShown = (one: Played) => number | undefined

const messageOf = (index: number): number | undefined => (index < 0 ? undefined : index + 1)

/** The board of these rooms is left empty: nobody linked a goal, so that one sign would say "an offer was made". */
const board = { goals: [], wroteAt: 0 }

/** Any of the signs these thresholds switch on, or this one alone. No time passes in this data. */
export const signShown =
  (thresholds: StallThresholds, name?: SignName): FirstShown =>
  ({ states }) =>
    messageOf(
      states.findIndex(({ state, entries }) => {
        const set = { ...state, stalls: { thresholds, proposed: {} } }
        const signs = stallSigns(set, entries, board, state.lastAt)
        return name === undefined ? signs.length > 0 : signs.some(({ sign }) => sign === name)
      }),
    )

export const turnsShown =
  (count: number): FirstShown =>
  ({ states }) =>
    states.length >= count ? count : undefined

/** Chosen before anything was measured. */
const refusalWords =
  /\b(?:no|nope|nah|not|never|cannot|(?:ca|wo|do|does|did|is|are|was|were|could|would|should|have|has)n['’]?t|unfair|unable|refuse|reject|decline|disagree)\b/giu

export const refusalWordsIn = (text: string): number => [...text.matchAll(refusalWords)].length

export const refusalWordsShown =
  (count: number): FirstShown =>
  ({ plan }) => {
    let sum = 0
    return messageOf(
      plan.steps.findIndex((step) => {
        if (step.type === 'say') sum += refusalWordsIn(step.text)
        return sum >= count
      }),
    )
  }

/** What the sign of rising refusals has to be better than: how many deals were answered with "not yet" so far. */
export const declinesShown =
  (count: number): FirstShown =>
  ({ plan }) => {
    let sum = 0
    return messageOf(
      plan.steps.findIndex(({ type }) => {
        if (type === 'decline') sum += 1
        return sum >= count
      }),
    )
  }
