/** Turns the rows of an append into what the engines write: encrypted, and gathered by table. */

import { nameOf, type VolumeName } from '@common-ground/shared/room/volume'
import { type FileRow, rowOfFile } from './files.ts'
import type { RoomKey } from './room-key.ts'
import type { Row, WordsRow } from './store.ts'

export interface SealedBatch {
  readonly words: readonly {
    readonly room: string
    readonly space: VolumeName
    readonly position: number
    readonly data: Uint8Array
  }[]
  readonly clients: readonly {
    readonly room: string
    readonly space: VolumeName
    readonly clientId: number
    readonly participant: string | null
  }[]
  readonly entries: readonly {
    readonly room: string
    readonly space: VolumeName
    readonly seq: number
    readonly id: string
    readonly content: Uint8Array
  }[]
  readonly seatsGone: readonly { readonly room: string; readonly participant: string }[]
  readonly filesNamed: readonly { readonly room: string; readonly file: string }[]
  readonly filesBrought: readonly FileRow[]
  /** One for each room, the last one said. */
  readonly keepUntil: ReadonlyMap<string, number>
}

/** Nothing but what people typed: no act, and nothing that comes with one. What a batch may come to hold besides is more than that. */
export const isWordsAlone = ({ words: _words, clients: _clients, ...more }: SealedBatch): boolean =>
  Object.values(more).every((part) => ('size' in part ? part.size : part.length) === 0)

export const roomOfRow = (row: Row): string => (row.kind === 'entry' ? row.entry.room : row.room)

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer One)[] ? One[] : T[K] }

export const sealBatch = (rows: readonly Row[], keyOf: (room: string) => RoomKey): SealedBatch => {
  const keepUntil = new Map<string, number>()
  const batch: Growing<SealedBatch> = {
    words: [],
    clients: [],
    entries: [],
    seatsGone: [],
    filesNamed: [],
    filesBrought: [],
    keepUntil,
  }

  const addWords = ({ room, position, update, newClients, by, ...of }: WordsRow): void => {
    const space = nameOf(of)
    batch.words.push({
      room,
      space,
      position,
      data: keyOf(room).seal(`words/${space}/${position}`, update),
    })
    for (const clientId of newClients) batch.clients.push({ room, space, clientId, participant: by })
  }

  for (const row of rows)
    switch (row.kind) {
      case 'words':
        addWords(row)
        break
      case 'entry': {
        const { room, seq, id } = row.entry
        const space = nameOf(row.carrier)
        addWords(row.carrier)
        const content = keyOf(room).sealText(`entries/${space}/${seq}`, JSON.stringify(row.entry))
        batch.entries.push({ room, space, seq, id, content })
        break
      }
      case 'seats-gone':
        batch.seatsGone.push({ room: row.room, participant: row.participant })
        break
      case 'file-named':
        batch.filesNamed.push({ room: row.room, file: row.file })
        break
      case 'file-brought':
        batch.filesBrought.push(rowOfFile(row.room, row.file, keyOf(row.room)))
        break
      case 'keep-until':
        keepUntil.set(row.room, row.until)
    }
  return batch
}
