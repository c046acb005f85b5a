/** Bringing a mediator in, and parting with one: a side proposes a person and the other answers; a seat ends when both sides say so. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { Side } from '../room/side.ts'
import { textRefusal } from '../room/text.ts'
import { Identifier } from './identifier.ts'
import type { Actor, Made, RoomState, Surroundings } from './room-state.ts'

/** Who is proposed, and what relation they have to either side. */
export const AskMediatorAct = Type.Object(
  { type: Type.Literal('ask-mediator'), name: Type.String(), disclosure: Type.String() },
  { additionalProperties: false },
)
type AskMediatorAct = Static<typeof AskMediatorAct>

const aboutAsked = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type), asked: Identifier }, { additionalProperties: false })

export const AcceptMediatorAct = aboutAsked('accept-mediator')
export const WithdrawMediatorAct = aboutAsked('withdraw-mediator')
export const DeclineMediatorAct = Type.Object(
  {
    type: Type.Literal('decline-mediator'),
    asked: Identifier,
    reason: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
)

const aboutMediator = <Name extends string>(type: Name) =>
  Type.Object({ type: Type.Literal(type), participant: Identifier }, { additionalProperties: false })

/** Said by both sides, it ends the seat of a mediator at once. */
export const PartWithMediatorAct = aboutMediator('part-with-mediator')
/** Ends a proposal to part: of the side that made it, or of the other. */
export const KeepMediatorAct = aboutMediator('keep-mediator')

type AnswerAct = Static<typeof AcceptMediatorAct | typeof DeclineMediatorAct | typeof WithdrawMediatorAct>
type PartingAct = Static<typeof PartWithMediatorAct | typeof KeepMediatorAct>
type BringingAct = AskMediatorAct | AnswerAct | PartingAct

export interface AskedMediator {
  /** The act's id. */
  readonly id: string
  readonly by: string
  readonly side: Side
  readonly at: number
  readonly name: string
  readonly disclosure: string
}

export interface AnsweredMediator extends AskedMediator {
  readonly answer: 'accepted' | 'declined' | 'withdrawn'
  readonly reason?: string
  readonly answeredAt: number
}

export interface Bringing {
  /** The one that waits for an answer. */
  readonly asked?: AskedMediator
  /** In the order of their answers. */
  readonly answered: readonly AnsweredMediator[]
  /** Mediators one side would part with, and which side. */
  readonly parting: ReadonlyMap<string, Side>
}

export const nobodyBrought: Bringing = { answered: [], parting: new Map() }

/** Someone both sides said yes to: from then on a side can make links to the mediator's chair. */
export const isMediatorAccepted = ({ answered }: Bringing): boolean =>
  answered.some(({ answer }) => answer === 'accepted')

const decideAsk = ({ bringing }: RoomState, side: Side, act: AskMediatorAct): AskMediatorAct | Refusal => {
  if (bringing.asked) return refuse('mediator-asked')
  const own = bringing.answered.filter((one) => one.side === side)
  if (own.length >= limits.mediatorsAsked) return refuse('too-many-mediators-asked')
  const { text } = limits
  return textRefusal(act.name, text.personName) ?? textRefusal(act.disclosure, text.disclosure) ?? act
}

const decideAnswer = ({ bringing }: RoomState, side: Side, act: AnswerAct): AnswerAct | Refusal => {
  const { asked } = bringing
  if (asked?.id !== act.asked) return refuse('mediator-not-asked')
  const own = asked.side === side
  if (act.type === 'withdraw-mediator') return own ? act : refuse('not-your-mediator')
  if (own) return refuse('own-mediator')
  const reason = act.type === 'decline-mediator' ? act.reason : undefined
  return (reason === undefined ? undefined : textRefusal(reason, limits.text.reason)) ?? act
}

const decideParting = (
  { bringing, seats }: RoomState,
  side: Side,
  act: PartingAct,
  { seated }: Surroundings,
): PartingAct | Refusal => {
  const { participant } = act
  const isThere = seated(participant)?.standing === 'mediator' && !seats.gone.has(participant)
  if (!isThere) return refuse('person-unknown')
  const proposed = bringing.parting.get(participant)
  if (act.type === 'keep-mediator') return proposed ? act : refuse('parting-not-proposed')
  return proposed === side ? refuse('already-proposed') : act
}

export const decideBringing = (
  state: RoomState,
  { standing }: Actor,
  act: BringingAct,
  surroundings: Surroundings,
): BringingAct | Refusal => {
  if (!isSide(standing)) return refuse('not-for-your-role')
  switch (act.type) {
    case 'ask-mediator':
      return decideAsk(state, standing, act)
    case 'accept-mediator':
    case 'decline-mediator':
    case 'withdraw-mediator':
      return decideAnswer(state, standing, act)
    case 'part-with-mediator':
    case 'keep-mediator':
      return decideParting(state, standing, act, surroundings)
  }
}

const answers = {
  'accept-mediator': 'accepted',
  'decline-mediator': 'declined',
  'withdraw-mediator': 'withdrawn',
} as const

const answeredBy = (bringing: Bringing, act: AnswerAct, at: number): Bringing => {
  const { asked, ...others } = bringing
  if (asked?.id !== act.asked) return bringing
  const reason = act.type === 'decline-mediator' && act.reason !== undefined ? { reason: act.reason } : {}
  const answered = { ...asked, answer: answers[act.type], ...reason, answeredAt: at }
  return { ...others, answered: [...bringing.answered, answered] }
}

const without = (parting: Bringing['parting'], participant: string): Bringing['parting'] =>
  new Map([...parting].filter(([id]) => id !== participant))

export const foldBringing = (
  state: RoomState,
  act: BringingAct,
  { id, by, standing, at }: Made,
): Pick<RoomState, 'bringing' | 'seats'> => {
  const { bringing, seats } = state
  if (!isSide(standing)) return { bringing, seats }
  switch (act.type) {
    case 'ask-mediator': {
      const { name, disclosure } = act
      return { bringing: { ...bringing, asked: { id, by, side: standing, at, name, disclosure } }, seats }
    }
    case 'accept-mediator':
    case 'decline-mediator':
    case 'withdraw-mediator':
      return { bringing: answeredBy(bringing, act, at), seats }
    case 'keep-mediator':
      return { bringing: { ...bringing, parting: without(bringing.parting, act.participant) }, seats }
    case 'part-with-mediator': {
      const { participant } = act
      const proposed = bringing.parting.get(participant)
      if (proposed === undefined || proposed === standing) {
        const parting = new Map(bringing.parting).set(participant, standing)
        return { bringing: { ...bringing, parting }, seats }
      }
      const gone = new Map(seats.gone).set(participant, 'removed' as const)
      const parting = without(bringing.parting, participant)
      return { bringing: { ...bringing, parting }, seats: { ...seats, gone } }
    }
  }
}
