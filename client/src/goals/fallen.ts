/** Why a card is not endorsed any more, for the one who reads it: whose change it was, when, and what had been endorsed. */
import { lastChange, type WordingChange } from '@common-ground/shared/acts/wording'
import type { GoalWords } from '@common-ground/shared/documents/goal-words'
import { isSide, type Participant } from '@common-ground/shared/room/participant'
import { type SideNames, sides } from '@common-ground/shared/room/side'
import type { GoalCard } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import type { Messages } from '../ui/messages.ts'

export interface Fallen {
  /** "Wording changed by Quayside Estates" */
  readonly sentence: string
  readonly at: number
  /** Absent for what was endorsed before words were recorded. */
  readonly words: GoalWords | undefined
  readonly endorsedBy: string
}

/** The one who made a change, as the reader would say it. */
export const whoChanged = (
  { by, standing }: WordingChange,
  you: Participant,
  names: SideNames,
  { who }: Messages['goals'],
): string => {
  if (by === you.id) return who.you
  if (!isSide(standing)) return who.mediator
  return standing === you.standing ? who.yourSide : isolated(names[standing])
}

export const fallenOf = (
  { made, standing }: GoalCard,
  you: Participant,
  names: SideNames,
  say: Messages['goals'],
): Fallen | undefined => {
  const last = lastChange(made, you.standing, (side) => standing.voided[side])
  if (!last) return undefined
  const { change, endorsement } = last
  const side = sides.find((one) => made?.[one] === endorsement)
  const endorsedBy =
    side === undefined || side === you.standing
      ? say.difference.yours
      : say.difference.theirs(isolated(names[side]))
  return {
    sentence: say.changedBy(whoChanged(change, you, names, say)),
    at: change.at,
    words: endorsement.words,
    endorsedBy,
  }
}
