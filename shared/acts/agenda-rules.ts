/** The rules of the agenda: anyone at the table writes and orders it; what was begun stays on it. */
import { limits } from '../room/limits.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { textRefusal } from '../room/text.ts'
import type { AgendaAct } from './agenda.ts'
import { unknownRefusal } from './joint-item.ts'
import type { Actor, RoomState, Surroundings } from './room-state.ts'

const wordingRefusal = (
  state: RoomState,
  { title, about }: Extract<AgendaAct, { title: string }>,
  surroundings: Surroundings,
): Refusal | undefined => {
  const unfit = textRefusal(title, limits.text.agendaItem)
  if (unfit) return unfit
  if (title.includes('\n')) return refuse('agenda-lines')
  return about === undefined ? undefined : unknownRefusal(state, about, surroundings)
}

export const decideAgenda = (
  state: RoomState,
  { standing }: Actor,
  act: AgendaAct,
  surroundings: Surroundings,
): AgendaAct | Refusal => {
  if (act.type === 'add-agenda-item') {
    const own = state.agenda.filter((one) => one.standing === standing)
    if (own.length >= limits.agenda.perChair) return refuse('agenda-full')
    return wordingRefusal(state, act, surroundings) ?? act
  }
  const unknown = (agenda: string) => unknownRefusal(state, { agenda }, surroundings)
  const item = state.agenda.find(({ id }) => id === act.item)
  if (!item) return refuse('agenda-item-unknown')
  switch (act.type) {
    case 'edit-agenda-item':
      if (act.on !== item.on) return refuse('agenda-item-changed')
      return wordingRefusal(state, act, surroundings) ?? act
    case 'move-agenda-item':
      if (act.before === act.item) return refuse('agenda-item-unknown')
      return (act.before === undefined ? undefined : unknown(act.before)) ?? act
    case 'remove-agenda-item':
      return item.begun === undefined ? act : refuse('agenda-item-begun')
  }
}
