/** Linking and taking a link away: each pair once at a time, shown as sent until the room has recorded it. */
import type { Act } from '@common-ground/shared/acts/act'
import type { Target } from '@common-ground/shared/acts/evidence-links'
import type { JointItem } from '@common-ground/shared/acts/joint-item'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useState } from 'react'
import { useAct } from '../sync/hooks.ts'

/** An issue and a goal it serves, or evidence and what it bears on. */
export type Pair =
  | { readonly issue: string; readonly goal: string }
  | { readonly evidence: string; readonly to: Target }

export interface Linking {
  /** Resolves to whether it was recorded. */
  set(pair: Pair, linked: boolean): Promise<boolean>
  isSending(pair: Pair): boolean
  /** What the last one that was refused was answered. */
  readonly refusal: RefusalReply | undefined
}

const keyOf = (pair: Pair): string => {
  if (!('evidence' in pair)) return `${pair.issue} ${pair.goal}`
  const { evidence, to } = pair
  return 'goal' in to ? `${evidence} ${to.goal}` : `${evidence} ${to.issue}`
}

/** What of the joint room it names. */
export const namedIn = (pair: Pair): readonly JointItem[] =>
  'evidence' in pair ? [{ evidence: pair.evidence }, pair.to] : [{ issue: pair.issue }, { goal: pair.goal }]

const actOf = (pair: Pair, linked: boolean): Act =>
  'evidence' in pair
    ? { type: linked ? 'link-evidence' : 'unlink-evidence', ...pair }
    : { type: linked ? 'link' : 'unlink', ...pair }

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
      const reply = await send(actOf(pair, linked))
      setSent((now) => new Set([...now].filter((other) => other !== key)))
      if (isRefusal(reply)) setRefusal(reply)
      return !isRefusal(reply)
    },
    isSending: (pair) => sent.has(keyOf(pair)),
    refusal,
  }
}
