/** Sends evidence that is being written: its file first, then the act. It goes on when the composer is closed, and what fails is kept. */
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { RoomSession } from '../sync/room-session.ts'
import { type Composing, compose, composingKey, evidenceDrafts, keep } from './drafts.ts'
import { type EvidenceDraft, type FileDraft, wordsOf } from './evidence-draft.ts'

/** What can be stopped, by session and draft. */
const uploads = new WeakMap<object, Map<string, AbortController>>()

const uploadsOf = (session: object): Map<string, AbortController> => {
  const known = uploads.get(session) ?? new Map<string, AbortController>()
  uploads.set(session, known)
  return known
}

export const stopUpload = (session: object, key: string): void => uploadsOf(session).get(key)?.abort()

const withoutUpload = ({ uploaded: _, ...file }: FileDraft): FileDraft => file

const draftIn = (session: object, key: string): EvidenceDraft | undefined =>
  evidenceDrafts.read(session).evidence[key]

/** The id of the file in the space the evidence is for; sent once. */
const sendFile = async (
  session: RoomSession,
  key: string,
  file: FileDraft,
  { audience }: EvidenceDraft,
): Promise<string | RefusalReply> => {
  if (file.uploaded?.space === audience) return file.uploaded.file
  if (!file.blob) return file.uploaded?.file ?? ''
  const upload = new AbortController()
  uploadsOf(session).set(key, upload)
  const progress = (part: number) => keep(session, 'sending', key, { progress: part })
  progress(0)
  try {
    const reply = await session.files.upload(audience, file.blob, {
      progress: (sent, total) => progress(total > 0 ? sent / total : 0),
      signal: upload.signal,
    })
    if (isRefusal(reply)) return reply
    const now = draftIn(session, key)
    if (now?.file?.blob === file.blob)
      keep(session, 'evidence', key, {
        ...now,
        file: { ...now.file, uploaded: { file: reply.file, space: audience } },
      })
    return reply.file
  } finally {
    uploadsOf(session).delete(key)
    keep(session, 'sending', key, {})
  }
}

const sendAll = async (
  session: RoomSession,
  composing: Composing,
  key: string,
  draft: EvidenceDraft,
): Promise<RefusalReply | undefined> => {
  const file = draft.file && (await sendFile(session, key, draft.file, draft))
  if (file !== undefined && typeof file !== 'string') return file
  // As they stand now: words can be mended while the file is on its way.
  const said = draftIn(session, key) ?? draft
  const content = {
    ...wordsOf(said),
    ...(file === undefined ? {} : { file: { file, name: said.file?.name.trim() ?? '' } }),
  }
  const { revises } = composing
  const act =
    revises === undefined
      ? ({ type: 'add-evidence', ...content } as const)
      : ({ type: 'revise-evidence', evidence: revises, words: draft.begunAt ?? '', ...content } as const)
  const reply = await session.space(draft.audience).act(act)
  return isRefusal(reply) ? reply : undefined
}

/** Sends what stands under this key. Twice at once is once. */
export const sendEvidence = async (
  session: RoomSession,
  composing: Composing,
  draft: EvidenceDraft,
): Promise<void> => {
  const key = composingKey(composing)
  if (evidenceDrafts.read(session).sending[key]) return
  keep(session, 'evidence', key, draft)
  keep(session, 'refusals', key, undefined)
  keep(session, 'sending', key, {})
  try {
    const no = await sendAll(session, composing, key, draft)
    if (no) {
      const now = draftIn(session, key)
      // A file no evidence names is not kept for ever: the next try sends it again.
      if (no.refused === 'file-unknown' && now?.file?.blob)
        keep(session, 'evidence', key, { ...now, file: withoutUpload(now.file) })
      keep(session, 'refusals', key, no)
      return
    }
    keep(session, 'evidence', key, undefined)
    const { composing: front } = evidenceDrafts.read(session)
    if (front && composingKey(front) === key) compose(session, undefined)
  } finally {
    keep(session, 'sending', key, undefined)
  }
}
