/** The store in SQL, for any engine Kysely speaks: every call guarded, its work in the file named for it. */
import { addBytes, filePieceOf, forgetBytes, looseBytes } from './bytes.ts'
import { attest, certificateOf } from './certificates.ts'
import { destroy } from './destruction.ts'
import { addDeviceLink, deviceLinkOwner, useDeviceLink } from './device-links.ts'
import type { Engine } from './engine.ts'
import { addFile, forgetFiles, withUnnamedFiles } from './files.ts'
import { append, clearTraces, compact, noteWentBack } from './log.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { OpenStore } from './open-store.ts'
import { readArchive, readRoom } from './reading.ts'
import { RoomKeys } from './room-keys.ts'
import { createRoom, reword, roomOf, roomsDue } from './rooms.ts'
import { addInvitation, invitationOf, participantOfSeat, seatsOf, takeSeat } from './seats.ts'
import { type Store, StoreUnavailable } from './store.ts'
import type { Vault } from './vault.ts'

export class SqlStore implements Store {
  readonly #open: OpenStore
  #closing: Promise<void> | undefined

  constructor(engine: Engine, vault: Vault) {
    this.#open = {
      engine,
      vault,
      keys: new RoomKeys(engine.db, vault),
      pieces: oneAtATime(),
      traces: { rows: 0 },
    }
  }

  readonly createRoom: Store['createRoom'] = (room, invitations, words) =>
    this.#attempt((open) => createRoom(open, room, invitations, words))

  readonly room: Store['room'] = (id) => this.#attempt((open) => roomOf(open, id))

  readonly reword: Store['reword'] = (room, agreement) =>
    this.#attempt((open) => reword(open, room, agreement))

  readonly addInvitation: Store['addInvitation'] = (room, invitation, atMost) =>
    this.#attempt((open) => addInvitation(open, room, invitation, atMost))

  readonly invitation: Store['invitation'] = (room, secretHash) =>
    this.#attempt(({ engine }) => invitationOf(engine.db, room, secretHash))

  readonly takeSeat: Store['takeSeat'] = (request) => this.#attempt((open) => takeSeat(open, request))

  readonly participantOfSeat: Store['participantOfSeat'] = (room, seatHash) =>
    this.#attempt((open) => participantOfSeat(open, room, seatHash))

  readonly seatsOf: Store['seatsOf'] = (room, participant) =>
    this.#attempt(({ engine }) => seatsOf(engine.db, room, participant))

  readonly addDeviceLink: Store['addDeviceLink'] = (link, now) =>
    this.#attempt((open) => addDeviceLink(open, link, now))

  readonly deviceLink: Store['deviceLink'] = (room, secretHash, now) =>
    this.#attempt((open) => deviceLinkOwner(open, room, secretHash, now))

  readonly useDeviceLink: Store['useDeviceLink'] = (room, secretHash, seatHash, now) =>
    this.#attempt((open) => useDeviceLink(open, room, secretHash, seatHash, now))

  readonly append: Store['append'] = (rows) => this.#attempt((open) => append(open, rows))

  readonly read: Store['read'] = (room) => this.#attempt((open) => readRoom(open, room))

  readonly readArchive: Store['readArchive'] = (room, of) =>
    this.#attempt((open) => readArchive(open, room, of))

  readonly compact: Store['compact'] = (compaction) => this.#attempt((open) => compact(open, compaction))

  readonly clearTraces: Store['clearTraces'] = () => this.#attempt(clearTraces)

  readonly noteWentBack: Store['noteWentBack'] = (room, of, wentBack) =>
    this.#attempt((open) => noteWentBack(open, room, of, wentBack))

  readonly addBytes: Store['addBytes'] = (room, contents, bytes, at) =>
    this.#attempt((open) => addBytes(open, room, contents, bytes, at))

  readonly addFile: Store['addFile'] = (room, file) => this.#attempt((open) => addFile(open, room, file))

  readonly filePiece: Store['filePiece'] = (room, contents, number) =>
    this.#attempt((open) => filePieceOf(open, room, contents, number))

  readonly forgetFiles: Store['forgetFiles'] = (room, files) =>
    this.#attempt((open) => forgetFiles(open, room, files))

  readonly withUnnamedFiles: Store['withUnnamedFiles'] = (before) =>
    this.#attempt((open) => withUnnamedFiles(open, before))

  readonly looseBytes: Store['looseBytes'] = (before) => this.#attempt((open) => looseBytes(open, before))

  readonly forgetBytes: Store['forgetBytes'] = (room, contents) =>
    this.#attempt((open) => forgetBytes(open, room, contents))

  readonly due: Store['due'] = (now) => this.#attempt((open) => roomsDue(open, now))

  readonly destroy: Store['destroy'] = (room, because, at) =>
    this.#attempt((open) => destroy(open, room, because, at))

  readonly certificate: Store['certificate'] = (room) =>
    this.#attempt(({ engine }) => certificateOf(engine.db, room))

  readonly attest: Store['attest'] = (text) =>
    this.#attempt(({ engine, vault }) => attest(engine.db, vault, text))

  /** Only a write shows that writing works. */
  readonly ready: Store['ready'] = () =>
    this.#attempt(({ engine }) =>
      engine.write(async (transaction) => {
        await transaction
          .updateTable('pulse')
          .set(({ eb }) => ({ beats: eb('beats', '+', 1) }))
          .execute()
      }),
    )

  close(): Promise<void> {
    this.#closing ??= this.#guard(() => this.#open.engine.close())
    return this.#closing
  }

  #attempt<T>(work: (open: OpenStore) => Promise<T>): Promise<T> {
    if (this.#closing) return Promise.reject(new Error('The store is closed.'))
    return this.#guard(async () => {
      await this.#open.engine.available()
      return await work(this.#open)
    })
  }

  async #guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (cause) {
      if (cause instanceof StoreUnavailable || !this.#open.engine.isUnavailable(cause)) throw cause
      throw new StoreUnavailable('The store cannot be used right now.', { cause })
    }
  }
}
