/** Evidence being written: its draft, what is missing, sending its file and then the act. What fails is kept for another try. */
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { useRef, useState } from 'react'
import { useFiles, useSession } from '../sync/hooks.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { type Composing, compose, composingKey, evidenceDrafts, keep } from './drafts.ts'
import {
  type DraftRefusals,
  draftOf,
  draftRefusals,
  type EvidenceDraft,
  emptyDraft,
  type FileDraft,
  wordsOf,
} from './evidence-draft.ts'

export interface EvidenceComposing {
  readonly draft: EvidenceDraft
  /** By field, once it was tried to send. */
  readonly missing: DraftRefusals
  readonly refusal: RefusalReply | undefined
  readonly sending: boolean
  /** How far the file is sent, 0 to 1. */
  readonly progress: number | undefined
  change(next: (draft: EvidenceDraft) => EvidenceDraft): void
  stop(): void
  /** Resolves to whether it was recorded. */
  send(): Promise<boolean>
}

export const useEvidenceComposer = (composing: Composing): EvidenceComposing => {
  const session = useSession()
  const files = useFiles()
  const key = composingKey(composing)
  const kept = useKeptPart(evidenceDrafts, session, ({ evidence }) => evidence[key])
  const revised =
    composing.revises === undefined
      ? undefined
      : session.space(composing.space).state().evidence.get(composing.revises)
  // What one began to change is what the answer is bound to, also when it changes meanwhile.
  const [begun] = useState(revised)
  const draft = kept ?? (begun ? draftOf(begun, composing.space) : emptyDraft(composing.space))
  const latest = useRef(draft)
  latest.current = draft
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const [sending, setSending] = useState(false)
  const [progress, setProgress] = useState<number>()
  const upload = useRef<AbortController>(undefined)
  const missing = draftRefusals(draft)

  const change = (next: (now: EvidenceDraft) => EvidenceDraft) => {
    setRefusal(undefined)
    const now = next(latest.current)
    latest.current = now
    keep(session, 'evidence', key, now)
  }

  /** The id of the file in the space the evidence is for; sent once. */
  const sendFile = async (file: FileDraft): Promise<string | RefusalReply> => {
    const { audience } = latest.current
    if (file.uploaded?.space === audience) return file.uploaded.file
    if (!file.blob) return file.uploaded?.file ?? ''
    upload.current = new AbortController()
    setProgress(0)
    try {
      const reply = await files.upload(audience, file.blob, {
        progress: (sent, total) => setProgress(total > 0 ? sent / total : 0),
        signal: upload.current.signal,
      })
      if (isRefusal(reply)) return reply
      change((now) => ({ ...now, file: { ...file, uploaded: { file: reply.file, space: audience } } }))
      return reply.file
    } finally {
      setProgress(undefined)
    }
  }

  const sendAll = async (): Promise<RefusalReply | undefined> => {
    const file = latest.current.file && (await sendFile(latest.current.file))
    if (file !== undefined && typeof file !== 'string') return file
    const said = {
      ...wordsOf(latest.current),
      ...(file === undefined ? {} : { file: { file, name: latest.current.file?.name.trim() ?? '' } }),
    }
    const reply = await session
      .space(latest.current.audience)
      .act(
        begun
          ? { type: 'revise-evidence', evidence: begun.id, words: begun.words, ...said }
          : { type: 'add-evidence', ...said },
      )
    return isRefusal(reply) ? reply : undefined
  }

  return {
    draft,
    missing: tried ? missing : {},
    refusal,
    sending,
    progress,
    change,
    stop: () => upload.current?.abort(),
    send: async () => {
      setTried(true)
      setRefusal(undefined)
      if (sending || Object.keys(missing).length > 0) return false
      // Text that was pasted and is no table is not left out unsaid.
      if (draft.tableText.trim() !== '' && !draft.table) return false
      setSending(true)
      try {
        const no = await sendAll()
        // A file no evidence names is not kept for ever: the next try sends it again.
        if (no?.refused === 'file-unknown')
          change(({ file, ...now }) =>
            file?.blob ? { ...now, file: { blob: file.blob, name: file.name } } : now,
          )
        setRefusal(no)
        if (no) return false
        keep(session, 'evidence', key, undefined)
        compose(session, undefined)
        return true
      } finally {
        setSending(false)
      }
    },
  }
}
