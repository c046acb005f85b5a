/** Asks the one permission table for a connection: without a seat, without consent, and for spaces not theirs, there is nothing there. */
import { hasConsented } from '@common-ground/shared/acts/consent'
import { unreadSpaceOf } from '@common-ground/shared/acts/pulse'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { isSeated } from '@common-ground/shared/acts/seats'
import { accessTo } from '@common-ground/shared/room/access'
import { isSide } from '@common-ground/shared/room/participant'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { caucusWith, isSpace, type Space } from '@common-ground/shared/room/space'
import type { Connection } from './connection.ts'

interface Asked {
  /** The joint ledger's state. */
  readonly state: RoomState
  /** Hash of the agreement to mediate in force. */
  readonly agreement: string
  readonly connection: Pick<Connection, 'participant'>
  readonly space: string
}

/** The space, if it may be read. Forbidden and absent are the same refusal. */
export const toRead = ({ state, agreement, connection, space }: Asked): Space | Refusal => {
  const { id, standing, first } = connection.participant
  if (!isSeated(state, id, first)) return refuse('seat-unknown')
  if (!isSpace(space)) return refuse('space-unknown')
  if (!hasConsented(state.people, id, agreement)) return refuse('consent-first')
  return accessTo(space, standing, state.stage.stage) === 'none' ? refuse('space-unknown') : space
}

/**
 * The space, if what it was before the joint room was opened afresh may be read: by the two sides what both read, and by
 * each what it alone had with a mediator.
 */
export const toReadArchive = (asked: Asked): Space | Refusal => {
  const space = toRead(asked)
  const { standing } = asked.connection.participant
  if (typeof space !== 'string') return space
  const own = isSide(standing) && (space === 'joint' || space === caucusWith[standing])
  return own ? space : refuse('space-unknown')
}

/** The space, if it may be written. */
export const mayWrite = (asked: Asked): Space | Refusal => {
  const space = toRead(asked)
  if (typeof space !== 'string') return space
  const { connection, state } = asked
  if (accessTo(space, connection.participant.standing, state.stage.stage) === 'write') return space
  return refuse(state.stage.stage === 'closed' ? 'room-closed' : 'not-yours-to-write')
}

/** The space, if words may be written into it on this connection. */
export const toWrite = (asked: Asked & { readonly connection: Connection }): Space | Refusal => {
  const space = mayWrite(asked)
  if (typeof space !== 'string') return space
  return asked.connection.spaces.has(space) ? space : refuse('not-open')
}

/**
 * The space, if an act may name it. The rules ask for consent themselves: it is the one act before reading. An act that is
 * told into a space its author cannot read is the one thing of that space there is for them.
 */
export const toAct = (
  { state, connection, space }: Asked,
  act: { readonly type: string },
): Space | Refusal => {
  const { id, standing, first } = connection.participant
  if (!isSeated(state, id, first)) return refuse('seat-unknown')
  if (!isSpace(space)) return refuse('space-unknown')
  const known = accessTo(space, standing, state.stage.stage) !== 'none'
  const told = isSide(standing) && unreadSpaceOf(act) === space
  return known || told ? space : refuse('space-unknown')
}
