/** Who sits in a room and who waits at its doors: the people of the store, read with the ledgers that let them in. */
import { answersDoorFor, doorSpaces, isAtTable, isSeated } from '@common-ground/shared/acts/seats'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import type { Admittance } from '@common-ground/shared/wire/http'
import type { Knock } from '@common-ground/shared/wire/messages'
import type { ParticipantRecord } from '../store/store.ts'
import type { Drafts } from './drafts.ts'

export class Seating {
  readonly #participants = new Map<string, ParticipantRecord>()
  readonly #cameFrom = new Map<string, string>()

  constructor(participants: readonly ParticipantRecord[]) {
    for (const participant of participants) this.add(participant)
  }

  /** `address`: where whoever comes now comes from. */
  add(participant: ParticipantRecord, address?: string): void {
    this.#participants.set(participant.id, participant)
    if (address !== undefined) this.#cameFrom.set(participant.id, address)
  }

  /** The chair of anyone who ever came, also when they are gone. */
  chairOf(id: string): Standing | undefined {
    return this.#participants.get(id)?.standing
  }

  /** Who holds a chair by having been first on its link and has not come in: nobody sits anywhere unseen. */
  notYetIn(drafts: Drafts): readonly Participant[] {
    const { people, seats } = drafts.recordedStateOf('joint')
    return [...this.#participants.values()]
      .filter(({ id, first }) => first && !people.has(id) && !seats.gone.has(id))
      .map(({ id, standing, name }) => ({ id, standing, name }))
  }

  /** Whether a seat key of theirs opens the room; undefined once they are gone. */
  admittance({ id, first, standing }: ParticipantRecord, drafts: Drafts): Admittance | undefined {
    const joint = drafts.recordedStateOf('joint')
    if (joint.seats.gone.has(id)) return undefined
    if (isSeated(joint, id, first)) return 'seated'
    const doors = doorSpaces(standing).map((space) => drafts.recordedStateOf(space))
    return doors.some(({ seats }) => seats.turnedAway.has(id)) ? 'turned-away' : 'waiting'
  }

  /** Someone who may be inside, by what is decided so far. */
  seated(id: string, drafts: Drafts): Participant | undefined {
    const participant = this.#participants.get(id)
    return participant && isSeated(drafts.joint, id, participant.first) ? participant : undefined
  }

  /**
   * Whether whoever comes by a link of this chair that nobody was first on has to be let in: an observer always, a mediator
   * where one is there already, or where something stands in the joint space that they would read (T27).
   */
  mustKnock(standing: Standing, drafts: Drafts): boolean {
    if (standing !== 'mediator') return standing === 'observer'
    const { joint } = drafts
    const isHeld = this.notYetIn(drafts).some((one) => one.standing === standing)
    return isHeld || isAtTable(joint, standing) || joint.begun || drafts.of('joint').text.isWritten
  }

  /** Someone who waits at a door, by what is decided so far. */
  knocking(id: string, drafts: Drafts): Participant | undefined {
    const participant = this.#participants.get(id)
    return participant && this.#waits(participant, drafts) ? participant : undefined
  }

  /** Everyone waiting at doors that people of this standing answer, longest first. */
  knocksFor(who: Standing, drafts: Drafts): readonly Knock[] {
    return this.#waiting(drafts)
      .filter(({ standing }) => answersDoorFor(drafts.joint, who, standing))
      .map(({ id, name, standing, at }) => {
        const sides = drafts.joint.seats.admitted.get(id)?.sides ?? []
        return { participant: id, name, standing, at, sides }
      })
  }

  /** Whether one more may wait at this door: a crowd from one address leaves room there for others. */
  hasRoomAtDoor(standing: Standing, drafts: Drafts, address: string): boolean {
    const there = this.#waiting(drafts).filter((waiting) => waiting.standing === standing)
    const alike = there.filter(({ id }) => this.#cameFrom.get(id) === address)
    return there.length < limits.waitingPerChair && alike.length < limits.waitingPerAddress
  }

  #waiting(drafts: Drafts): readonly ParticipantRecord[] {
    return [...this.#participants.values()].filter((participant) => this.#waits(participant, drafts))
  }

  #waits({ id, first, standing }: ParticipantRecord, drafts: Drafts): boolean {
    const { joint } = drafts
    if (joint.seats.gone.has(id) || isSeated(joint, id, first)) return false
    return !doorSpaces(standing).some((space) => drafts.stateOf(space).seats.turnedAway.has(id))
  }
}
