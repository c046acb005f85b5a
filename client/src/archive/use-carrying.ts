/** Acts that carry things over: one or several, one after the other, with each refusal kept at its thing. */
import type { Act } from '@common-ground/shared/acts/act'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useCallback, useState } from 'react'
import { useSession } from '../sync/hooks.ts'

export type CarryAct = Extract<Act, { type: 'ask-carry' | 'agree-carry' | 'drop-carry' }>

export interface Carrying {
  /** Sent in this order, each once the one before it is answered. */
  readonly give: (acts: readonly CarryAct[]) => Promise<void>
  /** Things whose act has no answer yet. */
  readonly sending: ReadonlySet<string>
  readonly refusals: ReadonlyMap<string, RefusalReply>
  /** Of several at once: how far they are. */
  readonly far: { readonly done: number; readonly count: number } | undefined
}

const without = <T>(map: ReadonlyMap<string, T>, keys: readonly string[]): ReadonlyMap<string, T> =>
  new Map([...map].filter(([key]) => !keys.includes(key)))

export const useCarrying = (): Carrying => {
  const session = useSession()
  const [sending, setSending] = useState<ReadonlySet<string>>(new Set())
  const [refusals, setRefusals] = useState<ReadonlyMap<string, RefusalReply>>(new Map())
  const [far, setFar] = useState<Carrying['far']>()
  const give = useCallback(
    async (acts: readonly CarryAct[]) => {
      const items = acts.map(({ item }) => item)
      setSending((now) => new Set([...now, ...items]))
      setRefusals((now) => without(now, items))
      for (const [done, act] of acts.entries()) {
        if (acts.length > 1) setFar({ done: done + 1, count: acts.length })
        const reply = await session.act(act)
        if (isRefusal(reply)) setRefusals((now) => new Map(now).set(act.item, reply))
        setSending((now) => new Set([...now].filter((item) => item !== act.item)))
      }
      setFar(undefined)
    },
    [session],
  )
  return { give, sending, refusals, far }
}
