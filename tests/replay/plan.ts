/** A plan: one recorded negotiation as steps that are legal from the first to the last. */
import type { Side } from '@common-ground/shared/room/side'

export const issueNames = ['Food', 'Water', 'Firewood'] as const
export type IssueName = (typeof issueNames)[number]

/** Packages of each issue that the two people divide. */
export const packagesOfEach = 3

export type Packages = Readonly<Record<IssueName, number>>

/** One thing a person does. */
export type Step =
  /** Said back by the other side and answered, where `looped`. */
  | { readonly type: 'say'; readonly side: Side; readonly text: string; readonly looped?: true }
  /** What side A and side B would get. */
  | { readonly type: 'submit'; readonly side: Side; readonly gets: Readonly<Record<Side, Packages>> }
  | { readonly type: 'accept'; readonly side: Side }
  | { readonly type: 'decline'; readonly side: Side }
  | { readonly type: 'walk-away'; readonly side: Side }

/** Why something matters to a person, in their words: becomes a goal card. */
export interface Reason {
  readonly side: Side
  readonly text: string
}

export interface Plan {
  /** Position in its file, from 1. */
  readonly position: number
  /** The dialogue's own number, where it has one that can be shown. */
  readonly dialogue?: string
  readonly reasons: readonly Reason[]
  readonly steps: readonly Step[]
}

/** Where a negotiation stands between two steps. */
export interface Standing {
  /** The side whose deal waits for an answer. */
  readonly pending?: Side
  readonly ended: boolean
}

export const atTheStart: Standing = { ended: false }

/** Why a step cannot come next; `undefined` when it can. */
export const whyNotNext = ({ pending, ended }: Standing, { type, side }: Step): string | undefined => {
  if (ended) return 'follows after the end of the negotiation'
  if (type === 'submit') return pending ? 'submits a deal while another one waits for its answer' : undefined
  if (type !== 'accept' && type !== 'decline') return undefined
  if (!pending) return 'answers a deal although none is waiting'
  return pending === side ? 'answers a deal of its own side' : undefined
}

export const after = (standing: Standing, { type, side }: Step): Standing => {
  if (type === 'submit') return { pending: side, ended: false }
  if (type === 'decline') return { ended: false }
  return type === 'say' ? standing : { ended: true }
}

/** How people name a plan: by position, and by the dialogue's own number where it has one. */
export const nameOf = (plan: { readonly position: number; readonly dialogue?: string }): string =>
  plan.dialogue === undefined
    ? `dialogue ${plan.position}`
    : `dialogue ${plan.position} (dialogue_id ${plan.dialogue})`
