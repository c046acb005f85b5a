/** A store in memory, whole and exact: what the simulated world stands on, and a second reading of the store's contract. */
import { createHmac, type KeyObject } from 'node:crypto'
import type {
  Agreement,
  Compaction,
  DeviceLinkRecord,
  Invitation,
  InvitationRecord,
  LooseBytes,
  ParticipantRecord,
  RoomRecord,
  Row,
  SeatRequest,
  Store,
  StoredFile,
  StoredRoom,
  StoredSpace,
  WordsRow,
} from '@common-ground/server/store/store'
import type { Certificate, DestructionReason } from '@common-ground/shared/room/certificate'
import type { Volume } from '@common-ground/shared/room/volume'
import type { WentBack } from '@common-ground/shared/wire/messages'
import { appendRows } from './memory-append.ts'
import { attested, certify } from './memory-certificate.ts'
import { type KeptRoom, type MemoryDisk, newRoom, volumeIn } from './memory-disk.ts'
import {
  addBytesTo,
  addFileTo,
  filesIn,
  forgetBytesIn,
  forgetIn,
  hasUnnamed,
  looseIn,
  pieceOf,
} from './memory-files.ts'
import { addLinkTo } from './memory-links.ts'
import { compactIn, storedSpaces, storedVolume } from './memory-spaces.ts'

export interface MemoryStoreKeys {
  /** Receipt keys are derived from it. */
  readonly master: Uint8Array
  /** Ed25519, for certificates. */
  readonly signing: KeyObject
}

/** Every question is done in the same turn of the event loop in which it is asked: what happens at once cannot interleave. */
export class MemoryStore implements Store {
  readonly #disk: MemoryDisk
  readonly #keys: MemoryStoreKeys
  #closed = false

  constructor(disk: MemoryDisk, keys: MemoryStoreKeys) {
    this.#disk = disk
    this.#keys = keys
  }

  async createRoom(
    room: RoomRecord,
    invitations: readonly InvitationRecord[],
    words?: WordsRow,
  ): Promise<void> {
    const { rooms } = this.#contents()
    if (rooms.has(room.id)) throw new Error('unique: there is such a room already')
    const receiptKey = createHmac('sha256', this.#keys.master).update(room.id).digest()
    rooms.set(room.id, newRoom(room, receiptKey, invitations))
    try {
      appendRows(this.#contents(), words ? [words] : [])
    } catch (error) {
      rooms.delete(room.id)
      throw error
    }
  }

  async room(id: string): Promise<RoomRecord | undefined> {
    return structuredClone(this.#room(id)?.record)
  }

  async reword(room: string, agreement: Agreement): Promise<void> {
    const kept = this.#existing(room)
    kept.record = { ...kept.record, agreement: { ...agreement } }
  }

  async addInvitation(room: string, invitation: InvitationRecord, atMost: number): Promise<boolean> {
    return addLinkTo(this.#existing(room), invitation, atMost)
  }

  async invitation(room: string, secretHash: string): Promise<Invitation | undefined> {
    return structuredClone(this.#room(room)?.invitations.get(secretHash))
  }

  async takeSeat(request: SeatRequest): Promise<ParticipantRecord | undefined> {
    const { linkHash, seatHash, participant: id, name, knocks, at } = request
    const kept = this.#room(request.room)
    const invitation = kept?.invitations.get(linkHash)
    if (!kept || !invitation) return undefined
    const { standing } = invitation
    const known = this.#participantOf(kept, seatHash)
    if (known) return known.standing === standing ? { ...known } : undefined
    if (kept.participants.has(id)) throw new Error('unique: there is such a participant already')
    const first = !knocks && standing !== 'observer' && invitation.takenBy === undefined
    const taken = { id, standing, name, first, at }
    kept.participants.set(id, taken)
    kept.seats.set(seatHash, id)
    if (first) invitation.takenBy = id
    return { ...taken }
  }

  async participantOfSeat(room: string, seatHash: string): Promise<ParticipantRecord | undefined> {
    const kept = this.#room(room)
    return kept && structuredClone(this.#participantOf(kept, seatHash))
  }

  async addDeviceLink(
    { room, secretHash, participant, expiresAt }: DeviceLinkRecord,
    now: number,
  ): Promise<void> {
    const { deviceLinks, participants } = this.#existing(room)
    for (const [hash, link] of deviceLinks) if (link.expiresAt <= now) deviceLinks.delete(hash)
    if (!participants.has(participant)) throw new Error('foreign key: no such participant')
    if (deviceLinks.has(secretHash)) throw new Error('unique: there is such a link already')
    deviceLinks.set(secretHash, { participant, expiresAt })
  }

  async deviceLink(room: string, secretHash: string, now: number): Promise<ParticipantRecord | undefined> {
    const kept = this.#room(room)
    const link = kept?.deviceLinks.get(secretHash)
    if (!kept || !link || link.usedBy !== undefined || link.expiresAt <= now) return undefined
    return structuredClone(kept.participants.get(link.participant))
  }

  async useDeviceLink(
    room: string,
    secretHash: string,
    seatHash: string,
    now: number,
  ): Promise<ParticipantRecord | undefined> {
    const kept = this.#room(room)
    const link = kept?.deviceLinks.get(secretHash)
    if (!kept || !link) return undefined
    const seated = kept.seats.get(seatHash)
    const again = link.usedBy === seatHash && seated === link.participant
    if (!again) {
      if (link.usedBy !== undefined || link.expiresAt <= now || seated !== undefined) return undefined
      link.usedBy = seatHash
      kept.seats.set(seatHash, link.participant)
    }
    return structuredClone(kept.participants.get(link.participant))
  }

  async seatsOf(room: string, participant: string): Promise<number> {
    return [...(this.#room(room)?.seats.values() ?? [])].filter((id) => id === participant).length
  }

  async append(rows: readonly Row[]): Promise<void> {
    appendRows(this.#contents(), rows)
  }

  async read(room: string): Promise<StoredRoom | undefined> {
    const kept = this.#room(room)
    if (!kept) return undefined
    return {
      ...storedSpaces(kept),
      participants: structuredClone([...kept.participants.values()]),
      files: filesIn(kept),
      receiptKey: kept.receiptKey.slice(),
    }
  }

  async readArchive(room: string, of: Volume): Promise<StoredSpace | undefined> {
    const kept = this.#room(room)
    return kept && storedVolume(kept, of)
  }

  async compact(compaction: Compaction): Promise<void> {
    compactIn(this.#existing(compaction.room), compaction)
  }

  async clearTraces(): Promise<void> {}
  async noteWentBack(room: string, of: Volume, wentBack: WentBack): Promise<void> {
    volumeIn(this.#existing(room), of).wentBack.push(structuredClone(wentBack))
  }

  async addBytes(room: string, contents: string, bytes: Uint8Array, at: number): Promise<boolean> {
    const kept = this.#room(room)
    if (kept) addBytesTo(kept, contents, bytes, at)
    return kept !== undefined
  }

  async addFile(room: string, file: StoredFile): Promise<void> {
    addFileTo(this.#existing(room), file)
  }

  async filePiece(room: string, contents: string, number: number): Promise<Uint8Array | undefined> {
    return pieceOf(this.#room(room), contents, number)
  }

  async forgetFiles(room: string, files: readonly string[]): Promise<void> {
    forgetIn(this.#existing(room), files)
  }

  async withUnnamedFiles(before: number): Promise<readonly string[]> {
    return [...this.#contents().rooms].filter(([, kept]) => hasUnnamed(kept, before)).map(([id]) => id)
  }

  async looseBytes(before: number): Promise<readonly LooseBytes[]> {
    return [...this.#contents().rooms].flatMap(([room, kept]) => looseIn(kept, room, before))
  }

  async forgetBytes(room: string, contents: string): Promise<void> {
    forgetBytesIn(this.#room(room), contents)
  }

  async due(now: number): Promise<readonly string[]> {
    const due = [...this.#contents().rooms.values()].filter(({ record }) => record.keepUntil <= now)
    due.sort((one, other) => one.record.keepUntil - other.record.keepUntil)
    return due.map(({ record }) => record.id)
  }

  async destroy(room: string, because: DestructionReason, at: number): Promise<Certificate | undefined> {
    const { rooms, certificates } = this.#contents()
    const kept = rooms.get(room)
    if (kept) {
      certificates.set(room, certify(kept, because, at, this.#keys.signing))
      rooms.delete(room)
    }
    return structuredClone(certificates.get(room))
  }

  readonly attest: Store['attest'] = async (text) => attested(this.#keys.signing, text)
  readonly certificate: Store['certificate'] = async (room) =>
    structuredClone(this.#contents().certificates.get(room))

  async ready(): Promise<void> {
    this.#contents()
  }

  async close(): Promise<void> {
    this.#closed = true
  }

  #contents() {
    if (this.#closed) throw new Error('the store is closed')
    return this.#disk.contents
  }

  #room(id: string): KeptRoom | undefined {
    return this.#contents().rooms.get(id)
  }

  #existing(id: string): KeptRoom {
    const kept = this.#room(id)
    if (!kept) throw new Error('foreign key: no such room')
    return kept
  }

  #participantOf({ seats, participants }: KeptRoom, seatHash: string): ParticipantRecord | undefined {
    return participants.get(seats.get(seatHash) ?? '')
  }
}
