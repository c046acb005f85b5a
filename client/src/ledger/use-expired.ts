/** Which open offers' time is over, by the server's clock: the same set until another one's is. */
import { expiredBy } from '@common-ground/shared/ledger/open-offers'
import { useMemo } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { useServerTime } from '../ui/server-clock.ts'

export const useExpired = (): ReadonlySet<string> => {
  const { offers, pauses, stage } = useRoomState()
  const timed = useMemo(
    () =>
      new Map([...offers].filter(([, { status, minutes }]) => status === 'open' && minutes !== undefined)),
    [offers],
  )
  // A room that is closed says how things stood when it was.
  const closed = stage.stage === 'closed'
  const over = useServerTime(
    (now) => expiredBy({ offers: timed, pauses }, closed ? stage.since : now).join(' '),
    !closed && timed.size > 0,
  )
  return useMemo(() => new Set(over === '' ? [] : over.split(' ')), [over])
}
