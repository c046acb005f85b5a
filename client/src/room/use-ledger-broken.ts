/** Whether the ledger shown here holds together, as a hook. */
import { useSyncExternalStore } from 'react'
import { useSession } from '../sync/hooks.ts'

export const useLedgerBroken = (): boolean => {
  const session = useSession()
  return useSyncExternalStore(session.subscribe, () => session.ledgerBroken() !== undefined)
}
