/** A caucus: one side and a mediator apart. Asked for, knocked and answered in their own ledger; the joint one says that it is on, and since when. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import type { Side } from '../room/side.ts'
import { Identifier } from './identifier.ts'
import { type Pauses, runsUntil } from './pause.ts'
import { type Made, type RoomState, withItem } from './room-state.ts'

const plain = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type) }, { additionalProperties: false })
const aboutKnock = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type), knock: Identifier }, { additionalProperties: false })

const minutes = Type.Integer({ minimum: limits.caucus.minutes.least, maximum: limits.caucus.minutes.most })

/** In the caucus's ledger, by the side: we would like to speak with the mediator alone. The next knock finds the door open. */
export const AskCaucusAct = plain('ask-caucus')
export const DropCaucusAct = plain('drop-caucus')

/** In the caucus's ledger, by a mediator: about how long it takes, and what the other side could think about meanwhile. */
export const KnockAct = Type.Object(
  { type: Type.Literal('knock'), minutes, task: Type.Optional(Type.String()) },
  { additionalProperties: false },
)
export const TakeBackKnockAct = aboutKnock('take-back-knock')
/** By the side. That it did not, nobody else learns. */
export const LetInAct = aboutKnock('let-in')
export const NotNowAct = aboutKnock('not-now')

const aboutCaucus = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type), caucus: Identifier }, { additionalProperties: false })

/** In the joint ledger, by the mediator or the side that are in it. */
export const EndCaucusAct = aboutCaucus('end-caucus')
/** In the joint ledger, by the mediator in it: that many minutes from now. */
export const ProlongCaucusAct = Type.Object(
  { type: Type.Literal('prolong-caucus'), caucus: Identifier, minutes },
  { additionalProperties: false },
)

/** Recorded by the room in the joint ledger. The other side learns with whom, since when and until about when. */
export interface BeginCaucusAct {
  readonly type: 'begin-caucus'
  readonly side: Side
  readonly mediator: string
  readonly minutes: number
  readonly task?: string
}
/** Recorded by the room: its mediator has no seat any more. */
export interface CloseCaucusAct {
  readonly type: 'close-caucus'
  readonly caucus: string
}

export interface Knock {
  readonly id: string
  /** The mediator. */
  readonly by: string
  readonly at: number
  readonly minutes: number
  readonly task?: string
}

/** What stands at a caucus's door. In that caucus's ledger. */
export interface CaucusDoor {
  readonly asked?: { readonly by: string; readonly at: number }
  readonly knock?: Knock
  /** Knocks that were answered with yes, in their order: the same as the caucuses with this side. */
  readonly letIn: readonly Knock[]
  /** The last one that was answered with "not now". */
  readonly notNow?: { readonly knock: string; readonly at: number }
}

export const closedDoor: CaucusDoor = { letIn: [] }

export interface Caucus {
  readonly id: string
  readonly side: Side
  readonly mediator: string
  readonly task?: string
  readonly at: number
  /** From when, and for how many minutes of the room's time, it was said to go on. */
  readonly planned: { readonly from: number; readonly minutes: number }
  readonly ended?: { readonly at: number; readonly by?: string }
}
/** All there were, in their order. In the joint ledger. */
export type Caucuses = readonly Caucus[]

export type CaucusDoorAct = Static<
  | typeof AskCaucusAct
  | typeof DropCaucusAct
  | typeof KnockAct
  | typeof TakeBackKnockAct
  | typeof LetInAct
  | typeof NotNowAct
>
export type CaucusAct = Static<typeof EndCaucusAct | typeof ProlongCaucusAct>

export const runningWith = (caucuses: Caucuses, side: Side): Caucus | undefined =>
  caucuses.find((caucus) => caucus.side === side && !caucus.ended)

/** The caucus this mediator is in: never more than one. */
export const caucusOf = (caucuses: Caucuses, mediator: string): Caucus | undefined =>
  caucuses.find((caucus) => caucus.mediator === mediator && !caucus.ended)

/** When it was said to be over, about: ms since 1970. */
export const caucusUntil = ({ planned }: Pick<Caucus, 'planned'>, pauses: Pick<Pauses, 'all'>): number =>
  runsUntil(pauses, planned.from, planned.minutes * 60_000)

export const foldDoor = (door: CaucusDoor, act: CaucusDoorAct, { id, by, at, owned }: Made): CaucusDoor => {
  const { asked, knock, ...rest } = door
  const waiting = { ...rest, ...(asked ? { asked } : {}) }
  switch (act.type) {
    case 'ask-caucus':
      return { ...door, asked: { by, at } }
    case 'drop-caucus':
      return { ...rest, ...(knock ? { knock } : {}) }
    case 'knock': {
      const { task, minutes } = act
      const made = { id, by, at, minutes, ...(task === undefined ? {} : { task }) }
      // A side that asked has opened its door.
      return asked ? { ...rest, letIn: withItem(door.letIn, made, owned) } : { ...waiting, knock: made }
    }
    case 'take-back-knock':
      return waiting
    case 'let-in':
      return knock ? { ...rest, letIn: withItem(door.letIn, knock, owned) } : door
    case 'not-now':
      return { ...rest, notNow: { knock: act.knock, at } }
  }
}

export const foldCaucus = (
  { caucuses }: Pick<RoomState, 'caucuses'>,
  act: CaucusAct,
  { by, at }: Made,
): Caucuses =>
  caucuses.map((caucus) => {
    if (caucus.id !== act.caucus) return caucus
    return act.type === 'end-caucus'
      ? { ...caucus, ended: { at, by } }
      : { ...caucus, planned: { from: at, minutes: act.minutes } }
  })

/** A closed room has no caucus. */
export const endAll = (caucuses: Caucuses, at: number): Caucuses =>
  caucuses.map((caucus) => (caucus.ended ? caucus : { ...caucus, ended: { at } }))

export const foldCaucusByRoom = (
  caucuses: Caucuses,
  act: BeginCaucusAct | CloseCaucusAct,
  { id, at }: Pick<Made, 'id' | 'at'>,
): Caucuses => {
  if (act.type === 'close-caucus')
    return caucuses.map((caucus) => (caucus.id === act.caucus ? { ...caucus, ended: { at } } : caucus))
  const { side, mediator, minutes, task } = act
  const begun = { id, side, mediator, at, planned: { from: at, minutes } }
  return [...caucuses, { ...begun, ...(task === undefined ? {} : { task }) }]
}
