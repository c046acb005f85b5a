/** Whether the ledger of a space, as shown here, holds together. */
import type { Space } from '@common-ground/shared/room/space'
import { useSyncExternalStore } from 'react'
import { useSession, useSpace } from '../sync/hooks.ts'

export const useLedgerBroken = (of: Space): boolean => {
  const session = useSession()
  const space = useSpace(of)
  return useSyncExternalStore(session.subscribe, () => space.ledgerBroken() !== undefined)
}
