/** Evidence being written: its draft, what is missing, and how far its sending is. All of it outlives the composer. */
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { type Composing, composingKey, evidenceDrafts, keep } from './drafts.ts'
import {
  type DraftRefusals,
  draftOf,
  draftRefusals,
  type EvidenceDraft,
  emptyDraft,
} from './evidence-draft.ts'
import { sendEvidence, stopUpload } from './send-evidence.ts'

export interface EvidenceComposing {
  readonly draft: EvidenceDraft
  /** By field, once it was tried to send; a name that says another kind of file at once. */
  readonly missing: DraftRefusals
  readonly refusal: RefusalReply | undefined
  readonly sending: boolean
  /** How far the file is sent, 0 to 1. */
  readonly progress: number | undefined
  change(next: (draft: EvidenceDraft) => EvidenceDraft): void
  stop(): void
  /** Whether it was sent; else `missing` says what is. */
  send(): boolean
}

export const useEvidenceComposer = (composing: Composing): EvidenceComposing => {
  const session = useSession()
  const key = composingKey(composing)
  const kept = useKeptPart(evidenceDrafts, session, ({ evidence }) => evidence[key])
  const sending = useKeptPart(evidenceDrafts, session, (drafts) => drafts.sending[key])
  const refusal = useKeptPart(evidenceDrafts, session, ({ refusals }) => refusals[key])
  const { revises, space } = composing
  // What one began to change is what the change is bound to, also when it changes meanwhile.
  const [begun] = useState(() => {
    const card = revises === undefined ? undefined : session.space(space).state().evidence.get(revises)
    return card ? draftOf(card, space) : emptyDraft(space)
  })
  const [tried, setTried] = useState(false)
  const draft = kept ?? begun
  const missing = draftRefusals(draft)
  return {
    draft,
    // What a name says of its file is said before the file goes anywhere.
    missing: tried
      ? missing
      : missing.fileName?.refused === 'file-ending'
        ? { fileName: missing.fileName }
        : {},
    refusal,
    sending: sending !== undefined,
    progress: sending?.progress,
    change: (next) => {
      keep(session, 'refusals', key, undefined)
      keep(session, 'evidence', key, next(evidenceDrafts.read(session).evidence[key] ?? begun))
    },
    stop: () => stopUpload(session, key),
    send: () => {
      setTried(true)
      if (sending || Object.keys(missing).length > 0) return false
      void sendEvidence(session, composing, draft)
      return true
    },
  }
}
