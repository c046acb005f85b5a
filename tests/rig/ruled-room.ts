/** All ledgers of a room, without a server: acts by the rules, and what follows from them. Never changed: an act makes another room. */
import type { Act, RecordedAct, RoomAct } from '@common-ground/shared/acts/act'
import { unreadSpaceOf } from '@common-ground/shared/acts/pulse'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { chainStart } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import { type Entry, theRoom } from '@common-ground/shared/ledger/entry'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import { whatFollows } from '@common-ground/shared/ledger/following'
import { isRepeat } from '@common-ground/shared/ledger/repeats'
import { sideNumbers } from '@common-ground/shared/numbers/side-numbers'
import { actSpaces } from '@common-ground/shared/room/act-spaces'
import { isSide, type Participant } from '@common-ground/shared/room/participant'
import type { RefusalCode } from '@common-ground/shared/room/refusal'
import { homeOf, type Space, spaces } from '@common-ground/shared/room/space'
import { meansOf } from './bid-rules.ts'
import { nothingAround } from './nothing-around.ts'

interface Ledger {
  readonly state: RoomState
  readonly entries: readonly Entry[]
}

export interface RuledRoom {
  readonly ledgers: Readonly<Record<Space, Ledger>>
  readonly joint: RoomState
  readonly mediator: RoomState
  /** What the server's clock says: it can be set back, the room's time cannot. */
  readonly clock: number
}

export interface Tried {
  readonly room: RuledRoom
  /** Why nothing was recorded; undefined where it was, now or before. */
  readonly refused: RefusalCode | undefined
}

const agreement = 'a'.repeat(64)
const means = meansOf(1)

const withLedgers = (ledgers: RuledRoom['ledgers'], clock: number): RuledRoom => ({
  ledgers,
  joint: ledgers.joint.state,
  mediator: ledgers.mediator.state,
  clock,
})

/** The hashes of the chain are left out: they cost most of the time, and no rule looks at them. */
const appended = (
  room: RuledRoom,
  space: Space,
  id: string,
  at: number,
  written: Pick<Entry, 'by' | 'standing'> & { readonly act: RecordedAct | RoomAct },
): RuledRoom => {
  const { state, entries } = room.ledgers[space]
  const entry = { room: id, space, seq: state.length, id, at, prev: chainStart, hash: chainStart, ...written }
  const next = { state: fold(state, entry as Entry), entries: [...entries, entry as Entry] }
  return withLedgers({ ...room.ledgers, [space]: next }, room.clock)
}

/** What the room records of itself, in the joint ledger. */
export const byRoom = (room: RuledRoom, id: string, act: RoomAct): RuledRoom =>
  appended(room, 'joint', id, timeOf(room), { by: theRoom, standing: 'room', act })

const followed = (room: RuledRoom, at: number): RuledRoom => {
  const due = whatFollows((space) => room.ledgers[space].state, means)
  if (!due) return room
  const next = appended(room, due.space, means.chance.newId(), at, {
    by: theRoom,
    standing: 'room',
    act: due.act,
  })
  return followed(next, at)
}

/** As the server does: no entry is before another, of whichever ledger. */
const timeOf = ({ ledgers, clock }: RuledRoom): number =>
  Math.max(clock, ...spaces.map((space) => ledgers[space].state.lastAt))

const spaceOf = (act: Act, { standing }: Participant): Space =>
  unreadSpaceOf(act) ?? (actSpaces[act.type].joint ? 'joint' : (homeOf[standing] ?? 'joint'))

export const tryAct = (room: RuledRoom, actor: Participant, id: string, act: Act): Tried => {
  const space = spaceOf(act, actor)
  const { state, entries } = room.ledgers[space]
  const earlier = entries.find((entry) => entry.id === id)
  if (earlier) return { room, refused: isRepeat(earlier, actor.id, act) ? undefined : 'act-id-taken' }
  const now = timeOf(room)
  const home = isSide(actor.standing) ? homeOf[actor.standing] : undefined
  const ownNumbers = () => home && sideNumbers(room.ledgers[home].state)
  const around = { ...nothingAround, now, id, space, joint: room.joint, agreement, ownNumbers }
  const decided = decide(state, actor, act, around)
  if ('refused' in decided) return { room, refused: decided.refused }
  const written = { by: actor.id, standing: actor.standing, act: decided }
  return { room: followed(appended(room, space, id, now, written), now), refused: undefined }
}

export const must = (room: RuledRoom, actor: Participant, id: string, act: Act): RuledRoom => {
  const tried = tryAct(room, actor, id, act)
  if (tried.refused !== undefined) throw new Error(`${act.type} by ${actor.name}: ${tried.refused}`)
  return tried.room
}

export const atClock = (room: RuledRoom, clock: number): RuledRoom => ({ ...room, clock })

/** A room these people have come into, one after another at its first moment. */
export const roomOf = (people: readonly Participant[], clock: number): RuledRoom => {
  const nothing: Ledger = { state: emptyRoom, entries: [] }
  const empty = withLedgers(
    {
      joint: nothing,
      'side-a': nothing,
      'side-b': nothing,
      'caucus-a': nothing,
      'caucus-b': nothing,
      mediator: nothing,
    },
    clock,
  )
  return people.reduce(
    (room, person) => must(room, person, `consent-${person.id}`, { type: 'consent', agreement }),
    empty,
  )
}
