/** The agenda: what is to be talked about, in an order everyone at the table may change; at most one item of it is running. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import type { Standing } from '../room/participant.ts'
import { Identifier } from './identifier.ts'
import { GoalOrIssue } from './joint-item.ts'
import { type Pauses, runsUntil } from './pause.ts'
import type { Made } from './room-state.ts'

const wording = {
  title: Type.String(),
  /** How long it may take, of the room's time. */
  minutes: Type.Optional(
    Type.Integer({ minimum: limits.agenda.minutes.least, maximum: limits.agenda.minutes.most }),
  ),
  about: Type.Optional(GoalOrIssue),
}

export const AddAgendaItemAct = Type.Object(
  { type: Type.Literal('add-agenda-item'), ...wording },
  { additionalProperties: false },
)
export const EditAgendaItemAct = Type.Object(
  {
    type: Type.Literal('edit-agenda-item'),
    item: Identifier,
    /** The entry whose words are replaced: someone else's edit that was not read is not written over. */
    on: Identifier,
    ...wording,
  },
  { additionalProperties: false },
)
export const MoveAgendaItemAct = Type.Object(
  {
    type: Type.Literal('move-agenda-item'),
    item: Identifier,
    /** The item it stands before from now on; absent for the end. */
    before: Type.Optional(Identifier),
  },
  { additionalProperties: false },
)
/** While it was not begun. */
export const RemoveAgendaItemAct = Type.Object(
  { type: Type.Literal('remove-agenda-item'), item: Identifier },
  { additionalProperties: false },
)
export type AgendaAct = Static<
  typeof AddAgendaItemAct | typeof EditAgendaItemAct | typeof MoveAgendaItemAct | typeof RemoveAgendaItemAct
>

export interface AgendaItem {
  readonly id: string
  readonly title: string
  readonly minutes?: number
  readonly about?: GoalOrIssue
  readonly standing: Standing
  /** The entry its words are from. */
  readonly on: string
  /** When it was begun last, ms since 1970. */
  readonly begun?: number
  readonly finished?: number
}
/** In their order. */
export type Agenda = readonly AgendaItem[]

export const isRunningItem = ({ begun, finished }: AgendaItem): boolean =>
  begun !== undefined && finished === undefined

export const runningItem = (agenda: Agenda): AgendaItem | undefined => agenda.find(isRunningItem)

/** When the time of an item is over, as far as is known of pauses; undefined without a time, or while it is not running. */
export const itemEndsAt = (item: AgendaItem, pauses: Pick<Pauses, 'all'>): number | undefined =>
  item.begun === undefined || item.minutes === undefined || !isRunningItem(item)
    ? undefined
    : runsUntil(pauses, item.begun, item.minutes * 60_000)

const worded = ({ title, minutes, about }: Static<typeof AddAgendaItemAct | typeof EditAgendaItemAct>) => ({
  title,
  ...(minutes === undefined ? {} : { minutes }),
  ...(about === undefined ? {} : { about }),
})

const moved = (agenda: Agenda, item: AgendaItem, before: string | undefined): Agenda => {
  const others = agenda.filter(({ id }) => id !== item.id)
  const at = others.findIndex(({ id }) => id === before)
  return others.toSpliced(at === -1 ? others.length : at, 0, item)
}

const edited = ({ minutes: _, about: __, ...kept }: AgendaItem, act: Static<typeof EditAgendaItemAct>) => ({
  ...kept,
  ...worded(act),
})

export const foldAgenda = (agenda: Agenda, act: AgendaAct, { id, standing }: Made): Agenda => {
  if (act.type === 'add-agenda-item') return [...agenda, { id, standing, on: id, ...worded(act) }]
  const item = agenda.find((one) => one.id === act.item)
  if (!item) return agenda
  switch (act.type) {
    case 'edit-agenda-item':
      return agenda.map((one) => (one === item ? { ...edited(item, act), on: id } : one))
    case 'move-agenda-item':
      return moved(agenda, item, act.before)
    case 'remove-agenda-item':
      return agenda.filter((one) => one !== item)
  }
}
