/** The moves that fit, as far as this person can make them from here: what has no handler is not shown. */

import type { StallMove, StallSign } from '@common-ground/shared/momentum/stall-signs'
import { actAccess } from '@common-ground/shared/room/access'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { evidenceWish } from '../ui/evidence-wish.ts'
import { offerWish } from '../ui/offer-wish.ts'
import { useWays } from '../ui/ways.ts'

/** The tabs a move leads to. */
export type Go = (tab: 'goals' | 'conversation' | 'ledger' | 'evidence', element?: string) => void

export type MoveHandlers = Readonly<Partial<Record<StallMove, (sign: StallSign) => void>>>

/** The room's own, beside what whoever shows the signs can do: a caucus, a proposal, a pause. */
export const useMoves = (go: Go, others: MoveHandlers): MoveHandlers => {
  const session = useSession()
  const { issues } = useRoomState()
  const { show } = useWays()
  const { standing } = session.you
  const may = (act: 'gift' | 'link' | 'add-evidence') => actAccess[act][standing] !== 'never'
  return {
    loop: (sign) => {
      const [first] = sign.sign === 'loops-owed' ? sign.statements : []
      go('conversation', first === undefined ? undefined : `statement-${first}`)
    },
    ...(may('link') && issues.size > 0
      ? {
          'goal-pivot': (sign) => {
            const [issue] = sign.sign === 'no-narrowing' ? sign.issues : []
            const [goal] = sign.sign === 'goal-unlinked' ? sign.goals : []
            if (issue) show({ of: 'pivot', id: issue.issue })
            else show(goal === undefined ? { of: 'map' } : { of: 'goal', id: goal })
          },
        }
      : {}),
    ...(may('add-evidence')
      ? {
          'evidence-gap': () => {
            evidenceWish.change(session, () => true)
            go('evidence')
          },
        }
      : {}),
    // Where nothing is on the table yet there is no composer to make one in.
    ...(may('gift') && issues.size > 0
      ? { 'small-gift': () => offerWish.change(session, () => ({ kind: 'gift', terms: [] })) }
      : {}),
    ...others,
  }
}
