/** Who sits in a room and who waits at its doors: the people of the store, read with the ledgers that let them in. */
import { answersDoorFor, isSeated } from '@common-ground/shared/acts/seats'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import { homeOf } from '@common-ground/shared/room/space'
import type { Admittance } from '@common-ground/shared/wire/http'
import type { Knock } from '@common-ground/shared/wire/messages'
import type { ParticipantRecord } from '../store/store.ts'
import type { Drafts } from './drafts.ts'

export class Seating {
  readonly #participants = new Map<string, ParticipantRecord>()

  constructor(participants: readonly ParticipantRecord[]) {
    for (const participant of participants) this.add(participant)
  }

  add(participant: ParticipantRecord): void {
    this.#participants.set(participant.id, participant)
  }

  /** Whether a seat key of theirs opens the room; undefined once they are gone. */
  admittance({ id, first, standing }: ParticipantRecord, drafts: Drafts): Admittance | undefined {
    const joint = drafts.of('joint').recordedState
    if (joint.seats.gone.has(id)) return undefined
    if (isSeated(joint, id, first)) return 'seated'
    const door = drafts.of(homeOf[standing] ?? 'joint').recordedState
    return door.seats.turnedAway.has(id) ? 'turned-away' : 'waiting'
  }

  /** Someone who waits at a door, by what is decided so far. */
  knocking(id: string, drafts: Drafts): Participant | undefined {
    const participant = this.#participants.get(id)
    return participant && this.#waits(participant, drafts) ? participant : undefined
  }

  /** Everyone waiting at doors that people of this standing answer, longest first. */
  knocksFor(who: Standing, drafts: Drafts): readonly Knock[] {
    return this.#waiting(drafts)
      .filter(({ standing }) => answersDoorFor(who, standing))
      .map(({ id, name, standing, at }) => {
        const sides = drafts.joint.seats.admitted.get(id)?.sides ?? []
        return { participant: id, name, standing, at, sides }
      })
  }

  /** Whether one more may wait at this door: a crowd there leaves the other doors as they are. */
  hasRoomAtDoor(standing: Standing, drafts: Drafts): boolean {
    const there = this.#waiting(drafts).filter((waiting) => waiting.standing === standing)
    return there.length < limits.waitingPerChair
  }

  #waiting(drafts: Drafts): readonly ParticipantRecord[] {
    return [...this.#participants.values()].filter((participant) => this.#waits(participant, drafts))
  }

  #waits({ id, first, standing }: ParticipantRecord, drafts: Drafts): boolean {
    const { joint } = drafts
    if (joint.seats.gone.has(id) || isSeated(joint, id, first)) return false
    return !drafts.of(homeOf[standing] ?? 'joint').state.seats.turnedAway.has(id)
  }
}
