/** The course of a session: connecting, coming in, being cut off and coming back, until it is left or ended for good. */
import { type FirstRefusal, firstReply, type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import type { ActRecorded, EndedTold } from '@common-ground/shared/wire/messages'
import type { Connection, LinkState } from './connection.ts'
import type { Entrance } from './entrance.ts'
import type { Notices } from './notices.ts'
import type { OpenSpaces } from './open-spaces.ts'
import type { Schedule } from './surroundings.ts'

export interface SessionCourseNeeds {
  readonly connection: Connection
  readonly entrance: Entrance
  readonly spaces: OpenSpaces
  readonly notices: Notices
  /** The participant's id. */
  readonly you: string
  readonly schedule: Schedule
  readonly changed: () => void
}

const said = {
  removed: 'seat-unknown',
  left: 'seat-unknown',
  destroyed: 'room-destroyed',
  reopened: 'reopened',
} as const satisfies Record<EndedTold['because'], FirstRefusal['refused']>

const answerTo = ({ because }: EndedTold): RefusalReply => firstReply(refuse(said[because]))

/**
 * On every connection: consent if this seat has not yet (the entrance), then open the joint space, then the other spaces
 * in use and the acts that wait. A refusal of the first two ends in `refused`; a new connection starts over. There is no
 * new connection when the seat, the room or the joint room has ended, the entrance was refused, or the handshake for good.
 */
export class SessionCourse {
  readonly #needs: SessionCourseNeeds
  readonly #ready: Promise<undefined | RefusalReply>
  #answerReady: (refusal: undefined | RefusalReply) => void = () => {}
  #online = false
  #refusal: RefusalReply | undefined
  /** An own `leave` act is on its way: its answer is waited for, though the room may say `ended` before. */
  #leaving = false
  #over = false

  constructor(needs: SessionCourseNeeds) {
    this.#needs = needs
    this.#ready = new Promise((answer) => {
      this.#answerReady = answer
    })
  }

  /** Resolves when the joint space has been opened for the first time, or with why it cannot be. */
  ready(): Promise<undefined | RefusalReply> {
    return this.#ready
  }

  /** Why the room lets this seat in no more. */
  refusal(): RefusalReply | undefined {
    return this.#refusal
  }

  link(): LinkState {
    if (this.#refusal) return 'refused'
    const link = this.#needs.connection.state()
    return link === 'online' && !this.#needs.spaces.joint.takesActs ? 'connecting' : link
  }

  connectionChanged(): void {
    if (this.#over) return
    const { connection, notices } = this.#needs
    const link = connection.state()
    const [before, online] = [this.#online, link === 'online']
    this.#online = online
    if (online && !before) this.#cameOnline()
    if (!online && before) this.#wentOffline()
    const refusal = connection.refusal()
    if (notices.ended && before && !online) this.#leaveSoon(answerTo(notices.ended))
    else if (link === 'refused' && refusal) this.end(refusal)
    else this.#needs.changed()
  }

  /** The joint space is open. */
  opened(): void {
    this.#refusal = undefined
    this.#needs.spaces.inside()
    this.#answerReady(undefined)
  }

  /** The room does not open the joint space on this connection. */
  refused(refusal: RefusalReply): void {
    this.#refusal = refusal
    this.#needs.spaces.refuse(refusal)
    this.#answerReady(refusal)
    this.#needs.changed()
  }

  /** The room says that this seat, or the room itself, is no more. */
  ended(told: EndedTold): void {
    if (this.#over) return
    this.#needs.notices.ended = told
    if (this.#leaving && told.because === 'left') this.#needs.changed()
    else this.end(answerTo(told))
  }

  /** For good: another connection would not change it. */
  end(refusal: RefusalReply): void {
    const { connection, entrance, spaces, notices } = this.#needs
    this.#over = true
    this.#refusal = refusal
    connection.close()
    entrance.leave()
    notices.cut()
    spaces.end(refusal)
    this.#answerReady(refusal)
    this.#needs.changed()
  }

  /** Gives up the seat; what was written before goes out first. */
  async leaveRoom(): Promise<ActRecorded | RefusalReply> {
    const { spaces, notices } = this.#needs
    this.#leaving = true
    try {
      const reply = await spaces.joint.act({ type: 'leave' })
      if ('refused' in reply) return (notices.ended?.because === 'left' && this.#ownLeave()) || reply
      if (this.#over) return reply
      notices.ended ??= { because: 'left' }
      this.end(answerTo(notices.ended))
      return reply
    } finally {
      this.#leaving = false
    }
  }

  /** Closes the session; the seat stays. */
  leave(): void {
    const { connection, entrance, spaces } = this.#needs
    this.#over = true
    connection.close()
    entrance.leave()
    spaces.leave()
    this.#needs.changed()
  }

  /** The entry that says so, seen though its answer was lost when the room hung up. */
  #ownLeave(): ActRecorded | undefined {
    const { spaces, you } = this.#needs
    const entry = spaces.joint.entries().findLast(({ by, act }) => by === you && act.type === 'leave')
    return entry && { seq: entry.seq, hash: entry.hash, at: entry.at }
  }

  /** The answer to the own `leave` may have come together with the end of the connection: it is heard first. */
  #leaveSoon(refusal: RefusalReply): void {
    this.#needs.connection.close()
    this.#needs.schedule(() => {
      if (!this.#over) this.end(refusal)
    }, 0)
  }

  #cameOnline(): void {
    this.#refusal = undefined
    this.#needs.entrance.resume()
  }

  #wentOffline(): void {
    const { entrance, spaces, notices } = this.#needs
    entrance.pause()
    notices.cut()
    spaces.cut()
  }
}
