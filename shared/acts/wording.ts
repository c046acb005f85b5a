/** What the server records by itself when words change under an endorsement: whose change it was. Nobody can send it. */
import { isSide, type Standing } from '../room/participant.ts'
import { type Side, sides } from '../room/side.ts'
import type { Endorsement, Endorsements } from './goals.ts'
import { type Made, withValue } from './room-state.ts'

export interface RecordedChangeWording {
  readonly type: 'change-wording'
  readonly goal: string
  /** Hash of the words that were endorsed and are not there any more. */
  readonly from: string
  /** The whole card was taken away. */
  readonly removed?: true
}

/** Whose change made an endorsement fall, or took its card away. */
export interface WordingChange {
  readonly by: string
  readonly standing: Standing
  readonly at: number
  readonly removed: boolean
}

type Change = Pick<RecordedChangeWording, 'goal' | 'from' | 'removed'>

const isSame = (one: WordingChange, standing: Standing, removed: boolean): boolean =>
  one.standing === standing && one.removed === removed

const stood = (made: Endorsement | undefined, from: string): made is Endorsement => made?.text === from

/**
 * Whether a change is news. Each chair is named once for each endorsement, and once more for taking the card away, so that
 * a letter put in and taken out again does not fill the ledger.
 */
export const isNewsOf = (
  endorsements: Endorsements,
  { goal, from, removed = undefined }: Change,
  standing: Standing,
): boolean =>
  sides.some((side) => {
    const made = endorsements.get(goal)?.[side]
    return stood(made, from) && !made.changes.some((one) => isSame(one, standing, removed === true))
  })

export const foldChangeWording = (
  endorsements: Endorsements,
  act: RecordedChangeWording,
  { by, at, standing, owned }: Made,
): Endorsements => {
  const made = endorsements.get(act.goal)
  if (!made) return endorsements
  const removed = act.removed === true
  const next: Partial<Record<Side, Endorsement>> = { ...made }
  for (const side of sides) {
    const endorsement = made[side]
    if (!stood(endorsement, act.from)) continue
    const others = endorsement.changes.filter((one) => !isSame(one, standing, removed))
    next[side] = { ...endorsement, changes: [...others, { by, standing, at, removed }] }
  }
  return withValue(endorsements, act.goal, next, owned)
}

/** The last change under the reader's own side's endorsement; without one, under that of a side that fell. */
export const lastChange = (
  made: Readonly<Partial<Record<Side, Endorsement>>> | undefined,
  reader: Standing,
  fell: (side: Side) => boolean,
): { readonly endorsement: Endorsement; readonly change: WordingChange } | undefined => {
  const own = isSide(reader) ? [reader] : []
  for (const side of [...own, ...sides]) {
    const endorsement = fell(side) ? made?.[side] : undefined
    const change = endorsement?.changes.at(-1)
    if (endorsement && change) return { endorsement, change }
  }
  return undefined
}
