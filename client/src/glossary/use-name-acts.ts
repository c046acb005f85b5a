/** What one presses on names: each act on its way until the room has recorded it, and what it was answered. */
import { type NameEntry, nameHash } from '@common-ground/shared/acts/glossary'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useState } from 'react'
import { useAct } from '../sync/hooks.ts'

export type Deed = 'endorse-name' | 'withdraw-name-endorsement' | 'withdraw-name'

export interface NameActs {
  press(deed: Deed, entry: NameEntry): void
  /** What is on its way about this name. */
  sending(entry: string): Deed | undefined
  /** The last answer that was a no, and about which name. */
  readonly refused: { readonly entry: string; readonly refusal: RefusalReply } | undefined
}

export const useNameActs = (): NameActs => {
  const { send } = useAct()
  const [sent, setSent] = useState<ReadonlyMap<string, Deed>>(new Map())
  const [refused, setRefused] = useState<NameActs['refused']>()
  const press = async (deed: Deed, entry: NameEntry) => {
    const { id } = entry
    if (sent.has(id)) return
    setRefused(undefined)
    setSent((now) => new Map(now).set(id, deed))
    // The words as this render showed them.
    const more = deed === 'endorse-name' ? { type: deed, words: nameHash(entry) } : { type: deed }
    const reply = await send({ ...more, entry: id })
    setSent((now) => new Map([...now].filter(([other]) => other !== id)))
    if (isRefusal(reply)) setRefused({ entry: id, refusal: reply })
  }
  return {
    press: (deed, entry) => void press(deed, entry),
    sending: (entry) => sent.get(entry),
    refused,
  }
}
