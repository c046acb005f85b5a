/** Whether this person may ask for a pause, and there is something that runs. */
import { actAccess } from '@common-ground/shared/room/access'
import { useClosed, useSession } from '../sync/hooks.ts'

export const useMayPause = (): boolean => {
  const { standing } = useSession().you
  const closed = useClosed()
  return actAccess['ask-pause'][standing] !== 'never' && !closed
}
