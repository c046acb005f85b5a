/**
 * Where people lay files into a room and take them out. Permission and their chair's share are decided in the room's turn,
 * twice: before bytes go into the store, and when they are there. In between nobody waits for them.
 */
import type { FileFacts, FileKind } from '@common-ground/shared/room/file'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import type { ParticipantRecord, Store, StoredFile } from '../store/store.ts'
import { Coming } from './coming.ts'
import { mayWrite, toRead, toReadArchive } from './permission.ts'
import type { Table } from './table.ts'
import type { Turn, Turns } from './turns.ts'

/** A file on its way into a space. */
export interface Laying {
  readonly participant: ParticipantRecord
  readonly space: string
  /** New ids of the file and of its bytes. */
  readonly file: string
  readonly contents: string
  readonly kind: FileKind
  readonly bytes: Uint8Array
  readonly sha256: string
  readonly at: number
}

interface ShelfNeeds {
  readonly store: Pick<Store, 'addBytes' | 'addFile' | 'forgetFiles' | 'forgetBytes'>
  readonly report: (what: string, error: unknown) => void
}

/** Room kept in a chair's share until it is given back. */
interface Reserved {
  /** Of which joint room it is. */
  readonly opening: number
  readonly giveBack: () => void
}

const factsOf = ({ file, kind, size, sha256 }: StoredFile): FileFacts => ({ file, kind, size, sha256 })

export class Shelf {
  readonly #table: Table
  readonly #turns: Turns
  readonly #with: ShelfNeeds
  readonly #coming = new Coming()
  /** Made when the first file comes. */
  #laying: Set<Promise<unknown>> | undefined

  constructor(table: Table, turns: Turns, needs: ShelfNeeds) {
    this.#table = table
    this.#turns = turns
    this.#with = needs
  }

  /** Why this person may not lay a file of so many bytes into this space now, if so. */
  refusal(participant: ParticipantRecord, name: string, size: number): Refusal | undefined {
    const space = this.#writable(participant, name)
    if (typeof space !== 'string') return space
    const { standing } = participant
    const taken = this.#table.files.bytesOf(standing) + this.#coming.bytesOf(standing)
    return taken + size > limits.file.bytesPerChair[standing] ? refuse('files-full') : undefined
  }

  /** Keeps a file. The same bytes again from the same person, while no entry names them, are the same file. */
  lay(laying: Laying): Promise<FileFacts | Refusal> {
    const laid = this.#lay(laying).finally(() => this.#laying?.delete(laid))
    this.#laying ??= new Set()
    this.#laying.add(laid)
    return laid
  }

  /** Resolves when everything on its way here is a file, or is none. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.#laying ?? [])
  }

  async #lay(laying: Laying): Promise<FileFacts | Refusal> {
    const begun = await this.#inTurn(laying.participant.id, async () => this.#begin(laying))
    if (!('giveBack' in begun)) return begun
    try {
      return await this.#bring(laying, begun)
    } finally {
      begun.giveBack()
    }
  }

  /** A file this person may read now. */
  find(participant: ParticipantRecord, id: string): StoredFile | undefined {
    const file = this.#table.files.recorded(id)
    if (!file) return undefined
    const asked = this.#table.asked({ participant }, file.space)
    const space = this.#table.files.isArchived(file) ? toReadArchive(asked) : toRead(asked)
    return typeof space === 'string' ? file : undefined
  }

  /** Forgets what came at `before` or earlier and no entry names. Bytes without a file are loose then. */
  forget(before: number): Promise<'done' | Refusal> {
    return this.#inTurn(this.#table.room.id, () => this.#forgetNow(before))
  }

  /** After the round is recorded: between asking and keeping nothing else happens in the room. */
  #inTurn<Answer>(id: string, now: () => Promise<Answer | Refusal>): Promise<Answer | Refusal> {
    return this.#turns.take<Answer>(
      { id },
      (answer): Turn => ({
        decide: () => [],
        settle: async (failed) => answer(failed ? refuse('not-saved') : await now()),
        refuse: answer,
      }),
    )
  }

  /** In turn: the file that is there already, or room for this one. */
  #begin({ participant, space: name, sha256, bytes }: Laying): FileFacts | Reserved | Refusal {
    const space = this.#writable(participant, name)
    const before = typeof space === 'string' && this.#same(participant, space, sha256)
    if (before) return before
    const refusal = this.refusal(participant, name, bytes.byteLength)
    if (refusal) return refusal
    const { opening } = this.#table
    return { opening, giveBack: this.#coming.speakFor(participant.standing, bytes.byteLength) }
  }

  /** What does not become this file is forgotten, or found later by the clock of retention. */
  async #bring(laying: Laying, reserved: Reserved): Promise<FileFacts | Refusal> {
    const { participant, file, contents, bytes, at } = laying
    let kept = false
    try {
      if (!(await this.#with.store.addBytes(this.#table.room.id, contents, bytes, at)))
        return refuse('room-destroyed')
      const laid = await this.#inTurn(participant.id, () => this.#finish(laying, reserved))
      kept = !isRefusal(laid) && laid.file === file
      return laid
    } finally {
      if (!kept) await this.#forgetBytes(contents)
    }
  }

  /** In turn, once its bytes are there: decided anew, for the room went on meanwhile. */
  async #finish(laying: Laying, reserved: Reserved): Promise<FileFacts | Refusal> {
    const { files, room } = this.#table
    const { participant, file, contents, kind, bytes, sha256, at } = laying
    if (reserved.opening !== this.#table.opening) return refuse('reopened')
    const space = this.#writable(participant, laying.space)
    if (typeof space !== 'string') return space
    const before = this.#same(participant, space, sha256)
    if (before) return before
    // Its own bytes are among those spoken for.
    const refusal = this.refusal(participant, space, 0)
    if (refusal) return refusal
    const size = bytes.byteLength
    const opening = files.openingOf(space)
    const kept = { file, space, opening, by: participant.id, kind, size, sha256, contents, named: false, at }
    await this.#with.store.addFile(room.id, kept)
    files.added(kept)
    reserved.giveBack()
    return factsOf(kept)
  }

  async #forgetBytes(contents: string): Promise<void> {
    const { store, report } = this.#with
    try {
      await store.forgetBytes(this.#table.room.id, contents)
    } catch (error) {
      // Whoever sent them is told what became of their file, not of this.
      report('bytes-not-forgotten', error)
    }
  }

  #writable(participant: ParticipantRecord, name: string): Space | Refusal {
    const space = mayWrite(this.#table.asked({ participant }, name))
    if (typeof space === 'string' || space.refused !== 'not-yours-to-write') return space
    return refuse('not-for-your-role')
  }

  #same({ id: by }: ParticipantRecord, space: Space, sha256: string): FileFacts | undefined {
    const same = this.#table.files.same({ by, space, sha256 })
    return same && factsOf(same)
  }

  async #forgetNow(before: number): Promise<'done'> {
    const { files, room } = this.#table
    const unnamed = files.unnamed(before)
    if (unnamed.length > 0) await this.#with.store.forgetFiles(room.id, unnamed)
    files.forgotten(unnamed)
    return 'done'
  }
}
