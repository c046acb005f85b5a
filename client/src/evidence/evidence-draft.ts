/** Evidence as it is being written, and the words of the act it becomes, or the refusals that say what is missing. */
import type { EvidenceCard } from '@common-ground/shared/acts/evidence'
import type { AttachedFile, ContentWords, EvidenceKind } from '@common-ground/shared/evidence/content'
import type { EvidenceTable } from '@common-ground/shared/evidence/table'
import { isDay } from '@common-ground/shared/room/day'
import type { FileKind } from '@common-ground/shared/room/file'
import { fileEndingRefusal, fileNameRefusal } from '@common-ground/shared/room/file-name'
import { limits } from '@common-ground/shared/room/limits'
import { type Refusal, type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { Space } from '@common-ground/shared/room/space'
import { isBlank, textRefusal } from '@common-ground/shared/room/text'

export interface FileDraft {
  readonly name: string
  /** By how it begins; absent where that is none the room shows. */
  readonly kind?: FileKind
  /** What the person chose; absent for the file the evidence has already. */
  readonly blob?: Blob
  /** Its id once it was uploaded, and into which space: a second try does not send it again. */
  readonly uploaded?: { readonly file: string; readonly space: Space }
  /** The name it came with could not be shown. */
  readonly cleaned?: boolean
}

export interface EvidenceDraft {
  readonly audience: Space
  readonly claim: string
  readonly shows: string
  readonly source: string
  readonly kind: EvidenceKind
  readonly date: string
  /** As it was pasted; kept also when no table can be read from it. */
  readonly tableText: string
  readonly table?: EvidenceTable | undefined
  readonly file?: FileDraft | undefined
  /** Hash of the card one began to change; absent for new evidence. */
  readonly begunAt?: string
}

export const emptyDraft = (audience: Space): EvidenceDraft => ({
  audience,
  claim: '',
  shows: '',
  source: '',
  kind: 'data',
  date: '',
  tableText: '',
})

const fileOf = ({ name, kind, file }: AttachedFile, space: Space): FileDraft => ({
  name,
  kind,
  uploaded: { file, space },
})

/** What a card says, to be changed. */
export const draftOf = (card: EvidenceCard, space: Space): EvidenceDraft => ({
  ...emptyDraft(space),
  claim: card.claim,
  shows: card.shows,
  source: card.source ?? '',
  kind: card.kind,
  date: card.date ?? '',
  begunAt: card.words,
  ...(card.table ? { table: card.table } : {}),
  ...(card.file ? { file: fileOf(card.file, space) } : {}),
})

export interface DraftRefusals {
  readonly claim?: RefusalReply
  readonly shows?: RefusalReply
  readonly source?: RefusalReply
  readonly date?: RefusalReply
  readonly fileName?: RefusalReply
  readonly table?: RefusalReply
}

const judged = (text: string, limit: number): RefusalReply | undefined => {
  const refusal = textRefusal(text, limit)
  return refusal && replyOf(refusal)
}

const nameRefusal = ({ name, kind }: FileDraft): Refusal | undefined =>
  fileNameRefusal(name.trim()) ?? (kind && fileEndingRefusal(name.trim(), kind))

const { text } = limits

/** By field, what stands in the way. */
export const draftRefusals = (draft: EvidenceDraft): DraftRefusals => {
  const claim = judged(draft.claim, text.claim)
  const shows = judged(draft.shows, text.shows)
  const source = isBlank(draft.source) ? undefined : judged(draft.source, text.source)
  const date = draft.date === '' || isDay(draft.date) ? undefined : replyOf(refuse('date-unfit'))
  const unnamed = draft.file && nameRefusal(draft.file)
  return {
    ...(claim && { claim }),
    ...(shows && { shows }),
    ...(source && { source }),
    ...(date && { date }),
    // Text that was pasted and is no table, or is not read yet, is not left out unsaid.
    ...(draft.tableText.trim() !== '' && !draft.table && { table: replyOf(refuse('table-unread')) }),
    ...(unnamed && { fileName: replyOf(unnamed) }),
  }
}

export const wordsOf = ({ claim, shows, source, kind, date, table }: EvidenceDraft): ContentWords => ({
  claim: claim.trim(),
  shows: shows.trim(),
  kind,
  ...(isBlank(source) ? {} : { source: source.trim() }),
  ...(date === '' ? {} : { date }),
  ...(table ? { table } : {}),
})

/** Everything in it that somebody wrote, to be kept elsewhere. */
export const textOf = ({ claim, shows, source, tableText }: EvidenceDraft): string =>
  [claim, shows, source, tableText].filter((part) => !isBlank(part)).join('\n')
