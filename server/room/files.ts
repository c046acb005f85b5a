/**
 * The files of one open room: those recorded, which may be read, and those decided, which rules ask for. A file comes
 * unnamed; the entry that names it, or brings it to another space, makes it stay.
 */
import type { Standing } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import { volumeOf } from '@common-ground/shared/room/volume'
import type { FileBroughtRow, FileNamedRow, StoredFile, StoredRoom } from '../store/store.ts'

/** How a file comes to another space. */
export interface Bringing {
  /** The file where it lies now. */
  readonly from: string
  /** Its id over there: `broughtFileId` of the act that brings it. */
  readonly to: string
  readonly space: Space
  readonly by: string
  readonly at: number
}

type Shelf = ReadonlyMap<string, StoredFile>

/** Of most rooms. */
const noFiles: Shelf = new Map()

export class Files {
  readonly #room: string
  readonly #chairOf: (participant: string) => Standing | undefined
  #recorded: Shelf
  #decided: Shelf

  /** Which joint room is the newest. */
  #opening: number

  constructor(
    room: string,
    { files: stored, opening }: Pick<StoredRoom, 'files' | 'opening'>,
    chairOf: (participant: string) => Standing | undefined,
  ) {
    this.#room = room
    this.#opening = opening
    this.#chairOf = chairOf
    this.#recorded = stored.length > 0 ? new Map(stored.map((file) => [file.file, file])) : noFiles
    this.#decided = this.#recorded
  }

  /** With everything decided so far; what lies in an archive is none of the room's files any more. */
  decided(file: string): StoredFile | undefined {
    const found = this.#decided.get(file)
    return found && !this.isArchived(found) ? found : undefined
  }

  /** As it stands in the store, also in an archive. */
  recorded(file: string): StoredFile | undefined {
    return this.#recorded.get(file)
  }

  /** Whether it is of a joint room before the newest. */
  isArchived({ space, opening }: Pick<StoredFile, 'space' | 'opening'>): boolean {
    return opening !== this.openingOf(space)
  }

  /** Of what a file is that is laid into this space now. */
  openingOf(space: Space): number {
    return volumeOf(space, this.#opening).opening
  }

  /** The joint room was opened afresh: what lay in it, lies in its archive. */
  renew(opening: number): void {
    this.#opening = opening
  }

  /** Bytes the people of a chair have laid into the room, each once, also those who are gone. */
  bytesOf(chair: Standing): number {
    const sizes = new Map<string, number>()
    for (const { by, contents, size } of this.#decided.values())
      if (this.#chairOf(by) === chair) sizes.set(contents, size)
    return [...sizes.values()].reduce((sum, size) => sum + size, 0)
  }

  /** The same bytes, sent before by the same person into the same space, and not named yet: an answer that was lost. */
  same({ by, space, sha256 }: Pick<StoredFile, 'by' | 'space' | 'sha256'>): StoredFile | undefined {
    return [...this.#decided.values()].find(
      (file) =>
        !file.named &&
        file.by === by &&
        file.space === space &&
        !this.isArchived(file) &&
        file.sha256 === sha256,
    )
  }

  /** Those no entry names, from `before` or earlier. */
  unnamed(before: number): readonly string[] {
    return [...this.#decided.values()]
      .filter(({ named, at }) => !named && at <= before)
      .map(({ file }) => file)
  }

  /** An entry names it: what goes into the store with that entry. */
  name(file: string): FileNamedRow {
    this.#decide(file, { ...this.#known(file), named: true })
    return { kind: 'file-named', room: this.#room, file }
  }

  /** An entry brings it to another space: the same bytes are another file there. */
  bring({ from, to, space, by, at }: Bringing): FileBroughtRow {
    if (this.#decided.has(to)) throw new Error('an act brings one file, once')
    const opening = this.openingOf(space)
    const file: StoredFile = { ...this.#known(from), file: to, space, opening, by, at, named: true }
    this.#decide(to, file)
    return { kind: 'file-brought', room: this.#room, file }
  }

  /** It stands in the store. */
  added(file: StoredFile): void {
    this.#decide(file.file, file)
    this.settled()
  }

  /** They stand in the store no more. */
  forgotten(files: readonly string[]): void {
    const left = new Map(this.#decided)
    for (const file of files) left.delete(file)
    this.#decided = left
    this.settled()
  }

  /** Everything decided so far is in the store. */
  settled(): void {
    this.#recorded = this.#decided
  }

  /** Nothing decided since then counts. */
  rollBack(): void {
    this.#decided = this.#recorded
  }

  #known(file: string): StoredFile {
    const known = this.#decided.get(file)
    if (!known) throw new Error('the rules let an act name a file that is not there')
    return known
  }

  #decide(id: string, file: StoredFile): void {
    this.#decided = new Map(this.#decided).set(id, file)
  }
}
