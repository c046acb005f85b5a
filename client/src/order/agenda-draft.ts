/** What someone has begun to write for the agenda: a new item, and an item that is being changed. Kept while the room is open. */
import type { AgendaItem } from '@common-ground/shared/acts/agenda'
import type { GoalOrIssue } from '@common-ground/shared/acts/joint-item'
import { limits } from '@common-ground/shared/room/limits'
import { isBlank, lengthOf } from '@common-ground/shared/room/text'
import { keptDraft } from '../ui/kept-draft.ts'

export interface ItemDraft {
  readonly title: string
  /** As it stands in its field. */
  readonly minutes: string
  /** "goal " or "issue ", and its id; empty for none. */
  readonly about: string
}

export const emptyItem: ItemDraft = { title: '', minutes: '', about: '' }

export const newItem = keptDraft<ItemDraft>(emptyItem, ({ title }) => [title])

/** An item that is being changed, and the entry whose words one read when one began. */
interface ItemEdit {
  readonly draft: ItemDraft
  readonly on: string
}

/** By item. */
export const itemEdits = keptDraft<Readonly<Record<string, ItemEdit>>>({}, (edits) =>
  Object.values(edits).map(({ draft }) => draft.title),
)

export const beginEdit = (session: object, item: AgendaItem): void =>
  itemEdits.change(session, (edits) => ({ ...edits, [item.id]: { draft: draftOf(item), on: item.on } }))

export const changeEdit = (session: object, item: string, edit: ItemEdit): void =>
  itemEdits.change(session, (edits) => ({ ...edits, [item]: edit }))

export const endEdit = (session: object, item: string): void =>
  itemEdits.change(session, ({ [item]: _, ...others }) => others)

const draftOf = ({ title, minutes, about }: AgendaItem): ItemDraft => ({
  title,
  minutes: minutes === undefined ? '' : String(minutes),
  about: about ? Object.entries(about).flat().join(' ') : '',
})

const aboutIn = (about: string): GoalOrIssue | undefined => {
  const [kind, id] = about.split(' ')
  if (id === undefined) return undefined
  return kind === 'goal' ? { goal: id } : { issue: id }
}

const { least, most } = limits.agenda.minutes

/** What stands in the field of minutes, as a number; undefined for none, and `NaN` for what is no whole number of them. */
export const minutesIn = ({ minutes }: ItemDraft): number | undefined => {
  if (isBlank(minutes)) return undefined
  const count = /^\d+$/.test(minutes.trim()) ? Number(minutes) : Number.NaN
  return count >= least && count <= most ? count : Number.NaN
}

export const isComplete = (draft: ItemDraft): boolean =>
  !isBlank(draft.title) &&
  lengthOf(draft.title) <= limits.text.agendaItem &&
  !Number.isNaN(minutesIn(draft) ?? 0)

/** What is sent of it. */
export const wordsOf = (draft: ItemDraft) => {
  const [minutes, about] = [minutesIn(draft), aboutIn(draft.about)]
  return {
    title: draft.title.trim(),
    ...(minutes === undefined ? {} : { minutes }),
    ...(about ? { about } : {}),
  }
}
