/** Thresholds as they are being typed: each sign on or off, and its numbers as text until they are whole and within bounds. */
import type { StallThresholds } from '@common-ground/shared/momentum/stall-thresholds'
import { type SignName, signNames, usualThresholds } from '@common-ground/shared/momentum/usual-thresholds'
import { limits } from '@common-ground/shared/room/limits'

const { stall } = limits

export type FieldName = 'moves' | 'times' | 'within' | 'refusals' | 'minutes' | 'statements'

interface Bounds {
  readonly least: number
  readonly most: number
}

export interface Field extends Bounds {
  readonly name: FieldName
}

/** Of each sign, in the order in which they are read. */
export const fieldsOf: Readonly<Record<SignName, readonly Field[]>> = {
  'no-narrowing': [{ name: 'moves', ...stall.moves }],
  'same-text-again': [
    { name: 'times', ...stall.times },
    { name: 'within', ...stall.within },
  ],
  'refusals-rising': [
    { name: 'refusals', ...stall.refusals },
    { name: 'within', ...stall.window },
  ],
  'nothing-touched': [{ name: 'minutes', ...stall.minutes }],
  'loops-owed': [{ name: 'statements', ...stall.statements }],
  'goal-unlinked': [],
}

interface SignDraft {
  readonly on: boolean
  readonly texts: Readonly<Partial<Record<FieldName, string>>>
}
export type ThresholdsDraft = Readonly<Record<SignName, SignDraft>>

/** A sign that is off has the numbers it would begin with. */
const signDraft = (thresholds: StallThresholds, name: SignName): SignDraft => {
  const numbers = new Map<string, number>(Object.entries(thresholds[name] ?? usualThresholds[name] ?? {}))
  const texts = fieldsOf[name].map((field) => [field.name, String(numbers.get(field.name) ?? field.least)])
  return { on: thresholds[name] !== undefined, texts: Object.fromEntries(texts) }
}

export const draftOf = (thresholds: StallThresholds): ThresholdsDraft => ({
  'no-narrowing': signDraft(thresholds, 'no-narrowing'),
  'same-text-again': signDraft(thresholds, 'same-text-again'),
  'refusals-rising': signDraft(thresholds, 'refusals-rising'),
  'nothing-touched': signDraft(thresholds, 'nothing-touched'),
  'loops-owed': signDraft(thresholds, 'loops-owed'),
  'goal-unlinked': signDraft(thresholds, 'goal-unlinked'),
})

export const isUnfit = (text: string, { least, most }: Bounds): boolean =>
  !/^\d{1,4}$/.test(text.trim()) || Number(text) < least || Number(text) > most

/** Undefined while a number of a sign that is on is none. */
export const thresholdsOf = (draft: ThresholdsDraft): StallThresholds | undefined => {
  const unfit = signNames.some(
    (name) =>
      draft[name].on && fieldsOf[name].some((field) => isUnfit(draft[name].texts[field.name] ?? '', field)),
  )
  if (unfit) return undefined
  const number = (name: SignName, field: FieldName): number => Number(draft[name].texts[field])
  const on = (name: SignName): boolean => draft[name].on
  return {
    ...(on('no-narrowing') ? { 'no-narrowing': { moves: number('no-narrowing', 'moves') } } : {}),
    ...(on('same-text-again')
      ? {
          'same-text-again': {
            times: number('same-text-again', 'times'),
            within: number('same-text-again', 'within'),
          },
        }
      : {}),
    ...(on('refusals-rising')
      ? {
          'refusals-rising': {
            refusals: number('refusals-rising', 'refusals'),
            within: number('refusals-rising', 'within'),
          },
        }
      : {}),
    ...(on('nothing-touched')
      ? { 'nothing-touched': { minutes: number('nothing-touched', 'minutes') } }
      : {}),
    ...(on('loops-owed') ? { 'loops-owed': { statements: number('loops-owed', 'statements') } } : {}),
    ...(on('goal-unlinked') ? { 'goal-unlinked': {} } : {}),
  }
}

/** Signs that one says otherwise than the other. */
export const differingSigns = (one: StallThresholds, other: StallThresholds): readonly SignName[] =>
  signNames.filter((name) => JSON.stringify(draftOf(one)[name]) !== JSON.stringify(draftOf(other)[name]))
