/** What was given, with what it cost its giver and what it is worth to its receiver: for the mediator, where both sides show it. */
import type { RoomState } from '../acts/room-state.ts'
import { otherSide, type Side } from '../room/side.ts'
import type { ShownRow } from './shown-content.ts'

/** One half of an offer or gift that was accepted: what one side gave. */
export interface Given {
  readonly offer: string
  readonly giver: Side
  /** 0 to 3; absent where that side has not said. */
  readonly cost?: string
  readonly worth?: string
}

/** What one side shows of its ratings; a kind it does not show is undefined. */
export interface ShownRatings {
  readonly cost: readonly ShownRow[] | undefined
  readonly worth: readonly ShownRow[] | undefined
}

const given = (offer: string, giver: Side, shown: Readonly<Record<Side, ShownRatings>>): Given => {
  const rated = (rows: readonly ShownRow[] | undefined) => rows?.find(({ of }) => of === offer)?.value
  const [cost, worth] = [rated(shown[giver].cost), rated(shown[otherSide(giver)].worth)]
  return {
    offer,
    giver,
    ...(cost === undefined ? {} : { cost }),
    ...(worth === undefined ? {} : { worth }),
  }
}

/** Undefined unless both sides show both kinds: one side's numbers are never set beside the other's by one side alone. */
export const costBesideWorth = (
  { offers }: Pick<RoomState, 'offers'>,
  shown: Readonly<Record<Side, ShownRatings>>,
): readonly Given[] | undefined => {
  const all = [shown.a.cost, shown.a.worth, shown.b.cost, shown.b.worth]
  if (all.some((rows) => rows === undefined)) return undefined
  return [...offers.values()]
    .filter(({ status }) => status === 'accepted')
    .flatMap(({ id, side, gets }) => [
      given(id, side, shown),
      ...(gets ? [given(id, otherSide(side), shown)] : []),
    ])
}
