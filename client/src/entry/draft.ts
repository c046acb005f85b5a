/** The form that opens a room: what was typed, and what still has to be said about it. */
import type { AgreementText } from '@common-ground/shared/agreement/agreement-text'
import { defaultAgreement } from '@common-ground/shared/room/agreement-to-mediate'
import { limits } from '@common-ground/shared/room/limits'
import type { Standing } from '@common-ground/shared/room/participant'
import { chairOf } from '@common-ground/shared/room/participant'
import { lengthOf, textRefusal } from '@common-ground/shared/room/text'
import type { OpenRoomBody } from '@common-ground/shared/wire/http'
import type { Messages } from '../ui/messages.ts'

export interface Draft {
  readonly title: string
  readonly a: string
  readonly b: string
  readonly standing: Standing
  readonly agreement: string
  /** For how many days the room is kept. */
  readonly keepDays: number
}
/** In the order of the form. */
export const draftFields = ['title', 'a', 'b', 'agreement'] as const
export type DraftField = (typeof draftFields)[number]

export const emptyDraft: Draft = {
  title: '',
  a: '',
  b: '',
  standing: 'a',
  agreement: defaultAgreement,
  keepDays: limits.keepDays.usual,
}

/** Whether these are the words a room starts with when its creator writes none. */
export const isUsual = (agreement: string): boolean => agreement.trim() === defaultAgreement

const limitOf: Record<DraftField, number> = {
  title: limits.text.roomTitle,
  a: limits.text.sideName,
  b: limits.text.sideName,
  agreement: limits.text.agreementToMediate,
}

/** For how long a room may be kept, as offered. */
export const keepChoices = [30, limits.keepDays.usual, 180, 365] as const

type CheckWords = Messages['entry']['check']

const fieldNote = (draft: Draft, field: DraftField, words: CheckWords): string | undefined => {
  const text = draft[field].trim()
  const limit = limitOf[field]
  switch (textRefusal(text, limit)?.refused) {
    case undefined:
      return undefined
    case 'text-empty':
      return words.empty[field]
    case 'text-too-long':
      return words.long(limit, lengthOf(text) - limit)
    default:
      return words.unreadable
  }
}

const alike = (one: string, other: string): boolean =>
  one.trim().normalize('NFC').toLocaleLowerCase() === other.trim().normalize('NFC').toLocaleLowerCase()

/** What each field still needs; an empty object means the room can be opened. */
export const notesOn = (draft: Draft, words: CheckWords): Partial<Record<DraftField, string>> => {
  const notes: Partial<Record<DraftField, string>> = {}
  for (const field of draftFields) {
    const note = fieldNote(draft, field, words)
    if (note !== undefined) notes[field] = note
  }
  if (!notes.a && !notes.b && alike(draft.a, draft.b)) notes.b = words.same
  return notes
}

/** `from`: the agreement it begins from. */
export const bodyOf = (
  { title, a, b, standing, agreement, keepDays }: Draft,
  from: AgreementText | undefined,
): OpenRoomBody => ({
  title: title.trim(),
  sides: { a: a.trim(), b: b.trim() },
  creator: chairOf(standing),
  ...(isUsual(agreement) ? {} : { agreement: agreement.trim() }),
  ...(keepDays === limits.keepDays.usual ? {} : { keepDays }),
  ...(from ? { from } : {}),
})
