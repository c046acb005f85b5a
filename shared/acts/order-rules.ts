/** The rules of the order of things: what is there, and is not so already. Who says it alone stands in acts/order. */
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { isRunningItem } from './agenda.ts'
import { itemKey, unknownRefusal } from './joint-item.ts'
import { isSameStep, type OrderAct, type OrderStep } from './order.ts'
import type { Actor, RoomState, Surroundings } from './room-state.ts'

const stepRefusal = (state: RoomState, step: OrderStep, surroundings: Surroundings): Refusal | undefined => {
  const { order, agenda } = state
  switch (step.type) {
    case 'begin-agenda-item':
    case 'finish-agenda-item': {
      const item = agenda.find(({ id }) => id === step.item)
      if (!item) return refuse('agenda-item-unknown')
      const begins = step.type === 'begin-agenda-item'
      if (isRunningItem(item) !== begins) return undefined
      return refuse(begins ? 'agenda-item-running' : 'agenda-item-not-running')
    }
    case 'summon':
      return 'view' in step.to ? undefined : unknownRefusal(state, step.to, surroundings)
    case 'hide-item':
      if (order.hidden.has(itemKey(step.item))) return refuse('already-hidden')
      return unknownRefusal(state, step.item, surroundings)
    case 'lock-item':
      if (order.locked.has(itemKey(step.item))) return refuse('already-locked')
      return unknownRefusal(state, step.item, surroundings)
    // What is not there any more, and is hidden or locked still, can be set free all the same.
    case 'show-item':
      return order.hidden.has(itemKey(step.item)) ? undefined : refuse('not-hidden')
    case 'unlock-item':
      return order.locked.has(itemKey(step.item)) ? undefined : refuse('not-locked')
  }
}

export const decideOrder = (
  state: RoomState,
  { standing }: Actor,
  act: OrderAct,
  surroundings: Surroundings,
): OrderAct | Refusal => {
  const own = isSide(standing) ? state.order.proposed[standing] : undefined
  if (act.type === 'withdraw-order-proposal') return own ? act : refuse('not-proposed')
  const refusal = stepRefusal(state, act, surroundings)
  if (refusal) return refusal
  return isSameStep(own, act) ? refuse('already-proposed') : act
}
