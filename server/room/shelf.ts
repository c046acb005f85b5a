/** Where people lay files into a room and take them out: permission, their chair's share, and the store, in the room's turn. */
import type { FileFacts, FileKind } from '@common-ground/shared/room/file'
import { limits } from '@common-ground/shared/room/limits'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { ParticipantRecord, Store, StoredFile } from '../store/store.ts'
import { mayWrite, toRead } from './permission.ts'
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

const factsOf = ({ file, kind, size, sha256 }: StoredFile): FileFacts => ({ file, kind, size, sha256 })

export class Shelf {
  readonly #table: Table
  readonly #turns: Turns
  readonly #store: Pick<Store, 'addFile' | 'forgetFiles'>

  constructor(table: Table, turns: Turns, store: Pick<Store, 'addFile' | 'forgetFiles'>) {
    this.#table = table
    this.#turns = turns
    this.#store = store
  }

  /** Why this person may not lay a file of so many bytes into this space now, if so. */
  refusal(participant: ParticipantRecord, name: string, size: number): Refusal | undefined {
    const space = mayWrite(this.#table.asked({ participant }, name))
    if (typeof space !== 'string')
      return space.refused === 'not-yours-to-write' ? refuse('not-for-your-role') : space
    const { standing } = participant
    const taken = this.#table.files.bytesOf(standing)
    return taken + size > limits.file.bytesPerChair[standing] ? refuse('files-full') : undefined
  }

  /** Keeps a file. The same bytes again from the same person, while no entry names them, are the same file. */
  lay(laying: Laying): Promise<FileFacts | Refusal> {
    return this.#turns.take<FileFacts>({ id: laying.participant.id }, (answer) =>
      this.#turn(answer, () => this.#layNow(laying)),
    )
  }

  /** A file this person may read now. */
  find(participant: ParticipantRecord, id: string): StoredFile | undefined {
    const file = this.#table.files.recorded(id)
    if (!file) return undefined
    return typeof toRead(this.#table.asked({ participant }, file.space)) === 'string' ? file : undefined
  }

  /** Forgets what came at `before` or earlier and no entry names. */
  forget(before: number): Promise<'done' | Refusal> {
    return this.#turns.take<'done'>({ id: this.#table.room.id }, (answer) =>
      this.#turn(answer, () => this.#forgetNow(before)),
    )
  }

  /** After the round is recorded: between asking and keeping nothing else happens in the room. */
  #turn<Answer>(answer: (answer: Answer | Refusal) => void, now: () => Promise<Answer | Refusal>): Turn {
    return {
      decide: () => [],
      settle: async (failed) => answer(failed ? refuse('not-saved') : await now()),
      refuse: answer,
    }
  }

  async #layNow({ participant, space: name, ...laying }: Laying): Promise<FileFacts | Refusal> {
    const { files, room } = this.#table
    const { file, contents, kind, bytes, sha256, at } = laying
    const space = mayWrite(this.#table.asked({ participant }, name))
    const known = typeof space === 'string'
    const before = known ? files.same({ by: participant.id, space, sha256 }) : undefined
    if (before) return factsOf(before)
    const refusal = this.refusal(participant, name, bytes.byteLength)
    if (refusal || !known) return refusal ?? refuse('space-unknown')
    const size = bytes.byteLength
    const kept = { file, space, by: participant.id, kind, size, sha256, contents, named: false, at }
    await this.#store.addFile(room.id, kept, bytes)
    files.added(kept)
    return factsOf(kept)
  }

  async #forgetNow(before: number): Promise<'done'> {
    const { files, room } = this.#table
    const unnamed = files.unnamed(before)
    if (unnamed.length > 0) await this.#store.forgetFiles(room.id, unnamed)
    files.forgotten(unnamed)
    return 'done'
  }
}
