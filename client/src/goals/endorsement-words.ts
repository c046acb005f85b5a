/** What stands beside the two half discs: how a card is endorsed, in the reader's own view. */
import type { GoalStanding } from '@common-ground/shared/acts/goals'
import type { Standing } from '@common-ground/shared/room/participant'
import { otherSide, type Side, type SideNames, sides } from '@common-ground/shared/room/side'
import { isolated } from '../ui/isolated.ts'
import type { Messages } from '../ui/messages.ts'

export interface EndorsementWords {
  readonly first: string
  /** Said more quietly behind it. */
  readonly more?: string
}

type Sentences = Messages['goals']

const fallen = (
  { voided }: GoalStanding,
  reader: Standing,
  names: SideNames,
  say: Sentences,
): string | undefined => {
  if (voided.a && voided.b) return say.changedAfterBoth
  const side = sides.find((one) => voided[one])
  if (side === undefined) return undefined
  return side === reader ? say.changedAfterYou : say.changedAfter(isolated(names[side]))
}

const endorsedBy = (side: Side, reader: Standing, names: SideNames, say: Sentences): string =>
  side === reader ? say.youEndorse : say.endorsedBy(isolated(names[side]))

export const endorsementWords = (
  standing: GoalStanding,
  reader: Standing,
  names: SideNames,
  say: Sentences,
  /** In a closed room nobody waits for anybody. */
  closed: boolean,
  /** Whose change it was that made an endorsement fall, where the record says so. */
  changed?: string,
): EndorsementWords => {
  if (standing.common) return { first: say.endorsedByBoth }
  const fell = changed ?? fallen(standing, reader, names, say)
  const side = sides.find((one) => standing.endorsed[one])
  if (side === undefined) return { first: fell ?? say.notYet }
  const first = endorsedBy(side, reader, names, say)
  if (fell !== undefined) return { first, more: fell }
  const waitsFor = otherSide(side)
  // The reader's own side sees the button instead of a sentence that it is waited for.
  return waitsFor === reader || closed
    ? { first }
    : { first, more: say.waitingFor(isolated(names[waitsFor])) }
}
