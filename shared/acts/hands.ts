/** What one chair does in a goal round for itself: cards it hands in, marks it makes. In its own space's ledger, which nobody else reads. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { textRefusal } from '../room/text.ts'
import { Identifier } from './identifier.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'
import { type Round, roundNamed, writingEndsAt } from './rounds.ts'

const round = Identifier

export const HandInAct = Type.Object(
  { type: Type.Literal('hand-in'), round, text: Type.String() },
  { additionalProperties: false },
)
export const TakeBackCardAct = Type.Object(
  { type: Type.Literal('take-back-card'), round, card: Identifier },
  { additionalProperties: false },
)
const wordOnWriting = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type), round }, { additionalProperties: false })
export const DoneWritingAct = wordOnWriting('done-writing')
export const NotDoneWritingAct = wordOnWriting('not-done-writing')

export const marks = ['support', 'can-live-with', 'not-for-us'] as const
export type Mark = (typeof marks)[number]

export const MarkCardAct = Type.Object(
  { type: Type.Literal('mark-card'), round, card: Identifier, mark: Type.Enum([...marks]) },
  { additionalProperties: false },
)
/** `marking` says which time of marking is meant: a word that comes late does not count for the next. */
const wordOnMarking = <Name extends string>(type: Name) =>
  Type.Object(
    { type: Type.Literal(type), round, marking: Type.Integer({ minimum: 1, maximum: limits.ledgerEntries }) },
    { additionalProperties: false },
  )
export const DoneMarkingAct = wordOnMarking('done-marking')
export const NotDoneMarkingAct = wordOnMarking('not-done-marking')

type HandAct = Static<
  | typeof HandInAct
  | typeof TakeBackCardAct
  | typeof DoneWritingAct
  | typeof NotDoneWritingAct
  | typeof MarkCardAct
  | typeof DoneMarkingAct
  | typeof NotDoneMarkingAct
>

/** One chair's part in one round. */
export interface Hand {
  /** Cards handed in: id of the act to text. */
  readonly cards: ReadonlyMap<string, string>
  readonly doneWriting: boolean
  readonly marks: ReadonlyMap<string, Mark>
  /** The time of marking this chair has said it is done with; 0 while it has not. */
  readonly doneMarking: number
}
/** By round. */
export type Hands = ReadonlyMap<string, Hand>

const emptyHand: Hand = { cards: new Map(), doneWriting: false, marks: new Map(), doneMarking: 0 }

export const handIn = ({ hands }: RoomState, id: string): Hand => hands.get(id) ?? emptyHand

const decideWriting = (
  hand: Hand,
  act: Extract<HandAct, { type: 'hand-in' | 'take-back-card' | 'done-writing' | 'not-done-writing' }>,
): HandAct | Refusal => {
  switch (act.type) {
    case 'hand-in':
      if (hand.cards.size >= limits.cardsPerChair) return refuse('too-many-cards')
      return textRefusal(act.text, limits.text.card) ?? act
    case 'take-back-card':
      return hand.cards.has(act.card) ? act : refuse('card-unknown')
    case 'done-writing':
      return hand.doneWriting ? refuse('already-said') : act
    case 'not-done-writing':
      return hand.doneWriting ? act : refuse('not-said')
  }
}

const decideMarking = (
  hand: Hand,
  { cards, marking }: Round,
  act: Extract<HandAct, { type: 'mark-card' | 'done-marking' | 'not-done-marking' }>,
): HandAct | Refusal => {
  if (act.type === 'mark-card') return cards.some(({ id }) => id === act.card) ? act : refuse('card-unknown')
  if (act.marking !== marking) return refuse('not-marking')
  const said = hand.doneMarking === marking
  if (act.type === 'done-marking') return said ? refuse('already-said') : act
  return said ? act : refuse('not-said')
}

/** Decided on this chair's hand and on what everybody knows: nothing of the other's hand can be learnt from an answer. */
export const decideHands = (
  state: RoomState,
  _actor: Actor,
  act: HandAct,
  { joint, now }: Surroundings,
): HandAct | Refusal => {
  const named = roundNamed(joint, act.round)
  if (!named) return refuse('round-unknown')
  const hand = handIn(state, act.round)
  switch (act.type) {
    case 'hand-in':
    case 'take-back-card':
    case 'done-writing':
    case 'not-done-writing':
      return named.phase === 'writing' && now < writingEndsAt(named, joint.pauses)
        ? decideWriting(hand, act)
        : refuse('writing-over')
    case 'mark-card':
    case 'done-marking':
    case 'not-done-marking':
      return named.phase === 'marking' ? decideMarking(hand, named, act) : refuse('not-marking')
  }
}

const changed = (hand: Hand, act: HandAct, { id }: Made): Hand => {
  switch (act.type) {
    case 'hand-in':
      return { ...hand, cards: new Map(hand.cards).set(id, act.text) }
    case 'take-back-card':
      return { ...hand, cards: new Map([...hand.cards].filter(([card]) => card !== act.card)) }
    case 'done-writing':
    case 'not-done-writing':
      return { ...hand, doneWriting: act.type === 'done-writing' }
    case 'mark-card':
      return { ...hand, marks: new Map(hand.marks).set(act.card, act.mark) }
    case 'done-marking':
    case 'not-done-marking':
      return { ...hand, doneMarking: act.type === 'done-marking' ? act.marking : 0 }
  }
}

export const foldHands = (state: RoomState, act: HandAct, made: Made): Hands =>
  withValue(state.hands, act.round, changed(handIn(state, act.round), act, made), made.owned)
