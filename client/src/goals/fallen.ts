/** Why a card is not endorsed any more, for the one who reads it: whose change it was, when, and what had been endorsed. */
import { lastChange } from '@common-ground/shared/acts/wording'
import type { GoalWords } from '@common-ground/shared/documents/goal-words'
import type { Participant } from '@common-ground/shared/room/participant'
import { type SideNames, sides } from '@common-ground/shared/room/side'
import type { GoalCard } from '../sync/hooks.ts'
import type { Messages } from '../ui/messages.ts'

export interface Fallen {
  /** "Wording changed by Quayside Estates" */
  readonly sentence: string
  readonly at: number
  /** Absent for what was endorsed before words were recorded. */
  readonly words: GoalWords | undefined
  readonly endorsedBy: string
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
  const who =
    change.by === you.id
      ? say.changedBy.you
      : change.standing === you.standing && change.standing !== 'mediator'
        ? say.changedBy.yourSide
        : change.standing === 'a' || change.standing === 'b'
          ? say.changedBy.side(names[change.standing])
          : say.changedBy.mediator
  const side = sides.find((one) => made?.[one] === endorsement)
  const endorsedBy =
    side === undefined || side === you.standing ? say.difference.yours : say.difference.theirs(names[side])
  return { sentence: who, at: change.at, words: endorsement.words, endorsedBy }
}
