/** One browser tab of an honest person: through the door, into the seat, and the real session of the client. */
import { inflateRawSync } from 'node:zlib'
import { openDoor, takeSeat, waitAtDoor } from '@common-ground/client/sync/door'
import { RoomSession } from '@common-ground/client/sync/room-session'
import type { Surroundings } from '@common-ground/client/sync/surroundings'
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { standingOf } from '@common-ground/shared/room/participant'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { Space } from '@common-ground/shared/room/space'
import type { Door } from '@common-ground/shared/wire/http'
import type { Net } from './net.ts'
import type { Random } from './random.ts'
import { type Typed, TypedTexts } from './typed.ts'
import { type Dial, WorldConnection } from './world-connection.ts'

export interface TabNeeds {
  readonly room: string
  readonly name: string
  readonly net: Net
  readonly random: Random
  readonly schedule: Surroundings['schedule']
  readonly now: () => number
  readonly dial: Dial
  /** Asks the server's door; rejects when it is not there. */
  readonly post: (path: string, body: unknown) => Promise<object>
  readonly note: (line: string) => void
  /** Whether something typed on a page of this joint room is in the store now. */
  readonly isRecorded: (typed: Typed, opening: number) => boolean
  /** How often the store has gone back. */
  readonly restored: () => number
}

/** One session, with what was typed in it. */
export interface Sitting {
  readonly session: RoomSession
  /** Which joint room its page is of. */
  readonly opening: number
  readonly connection: WorldConnection
  readonly typed: TypedTexts
  /** Spaces whose document has been open: one writes in no other. */
  readonly opened: Set<Space>
  /** How often the store had gone back when this sitting ended. */
  restored: number
}

/** Refusals after which asking again is of no use. */
const final = new Set<string>(['link-unknown', 'seat-unknown', 'too-many-devices', 'turned-away'])

const askAgainMs = 1_500
/** Until somebody has read that the joint room was opened afresh. */
const followOnMs = 900
const answerWithin = 10_000

export class Tab {
  readonly #needs: TabNeeds
  readonly seat: string
  readonly #surroundings: Surroundings
  /** Where its texts and origins come from: undo knows its own by it. */
  readonly hand = { name: 'hand' }
  sitting: Sitting | undefined
  /** All sittings of this tab, also those that are over: what was typed in them must be somewhere. */
  readonly past: Sitting[] = []
  state: 'arriving' | 'waiting' | 'seated' | 'out' = 'arriving'
  #stopWaiting: (() => void) | undefined

  constructor(needs: TabNeeds) {
    this.#needs = needs
    const { random, schedule, now } = needs
    this.seat = random.secret()
    this.#surroundings = {
      origin: '',
      newId: () => random.id(),
      newSecret: () => random.secret(),
      fetch: (input, init) => this.#fetch(String(input), init),
      // At once: no other moment than the world's own.
      inflate: async (bytes) => inflateRawSync(bytes),
      schedule,
      now,
    }
  }

  get seatHash(): string {
    return sha256Hex(this.seat)
  }

  /** Takes a seat by a link; asked again with the same key until it is answered. */
  async arrive(link: string): Promise<void> {
    const { room, name } = this.#needs
    const taken = await takeSeat(this.#surroundings, room, { link, seat: this.seat, name })
    if (this.state !== 'arriving') return
    if ('refused' in taken) return this.#refused(taken, () => void this.arrive(link))
    this.#needs.note(`${name} has taken a seat: ${taken.admittance}`)
    await this.comeBack()
  }

  /** A page that is loaded: what its seat key opens now. */
  async comeBack(): Promise<void> {
    this.state = 'arriving'
    const door = await openDoor(this.#surroundings, this.#needs.room, { seat: this.seat })
    if (this.state !== 'arriving') return
    if ('refused' in door) return this.#refused(door, () => void this.comeBack())
    if (door.you?.admittance === 'seated') return this.#sit(door)
    this.#wait()
  }

  /** Loads the page anew. What was not recorded is gone with the old one. */
  reload(): void {
    this.leave()
    void this.comeBack()
  }

  /** Closes the page. */
  leave(): void {
    this.#stopWaiting?.()
    const { sitting } = this
    if (sitting) {
      sitting.session.leave()
      sitting.restored = this.#needs.restored()
      for (const one of sitting.typed.all) one.recorded = this.#needs.isRecorded(one, sitting.opening)
    }
    this.sitting = undefined
    this.state = 'out'
  }

  /** A link that opens this seat on another device. */
  async deviceLink(): Promise<string | undefined> {
    const reply = await this.#post('device-link', { seat: this.seat })
    return reply && 'path' in reply ? String(reply.path).split('#')[1] : undefined
  }

  #refused(refusal: RefusalReply, again: () => void): void {
    if (final.has(refusal.refused)) {
      this.#needs.note(`${this.#needs.name} is refused at the door: ${refusal.refused}`)
      this.state = 'out'
      return
    }
    this.#needs.schedule(() => {
      if (this.state === 'arriving') again()
    }, askAgainMs)
  }

  #wait(): void {
    this.state = 'waiting'
    this.#stopWaiting = waitAtDoor(this.#surroundings, this.#needs.room, this.seat, {
      admitted: (door) => this.#sit(door),
      turnedAway: () => this.#refused(replyOf({ refused: 'turned-away' }), () => undefined),
      refused: (refusal) => this.#refused(refusal, () => undefined),
    })
  }

  #sit(door: Door): void {
    const { dial, random, schedule, name } = this.#needs
    const { opening } = door
    if (!door.you) throw new Error('a door for a seat says whose it is')
    this.state = 'seated'
    const spread = () => 0.5 + random.fraction()
    const connection = new WorldConnection({ dial, seat: this.seat, opening, schedule, spread })
    const you = { id: door.you.id, name: door.you.name, standing: standingOf(door.chair) }
    const session = new RoomSession(this.#surroundings, connection, door, you)
    const sitting: Sitting = {
      session,
      opening,
      connection,
      typed: new TypedTexts(),
      opened: new Set(),
      restored: 0,
    }
    this.open(sitting, 'joint')
    for (const space of session.spaces()) if (random.chance(0.5)) this.open(sitting, space)
    this.sitting = sitting
    this.past.push(sitting)
    this.#needs.note(`${name} sits down`)
    this.#followOn(sitting)
  }

  /** When the joint room is another than this page is of, the page is loaded anew. */
  #followOn(sitting: Sitting): void {
    const { session, connection } = sitting
    const stop = session.subscribe(() => {
      const refused = connection.refusal()?.refused
      const isOver = session.ended()?.because === 'reopened'
      if (!isOver && refused !== 'reopened' && refused !== 'store-went-back') return
      stop()
      this.#needs.schedule(() => {
        if (this.sitting === sitting) this.reload()
      }, followOnMs)
    })
  }

  /** Opens a space the first time it is looked at. */
  open({ session, opened, typed }: Sitting, space: Space): void {
    const { document } = session.space(space)
    const look = () => {
      if (document.isOpen()) opened.add(space)
      if (opened.has(space)) typed.watch(document.doc(), space)
    }
    document.subscribe(look)
    look()
  }

  #post(path: string, body: unknown): Promise<object | undefined> {
    const { net, schedule, post } = this.#needs
    return new Promise((answer) => {
      // A server that crashes meanwhile never answers.
      schedule(() => answer(undefined), answerWithin)
      if (net.loses()) {
        schedule(() => answer(undefined), 4_000)
        return
      }
      schedule(() => {
        post(path, body).then(
          (reply) => schedule(() => answer(net.loses() ? undefined : reply), net.latency()),
          () => answer(undefined),
        )
      }, net.latency())
    })
  }

  async #fetch(path: string, init: RequestInit | undefined): Promise<Response> {
    const reply = await this.#post(path.split('/').at(-1) ?? '', JSON.parse(String(init?.body)))
    if (!reply) throw new Error('the network lost it')
    return { ok: !('refused' in reply), json: async () => reply } as Response
  }
}
