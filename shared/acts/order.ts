/**
 * The order of things in the joint room: an item of the agenda begins and ends, everyone is asked to look at something,
 * something is folded away or locked for now. The mediator says it, or both sides the same one after the other.
 */
import Type, { type Static } from 'typebox'
import { isSide, type Standing } from '../room/participant.ts'
import { otherSide, type Side, sides } from '../room/side.ts'
import { type Agenda, type AgendaItem, isRunningItem } from './agenda.ts'
import { Identifier } from './identifier.ts'
import { itemKey, JointItem } from './joint-item.ts'
import { type Made, type RoomState, withValue } from './room-state.ts'

const ofAgenda = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type), item: Identifier }, { additionalProperties: false })
const ofItem = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type), item: JointItem }, { additionalProperties: false })

/** Its time begins; the item that is running ends. One that was finished can be begun again. */
export const BeginAgendaItemAct = ofAgenda('begin-agenda-item')
export const FinishAgendaItemAct = ofAgenda('finish-agenda-item')
/** Everyone is asked to come to it. It moves nobody. */
export const SummonAct = Type.Object(
  {
    type: Type.Literal('summon'),
    to: Type.Union([
      JointItem,
      Type.Object(
        { view: Type.Enum(['goals', 'conversation', 'ledger', 'evidence']) },
        { additionalProperties: false },
      ),
    ]),
  },
  { additionalProperties: false },
)
/** Folded away for everybody alike. It is order and no secret: anyone opens it for themselves. */
export const HideItemAct = ofItem('hide-item')
export const ShowItemAct = ofItem('show-item')
/** Nobody writes it or acts on it until it is unlocked (acts/locks). */
export const LockItemAct = ofItem('lock-item')
export const UnlockItemAct = ofItem('unlock-item')
/** Takes back what one's own side has proposed of these and the other has not joined. */
export const WithdrawOrderProposalAct = Type.Object(
  { type: Type.Literal('withdraw-order-proposal') },
  { additionalProperties: false },
)

/** What takes effect once it is said by those who may. */
export type OrderStep = Static<
  | typeof BeginAgendaItemAct
  | typeof FinishAgendaItemAct
  | typeof SummonAct
  | typeof HideItemAct
  | typeof ShowItemAct
  | typeof LockItemAct
  | typeof UnlockItemAct
>
export type OrderAct = OrderStep | Static<typeof WithdrawOrderProposalAct>

/** Who said it: the mediator, or both sides together. */
export interface Said {
  readonly from: 'mediator' | 'sides'
  /** Whose act it took effect with. */
  readonly by: string
  readonly at: number
}

export interface Summons extends Said {
  readonly id: string
  readonly to: Static<typeof SummonAct>['to']
}

export interface Order {
  /** The last step a side has proposed and the other has not joined. */
  readonly proposed: Readonly<Partial<Record<Side, OrderStep>>>
  /** By itemKey. */
  readonly hidden: ReadonlyMap<string, Said>
  readonly locked: ReadonlyMap<string, Said>
  /** The newest. */
  readonly summons?: Summons
}
export const noOrder: Order = { proposed: {}, hidden: new Map(), locked: new Map() }

export const isLocked = ({ locked }: Order, item: JointItem): boolean =>
  locked.size > 0 && locked.has(itemKey(item))

const stepKey = (step: OrderStep): string =>
  `${step.type} ${'to' in step ? itemKey(step.to) : typeof step.item === 'string' ? step.item : itemKey(step.item)}`

export const isSameStep = (one: OrderStep | undefined, other: OrderStep): boolean =>
  one !== undefined && stepKey(one) === stepKey(other)

/** Whether it takes effect when this chair says it. */
export const takesEffect = ({ proposed }: Order, standing: Standing, step: OrderStep): boolean =>
  !isSide(standing) || isSameStep(proposed[otherSide(standing)], step)

const without = (order: Order, gone: (step: OrderStep) => boolean): Order => {
  const proposed: Partial<Record<Side, OrderStep>> = {}
  for (const side of sides) {
    const step = order.proposed[side]
    if (step && !gone(step)) proposed[side] = step
  }
  return { ...order, proposed }
}

const removed = (marks: ReadonlyMap<string, Said>, key: string): ReadonlyMap<string, Said> => {
  const next = new Map(marks)
  next.delete(key)
  return next
}

const ordered = (order: Order, step: OrderStep, said: Said, { id, owned }: Made): Order => {
  switch (step.type) {
    case 'summon':
      return { ...order, summons: { id, to: step.to, ...said } }
    case 'hide-item':
      return { ...order, hidden: withValue(order.hidden, itemKey(step.item), said, owned) }
    case 'show-item':
      return { ...order, hidden: removed(order.hidden, itemKey(step.item)) }
    case 'lock-item':
      return { ...order, locked: withValue(order.locked, itemKey(step.item), said, owned) }
    case 'unlock-item':
      return { ...order, locked: removed(order.locked, itemKey(step.item)) }
    default:
      return order
  }
}

const begun = ({ finished: _, ...item }: AgendaItem, at: number): AgendaItem => ({ ...item, begun: at })

const ran = (agenda: Agenda, step: OrderStep, at: number): Agenda => {
  if (step.type !== 'begin-agenda-item' && step.type !== 'finish-agenda-item') return agenda
  return agenda.map((item) => {
    if (item.id === step.item && step.type === 'begin-agenda-item') return begun(item, at)
    return isRunningItem(item) ? { ...item, finished: at } : item
  })
}

export const foldOrder = (
  { order, agenda }: Pick<RoomState, 'order' | 'agenda'>,
  act: OrderAct,
  made: Made,
): Pick<RoomState, 'order' | 'agenda'> => {
  const { standing, by, at } = made
  if (act.type === 'withdraw-order-proposal') {
    const own = isSide(standing) ? order.proposed[standing] : undefined
    return { agenda, order: without(order, (step) => step === own) }
  }
  if (isSide(standing) && !takesEffect(order, standing, act))
    return { agenda, order: { ...order, proposed: { ...order.proposed, [standing]: act } } }
  const said: Said = { from: isSide(standing) ? 'sides' : 'mediator', by, at }
  return {
    agenda: ran(agenda, act, at),
    order: without(ordered(order, act, said, made), (step) => isSameStep(step, act)),
  }
}
