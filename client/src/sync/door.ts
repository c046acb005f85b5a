/** The way into a room over HTTP: opening a room, standing at its door, taking a seat or waiting for one. */
import { isIdentifier } from '@common-ground/shared/acts/identifier'
import { type Participant, standingOf } from '@common-ground/shared/room/participant'
import { firstReply, type RefusalReply } from '@common-ground/shared/room/refusal'
import type {
  Admittance,
  CertificateReply,
  DeviceLink,
  Door,
  DoorBody,
  MediatorLink,
  OpenRoomBody,
  OpenRoomReply,
  RewordBody,
  Reworded,
  SeatTaken,
  TakeSeatBody,
} from '@common-ground/shared/wire/http'
import { passes, Retry } from './backoff.ts'
import type { Surroundings } from './surroundings.ts'

const answerWithin = 15_000
const unreachable = firstReply({ refused: 'unreachable' })

const isReply = (body: unknown): body is RefusalReply =>
  typeof body === 'object' && body !== null && 'refused' in body && 'sentence' in body

/** Network failures and answers that are not the room's own become the refusal `unreachable`. */
const ask = async <T>(
  surroundings: Surroundings,
  path: string,
  request: RequestInit,
): Promise<T | RefusalReply> => {
  const giveUp = new AbortController()
  const cancel = surroundings.schedule(() => giveUp.abort(), answerWithin)
  try {
    const response = await surroundings.fetch(`${surroundings.origin}${path}`, {
      ...request,
      signal: giveUp.signal,
    })
    const reply: unknown = await response.json()
    if (isReply(reply)) return reply
    return response.ok ? (reply as T) : unreachable
  } catch {
    return unreachable
  } finally {
    cancel()
  }
}

const post = <T>(surroundings: Surroundings, path: string, body: object): Promise<T | RefusalReply> =>
  ask(surroundings, path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

export const createRoom = (
  surroundings: Surroundings,
  body: OpenRoomBody,
): Promise<OpenRoomReply | RefusalReply> => post(surroundings, '/api/rooms', body)

export const openDoor = (
  surroundings: Surroundings,
  room: string,
  credential: DoorBody,
): Promise<Door | RefusalReply> => post(surroundings, `/api/rooms/${room}/door`, credential)

/** Asked again with the same seat key, the room gives the same seat: keep the key before asking. */
export const takeSeat = (
  surroundings: Surroundings,
  room: string,
  body: TakeSeatBody,
): Promise<SeatTaken | RefusalReply> => post(surroundings, `/api/rooms/${room}/seat`, body)

/** A link that opens one's own seat on another device, once and for a short time. */
export const deviceLink = (
  surroundings: Surroundings,
  room: string,
  seat: string,
): Promise<DeviceLink | RefusalReply> => post(surroundings, `/api/rooms/${room}/device-link`, { seat })

/** One more link to the mediator's chair: its secret is told this once. */
export const mediatorLink = (
  surroundings: Surroundings,
  room: string,
  seat: string,
): Promise<MediatorLink | RefusalReply> => post(surroundings, `/api/rooms/${room}/mediator-link`, { seat })

/** Puts another text of the agreement to mediate at the door, while nobody has accepted it. */
export const reword = (
  surroundings: Surroundings,
  room: string,
  body: RewordBody,
): Promise<Reworded | RefusalReply> => post(surroundings, `/api/rooms/${room}/agreement`, body)

/** What the server certifies of a room that was destroyed. */
export const certificateOf = (
  surroundings: Surroundings,
  room: string,
): Promise<CertificateReply | RefusalReply> =>
  ask(surroundings, `/api/rooms/${room}/certificate`, { method: 'GET' })

const secretShape = /^[A-Za-z0-9_-]{43}$/

/** Reads an invitation link: a full address, or its path and fragment. */
export const parseLink = (link: string): { room: string; secret: string } | undefined => {
  const found = /\/r\/([^/?#]+)\/?(?:\?[^#]*)?#(.+)$/.exec(link.trim())
  const [, room, secret] = found ?? []
  if (room === undefined || secret === undefined) return undefined
  return isIdentifier(room) && secretShape.test(secret) ? { room, secret } : undefined
}

/** Who sits in the seat: said by the door of a seat already taken, or by whoever has just taken it. */
export const personAt = (door: Door): Participant => {
  if (!door.you)
    throw new Error('The door does not say who sits in this seat: pass the participant to enter().')
  return { id: door.you.id, name: door.you.name, standing: standingOf(door.chair) }
}

export interface Place {
  readonly room: string
  readonly seat: string
  readonly door: Door
  readonly you: Participant
  /** `waiting`: at the door, until someone inside lets them in (`waitAtDoor`). */
  readonly admittance: Admittance
}

/** Through the door and into the seat, with a new seat key. For programs: a browser keeps the key before it asks. */
export const sitByLink = async (
  surroundings: Surroundings,
  link: string,
  name: string,
): Promise<Place | RefusalReply> => {
  const parsed = parseLink(link)
  if (!parsed) return firstReply({ refused: 'link-unknown' })
  const { room, secret } = parsed
  const door = await openDoor(surroundings, room, { link: secret })
  if ('refused' in door) return door
  const seat = surroundings.newSecret()
  const taken = await takeSeat(surroundings, room, { link: secret, seat, name })
  if ('refused' in taken) return taken
  const you = { id: taken.participant, name: taken.name, standing: standingOf(door.chair) }
  return { room, seat, door, you, admittance: taken.admittance }
}

/** How waiting at a door ends. */
export interface AtDoor {
  /** The door as it stands now, with a seat behind it. */
  readonly admitted: (door: Door) => void
  readonly turnedAway: () => void
  readonly refused: (refusal: RefusalReply) => void
}

/** How often someone who waits looks whether they have been let in, in ms. */
const lookEvery = 2_000

/** Looks at the door until someone has been let in or turned away; a room that cannot be reached is asked later. */
export const waitAtDoor = (
  surroundings: Surroundings,
  room: string,
  seat: string,
  { admitted, turnedAway, refused }: AtDoor,
): (() => void) => {
  const retry = new Retry(surroundings.schedule)
  let next: (() => void) | undefined
  let over = false
  const look = async (): Promise<void> => {
    const door = await openDoor(surroundings, room, { seat })
    if (over) return
    if ('refused' in door) {
      if (door.refused === 'unreachable' || passes(door.refused)) return retry.later(() => void look())
      return refused(door)
    }
    retry.worked()
    if (door.you?.admittance === 'seated') return admitted(door)
    if (door.you?.admittance === 'turned-away') return turnedAway()
    next = surroundings.schedule(() => void look(), lookEvery)
  }
  void look()
  return () => {
    over = true
    retry.stop()
    next?.()
  }
}
