/** Seats: who is let in, turned away, removed, given authority, and who leaves. Everyone sees who sits where. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { isSide, type Participant, type Standing } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { type Side, sides } from '../room/side.ts'
import { homeOf, type Space } from '../room/space.ts'
import type { Consents } from './consent.ts'
import { Identifier } from './identifier.ts'
import { mayOpenAfresh } from './reopening.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'

const aboutSomeone = <Type_ extends string>(type: Type_) =>
  Type.Object({ type: Type.Literal(type), participant: Identifier }, { additionalProperties: false })

export const AdmitAct = Type.Object(
  {
    type: Type.Literal('admit'),
    participant: Identifier,
    /** For a mediator who comes later: this side says that they may read what stands in the joint space. */
    history: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
)
export type AdmitAct = Static<typeof AdmitAct>
export const TurnAwayAct = aboutSomeone('turn-away')
export type TurnAwayAct = Static<typeof TurnAwayAct>
export const RemoveAct = aboutSomeone('remove')
export type RemoveAct = Static<typeof RemoveAct>
export const ShareAuthorityAct = aboutSomeone('share-authority')
export type ShareAuthorityAct = Static<typeof ShareAuthorityAct>
export const LeaveAct = Type.Object({ type: Type.Literal('leave') }, { additionalProperties: false })
export type LeaveAct = Static<typeof LeaveAct>

/** The ledger names whom it lets in: they have no entry of their own yet. */
export interface RecordedAdmit extends AdmitAct {
  readonly name: string
  readonly standing: Standing
}

export interface Admission extends Participant {
  /** Which sides have said yes to someone of another chair. */
  readonly sides: readonly Side[]
  /** Which of them have said that a mediator may read what stands in the joint space. */
  readonly history: readonly Side[]
  /** Whether it is enough: one of their own chair, or both sides. Where they differ on a mediator's history the room is opened afresh, and then it is. */
  readonly complete: boolean
}

export interface Seats {
  /** Whom someone let in; the first user of a link needs nobody. */
  readonly admitted: ReadonlyMap<string, Admission>
  readonly turnedAway: ReadonlySet<string>
  readonly gone: ReadonlyMap<string, 'left' | 'removed'>
}

export const noSeats: Seats = { admitted: new Map(), turnedAway: new Set(), gone: new Map() }

type SeatAct = RecordedAdmit | TurnAwayAct | RemoveAct | ShareAuthorityAct | LeaveAct

type People = Pick<RoomState, 'people' | 'seats'>

/** Someone of this chair is at the table. */
export const isAtTable = ({ people, seats }: People, standing: Standing): boolean =>
  [...people.values()].some((person) => person.standing === standing && !seats.gone.has(person.id))

/** Whose seats someone of this standing looks after. */
const looksAfter = (who: Standing, seat: Standing): boolean =>
  seat === 'observer' ? isSide(who) : who === seat

/** Whether someone of this standing answers the door for that one. Where no mediator is, both sides answer for one. */
export const answersDoorFor = (joint: People, who: Standing, knocking: Standing): boolean =>
  knocking === 'mediator' && !isAtTable(joint, 'mediator') ? isSide(who) : looksAfter(who, knocking)

/** Whether they may be inside: not gone, and first on their link or let in. */
export const isSeated = ({ seats }: RoomState, participant: string, firstOnLink: boolean): boolean =>
  !seats.gone.has(participant) && (firstOnLink || seats.admitted.get(participant)?.complete === true)

/** People of a chair who are at the table, or let in for good, and not gone. */
const takenSeats = ({ people, seats }: RoomState, standing: Standing): number => {
  const letIn = [...seats.admitted.values()].filter(({ complete }) => complete)
  const there = new Set<string>()
  for (const { id, standing: of } of [...people.values(), ...letIn])
    if (of === standing && !seats.gone.has(id)) there.add(id)
  return there.size
}

/** Both sides have said yes then, and not both to the history: the joint room is opened afresh for them. */
const isAfreshAfter = (before: Admission | undefined, by: Standing, { history }: AdmitAct): boolean =>
  sides.every((side) => side === by || before?.sides.includes(side)) &&
  !sides.every((side) => (side === by ? history === true : before?.history.includes(side)))

const decideAdmit = (
  state: RoomState,
  actor: Actor,
  act: AdmitAct,
  { knocking }: Surroundings,
): RecordedAdmit | Refusal => {
  const knocker = knocking(act.participant)
  // Nobody is told who knocks at another's door.
  if (!knocker || !answersDoorFor(state, actor.standing, knocker.standing)) return refuse('knock-unknown')
  const { name, standing } = knocker
  const byOther = standing !== actor.standing
  if (act.history !== undefined && !(standing === 'mediator' && byOther)) return refuse('malformed')
  const admission = state.seats.admitted.get(act.participant)
  const says = (said: readonly Side[] = []) => said.some((side) => side === actor.standing)
  // A side may still change what it has said of the history.
  if (says(admission?.sides) && says(admission?.history) === (act.history ?? false))
    return refuse('already-admitted')
  if (takenSeats(state, standing) >= limits.seats[standing]) return refuse('chairs-taken')
  const opensAfresh = byOther && standing === 'mediator' && isAfreshAfter(admission, actor.standing, act)
  if (opensAfresh && state.stage.stage === 'closed') return refuse('room-closed')
  return opensAfresh && !mayOpenAfresh(state) ? refuse('opened-enough') : { ...act, name, standing }
}

/** The ledgers in which someone is turned away: of those who answer that door, so that nobody else learns that someone knocked. */
export const doorSpaces = (knocking: Standing): readonly Space[] => {
  const home = homeOf[knocking]
  if (!home) return ['joint']
  return knocking === 'mediator' ? [home, 'joint'] : [home]
}

/** Which of them whoever answers uses: what two sides answer together stands where both read it. */
export const doorSpace = (who: Standing, knocking: Standing): Space =>
  who === knocking ? (homeOf[knocking] ?? 'joint') : 'joint'

const decideTurnAway = (
  actor: Actor,
  act: TurnAwayAct,
  { knocking, space, joint }: Surroundings,
): TurnAwayAct | Refusal => {
  const knocker = knocking(act.participant)
  if (!knocker || !answersDoorFor(joint, actor.standing, knocker.standing)) return refuse('knock-unknown')
  return doorSpace(actor.standing, knocker.standing) === space ? act : refuse('space-unknown')
}

/**
 * Why someone may not take a seat back; undefined when they may. Nobody unseats whoever let them in: someone with authority
 * is removed by someone with authority only, and of two who are alike in that, the one who sat longer stays.
 */
export const removalRefusal = (state: RoomState, actor: Participant, id: string): Refusal | undefined => {
  const { people, seats } = state
  if (id === actor.id) return refuse('own-seat')
  const person = people.get(id) ?? seats.admitted.get(id)
  if (!person || seats.gone.has(id)) return refuse('person-unknown')
  if (!looksAfter(actor.standing, person.standing)) return refuse('not-for-your-role')
  if (person.standing !== actor.standing) return undefined
  const [mine, theirs] = [people.get(actor.id)?.authority === true, people.get(id)?.authority === true]
  if (mine !== theirs) return mine ? undefined : refuse('authority-needed')
  // People stand in the order in which they came in; who has not consented yet came later.
  const order = [...people.keys()]
  const since = order.indexOf(id)
  return since !== -1 && since < order.indexOf(actor.id) ? refuse('sat-before-you') : undefined
}

const decideShareAuthority = (
  { people, seats }: RoomState,
  actor: Actor,
  act: ShareAuthorityAct,
): ShareAuthorityAct | Refusal => {
  if (!people.get(actor.id)?.authority) return refuse('authority-needed')
  const person = people.get(act.participant)
  if (!person || person.standing !== actor.standing || seats.gone.has(person.id))
    return refuse('person-unknown')
  return person.authority ? refuse('already-has-authority') : act
}

type SentSeatAct = AdmitAct | Exclude<SeatAct, RecordedAdmit>

export const decideSeats = (
  state: RoomState,
  actor: Actor,
  act: SentSeatAct,
  surroundings: Surroundings,
): SeatAct | Refusal => {
  switch (act.type) {
    case 'admit':
      return decideAdmit(state, actor, act, surroundings)
    case 'turn-away':
      return decideTurnAway(actor, act, surroundings)
    case 'remove':
      return removalRefusal(state, actor, act.participant) ?? act
    case 'share-authority':
      return decideShareAuthority(state, actor, act)
    case 'leave':
      return act
  }
}

const admitted = (
  seats: Seats,
  { participant, name, standing, history }: RecordedAdmit,
  { standing: by, owned }: Made,
): Seats => {
  const before = seats.admitted.get(participant)
  const byOther = isSide(by) && standing !== by
  const withOwn = (said: readonly Side[] = [], says: boolean): readonly Side[] =>
    sides.filter((side) => (side === by && byOther ? says : said.includes(side)))
  const said = withOwn(before?.sides, true)
  const ticked = withOwn(before?.history, history === true)
  const isAll = (of: readonly Side[]) => of.length === sides.length
  const complete = !byOther || (isAll(said) && (standing !== 'mediator' || isAll(ticked)))
  const admission = { id: participant, name, standing, sides: said, history: ticked, complete }
  return { ...seats, admitted: withValue(seats.admitted, participant, admission, owned) }
}

/** When nobody at the table can commit for a side any more, its longest-seated person can. */
const passOn = (people: Consents, gone: Seats['gone'], standing: Standing): Consents => {
  const there = [...people.values()].filter((one) => one.standing === standing && !gone.has(one.id))
  const [next] = there
  if (!isSide(standing) || !next || there.some(({ authority }) => authority)) return people
  return new Map(people).set(next.id, { ...next, authority: true })
}

export const foldSeats = (
  state: RoomState,
  act: SeatAct,
  made: Made,
): Pick<RoomState, 'people' | 'seats'> => {
  const { people, seats } = state
  const { by, standing, owned } = made
  switch (act.type) {
    case 'admit':
      return { people, seats: admitted(seats, act, made) }
    case 'turn-away':
      return { people, seats: { ...seats, turnedAway: new Set(seats.turnedAway).add(act.participant) } }
    case 'share-authority': {
      const person = people.get(act.participant)
      const shared = person && new Map(people).set(person.id, { ...person, authority: true })
      return { people: shared ?? people, seats }
    }
    case 'remove':
    case 'leave': {
      const [who, how] =
        act.type === 'leave' ? ([by, 'left'] as const) : ([act.participant, 'removed'] as const)
      const gone = withValue(seats.gone, who, how, owned)
      const of = people.get(who)?.standing ?? standing
      return { people: passOn(people, gone, of), seats: { ...seats, gone } }
    }
  }
}
