/** Watches everything the server says: nothing crosses a border, nothing is told before it is recorded, receipts are true. */
import { createHmac } from 'node:crypto'
import type { Connection } from '@common-ground/server/room/connection'
import type { ParticipantRecord } from '@common-ground/server/store/store'
import { hasConsented } from '@common-ground/shared/acts/consent'
import { answersDoorFor, isSeated } from '@common-ground/shared/acts/seats'
import { chainStart } from '@common-ground/shared/ledger/chain'
import { accessTo } from '@common-ground/shared/room/access'
import { isSide } from '@common-ground/shared/room/participant'
import { isRenewed, type Space } from '@common-ground/shared/room/space'
import type {
  ActRecorded,
  EndedTold,
  KnocksTold,
  NotYetInTold,
  Opened,
  PresenceTold,
  Receipt,
  WordsTold,
} from '@common-ground/shared/wire/messages'
import { leakIn } from './alphabets.ts'
import { factsOf, hasDeleted, holds, plainWords } from './facts.ts'
import { accessOf, type RoomReplay } from './replay.ts'
import { violated } from './trace.ts'

export interface BorderWatchNeeds {
  readonly room: string
  readonly replay: () => RoomReplay
  /** Hash of the agreement in force. */
  readonly agreement: string
  readonly participants: () => readonly ParticipantRecord[]
  readonly receiptKey: () => Uint8Array | undefined
  /** Whether the disk still has the room. */
  readonly exists: () => boolean
}

/** Whom something is told, on a page of which joint room. */
export type Reader = Pick<Connection, 'participant' | 'opening'>

export class BorderWatch {
  readonly #needs: BorderWatchNeeds

  constructor(needs: BorderWatchNeeds) {
    this.#needs = needs
  }

  words({ participant, opening }: Reader, { space, update, receipt }: WordsTold): void {
    this.#reads(participant, space, 'words')
    this.#isRecorded(space, opening, update)
    this.says(participant, factsOf(update).text)
    if (receipt) this.#isTrue(space, opening, receipt)
  }

  opened({ participant, opening }: Reader, space: Space, opened: Opened): void {
    const { present, receipt, wentBack } = opened
    const words = plainWords(opened)
    this.#reads(participant, space, 'open')
    this.#isRecorded(space, opening, words)
    this.says(participant, factsOf(words).text + JSON.stringify([present, wentBack]))
    this.#isTrue(space, opening, receipt)
    for (const told of present) if (told.space !== space) violated('presence of another space with an open')
  }

  presence(reader: ParticipantRecord, told: PresenceTold): void {
    this.#reads(reader, told.space, 'presence')
    this.says(reader, JSON.stringify(told))
  }

  knocks(reader: ParticipantRecord, told: KnocksTold): void {
    this.#reads(reader, 'joint', 'knocks')
    for (const { standing } of told.waiting)
      if (!answersDoorFor(this.#needs.replay().joint, reader.standing, standing))
        violated(`${reader.standing} is told who knocks at the door of ${standing}`)
    this.says(reader, JSON.stringify(told))
  }

  notYetIn(reader: ParticipantRecord, { people }: NotYetInTold): void {
    this.#reads(reader, 'joint', 'not-yet-in')
    for (const { id } of people)
      if (!this.#needs.participants().some((one) => one.id === id && one.first))
        violated(`${reader.id} is told that ${id} holds a chair, and they only knock`)
    this.says(reader, JSON.stringify(people))
  }

  wentBack(reader: ParticipantRecord, space: Space): void {
    this.#reads(reader, space, 'went-back')
  }

  ended({ participant: { id }, opening }: Reader, { because }: EndedTold): void {
    const { joint, opening: newest } = this.#needs.replay()
    if (because === 'reopened') {
      if (opening === newest) violated(`${id} is told that the joint room is another, and it is not`)
      return
    }
    const how = joint.seats.gone.get(id)
    if (because === 'destroyed' ? this.#needs.exists() : how !== because)
      violated(`${id} is told ${because}, and that is not so`)
  }

  /** Whatever is said to someone: no letter of a space they may not read, no name or id of anyone they may not know of. */
  says(reader: ParticipantRecord, text: string): void {
    const { joint, before } = this.#needs.replay()
    const reads = (space: Space) => accessTo(space, reader.standing, joint.stage.stage) !== 'none'
    const leak = leakIn(text, reads)
    if (leak) violated(`${reader.standing} ${reader.id} is told letters of ${leak}`)
    for (const { id, name, standing, first } of this.#needs.participants()) {
      const isKnown = joint.people.has(id) || before.people.has(id) || joint.seats.admitted.has(id)
      // Nobody sits anywhere unseen: who was first on a link is known before they come in.
      if (isKnown || first || id === reader.id || answersDoorFor(joint, reader.standing, standing)) continue
      // The joint ledger says that an observer was turned away, and not what they are called.
      const named = text.includes(name) || (text.includes(id) && !joint.seats.turnedAway.has(id))
      if (named) violated(`${reader.id} is told of ${id}, who knocks elsewhere`)
    }
  }

  /** Of the entries: a hash that is told stands in the ledger. A party told the mediator something hears nothing of that ledger. */
  isEntry(
    { participant: { standing }, opening }: Reader,
    space: Space,
    { seq, hash, at }: ActRecorded,
  ): void {
    if (space === 'mediator' && isSide(standing)) {
      if (seq !== 0 || hash !== chainStart || at !== 0)
        violated(`${standing} is answered with something of the mediator’s ledger`)
      return
    }
    if (this.#needs.replay().of(space, opening).entries[seq]?.hash !== hash)
      violated(`entry ${seq} of ${space} is told and not recorded`)
  }

  /** Of a verdict: all of these words are in the store. */
  isWritten({ opening }: Reader, space: Space, update: Uint8Array): void {
    const { doc } = this.#needs.replay().of(space, opening)
    const { structs, deletions } = factsOf(update)
    if (!holds(doc, structs) || !hasDeleted(doc, deletions))
      violated(`words of ${space} got a verdict and are not recorded`)
  }

  #reads(reader: ParticipantRecord, space: Space, what: string): void {
    const { joint, before } = this.#needs.replay()
    const { agreement } = this.#needs
    // What was decided before someone went, in the same commit, may still reach them.
    const may = [joint, before].some((state) => accessOf(state, agreement, reader, space) !== 'none')
    if (may) return
    const seated = isSeated(joint, reader.id, reader.first)
    const consented = hasConsented(joint.people, reader.id, agreement)
    violated(
      `${what} of ${space} told to ${reader.standing} ${reader.id} (${seated ? '' : 'not '}seated, ${consented ? '' : 'not '}consented)`,
    )
  }

  #isRecorded(space: Space, opening: number, update: Uint8Array): void {
    const { doc } = this.#needs.replay().of(space, opening)
    const { structs, deletions } = factsOf(update)
    if (!holds(doc, structs) || !hasDeleted(doc, deletions))
      violated(`words of ${space} are told before they are recorded`)
  }

  #isTrue(space: Space, opening: number, { position, seq, head, mac }: Receipt): void {
    const replay = this.#needs.replay().of(space, opening)
    if (position > replay.length)
      violated(`a receipt of ${space} for ${position} of ${replay.length} updates`)
    if (head !== (seq === 0 ? chainStart : replay.entries[seq - 1]?.hash))
      violated(`a receipt of ${space} names an entry that is not there`)
    const key = this.#needs.receiptKey()
    if (!key) return
    const volume = opening > 1 && isRenewed(space) ? `${space}.${opening}` : space
    const said = JSON.stringify([this.#needs.room, volume, position, seq, head])
    if (createHmac('sha256', key).update(said).digest('hex') !== mac)
      violated(`a receipt of ${space} is not signed`)
  }
}
