/** Sending one's answer to three packages: its refusal, and the keyboard kept with their card. */
import type { RankPackagesAct, WithdrawPackagesAct } from '@common-ground/shared/acts/packages'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useState } from 'react'
import { useAct } from '../sync/hooks.ts'

/** As of everything on the spine, so that whatever leads to an entry finds it. */
export const packagesElementId = (id: string): string => `offer-${id}`

export const keepKeyboardWith = (id: string): void => {
  const card = document.getElementById(packagesElementId(id))
  const active = document.activeElement
  if (card && (active === document.body || card.contains(active))) card.focus({ preventScroll: true })
}

export const usePackagesAnswer = (id: string) => {
  const { send, sending } = useAct()
  const [refusal, setRefusal] = useState<RefusalReply>()
  /** Resolves to whether it was recorded. */
  const give = async (act: RankPackagesAct | WithdrawPackagesAct): Promise<boolean> => {
    setRefusal(undefined)
    const reply = await send(act)
    if (isRefusal(reply)) setRefusal(reply)
    keepKeyboardWith(id)
    return !isRefusal(reply)
  }
  return { give, sending, refusal }
}
