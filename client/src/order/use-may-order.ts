/** Whether this person is offered what orders things: begin and finish, summons, hiding and locking. */
import { mediatorIsIn } from '@common-ground/shared/acts/pulse'
import { isSide } from '@common-ground/shared/room/participant'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'

/** Where a mediator sits, the sides leave the order to them: what they may say together stays out of their way. */
export const useMayOrder = (): boolean => {
  const { standing } = useSession().you
  const closed = useClosed()
  const mediated = mediatorIsIn(useRoomState())
  return !closed && (standing === 'mediator' || (isSide(standing) && !mediated))
}
