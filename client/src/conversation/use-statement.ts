/** The statement being written: kept until it is recorded, and when it is refused. */
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { lengthOf, textRefusal } from '@common-ground/shared/room/text'
import { useState } from 'react'
import { useAct, useSession } from '../sync/hooks.ts'
import { keptDraft, useKeptDraft } from '../ui/kept-draft.ts'

const statementDraft = keptDraft('', (text) => [text])

export interface StatementInHand {
  readonly text: string
  /** Characters as people count them. */
  readonly length: number
  readonly sending: boolean
  readonly refusal: RefusalReply | undefined
  write(text: string): void
  /** Resolves to whether it was recorded. */
  send(): Promise<boolean>
}

export const useStatement = (): StatementInHand => {
  const session = useSession()
  const { send, sending } = useAct()
  const text = useKeptDraft(statementDraft, session)
  const [refusal, setRefusal] = useState<RefusalReply>()
  return {
    text,
    length: lengthOf(text),
    sending,
    refusal,
    write: (next) => {
      setRefusal(undefined)
      statementDraft.change(session, () => next)
    },
    send: async () => {
      const missing = textRefusal(text, limits.text.statement)
      setRefusal(missing && replyOf(missing))
      if (missing || sending) return false
      const reply = await send({ type: 'post-statement', text: text.trim() })
      if (isRefusal(reply)) {
        setRefusal(reply)
        return false
      }
      statementDraft.change(session, () => '')
      return true
    },
  }
}
