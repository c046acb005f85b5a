/** Linking and taking a link away: each pair once at a time, shown as sent until the room has recorded it. */
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useState } from 'react'
import { useAct } from '../sync/hooks.ts'

export interface Pair {
  readonly issue: string
  readonly goal: string
}

export interface Linking {
  /** Resolves to whether it was recorded. */
  set(pair: Pair, linked: boolean): Promise<boolean>
  isSending(pair: Pair): boolean
  /** What the last one that was refused was answered. */
  readonly refusal: RefusalReply | undefined
}

const keyOf = ({ issue, goal }: Pair): string => `${issue} ${goal}`

export const useLinking = (): Linking => {
  const { send } = useAct()
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set())
  const [refusal, setRefusal] = useState<RefusalReply>()
  return {
    set: async (pair, linked) => {
      const key = keyOf(pair)
      if (sent.has(key)) return false
      setRefusal(undefined)
      setSent((now) => new Set(now).add(key))
      const reply = await send({ type: linked ? 'link' : 'unlink', issue: pair.issue, goal: pair.goal })
      setSent((now) => new Set([...now].filter((other) => other !== key)))
      if (isRefusal(reply)) setRefusal(reply)
      return !isRefusal(reply)
    },
    isSending: (pair) => sent.has(keyOf(pair)),
    refusal,
  }
}
