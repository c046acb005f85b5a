/** One's own side's marks, with those that are on their way. */
import type { Hand, Mark } from '@common-ground/shared/acts/hands'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { useCallback, useState } from 'react'
import { useSpaceAct } from '../sync/hooks.ts'

export interface Marks {
  /** What is recorded. */
  readonly recorded: Hand['marks']
  /** Marks without an answer yet. */
  readonly sending: ReadonlyMap<string, Mark>
  readonly refusal: RefusalReply | undefined
  mark(card: string, mark: Mark): void
}

export const useMarks = (space: Space, round: string, { marks: recorded }: Hand): Marks => {
  const { send } = useSpaceAct(space)
  const [sending, setSending] = useState<ReadonlyMap<string, Mark>>(new Map())
  const [refusal, setRefusal] = useState<RefusalReply>()
  const mark = useCallback(
    async (card: string, made: Mark) => {
      setSending((now) => new Map(now).set(card, made))
      const reply = await send({ type: 'mark-card', round, card, mark: made })
      setRefusal(isRefusal(reply) ? reply : undefined)
      setSending((now) => {
        // Another one may have been pressed meanwhile.
        if (now.get(card) !== made) return now
        const left = new Map(now)
        left.delete(card)
        return left
      })
    },
    [send, round],
  )
  return { recorded, sending, refusal, mark: (card, made) => void mark(card, made) }
}
