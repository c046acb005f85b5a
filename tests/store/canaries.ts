/** Unique texts in every field that holds content, and where they are looked for: in columns, in files, in any disguise. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '@common-ground/server/store/engine'
import type { Store } from '@common-ground/server/store/store'
import { sql } from 'kysely'
import { fileOf, layFile } from './files-contract.ts'
import { carried, entryAfter, hash, invitations, personA, room, seatOfA, uuid, words } from './fixtures.ts'

export const canaries = [
  'title-k4Wd9',
  'side-a-Qm27x',
  'side-b-Jr80z',
  'agreement-Lp53v',
  'reworded-Xc19n',
  'name-Vt66b',
  'knocker-Ug31s',
  'words-Zy48h',
  'deleted-Bn72c',
  'snapshot-Fe05d',
  'statement-Hs94q',
  'note-of-side-a-Ow36m',
  'in-a-file-Tb57e',
] as const

/** `hash` of an agreement and `head` of a went-back note tell about content too. */
export const canaryHashes = [hash(0xca4a_0001), hash(0xca4a_0002)] as const

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

/** A room with a canary in every field that a person can fill. */
export const writeCanaries = async (store: Store): Promise<void> => {
  const [title, a, b, agreement, reworded, name, knocker, typed, deleted, snapshot, said, note, inFile] =
    canaries
  await store.createRoom(
    { ...room, title, sides: { a, b }, agreement: { text: agreement, hash: canaryHashes[0] } },
    invitations,
  )
  await store.takeSeat({ ...seatOfA, name })
  await store.takeSeat({ ...seatOfA, seatHash: hash(7), participant: uuid(0x51), name: knocker })
  await store.reword(room.id, { text: reworded, hash: canaryHashes[0] })
  const entry = entryAfter(undefined, uuid(0xe0), { type: 'post-statement', text: said })
  await store.append([
    words(0, { update: bytes(deleted), newClients: [1] }),
    carried(1, entry),
    words(2, { update: bytes(typed), by: personA.id }),
    words(0, { space: 'side-a', update: bytes(note) }),
  ])
  await store.compact({ room: room.id, space: 'joint', opening: 1, upTo: 1, snapshot: bytes(snapshot) })
  const file = fileOf(0xf1, { sha256: canaryHashes[1], size: inFile.length })
  await layFile(store, file, bytes(inFile))
  await store.addBytes(room.id, uuid(0xf2), bytes(inFile), 1)
  const moment = { position: 1, seq: 1, head: canaryHashes[1] }
  await store.noteWentBack(room.id, { space: 'joint', opening: 1 }, { at: 1, seen: moment, kept: moment })
}

/** The text itself, and as hexadecimal, base64 (at each of its three places) and UTF-16. */
const disguises = (text: string): readonly Buffer[] => {
  const plain = Buffer.from(text)
  const base64 = [0, 1, 2].map((shift) =>
    // Without the ends, which depend on the neighbours.
    Buffer.concat([Buffer.alloc(shift), plain])
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  )
  return [
    plain,
    Buffer.from(plain.toString('hex')),
    ...base64.map((part) => Buffer.from(part)),
    Buffer.from(text, 'utf16le'),
  ]
}

export const foundIn = (haystack: Buffer, texts: readonly string[]): readonly string[] =>
  texts.filter((text) => disguises(text).some((disguise) => haystack.includes(disguise)))

/** Every value of every column of every table, as bytes. */
export const everyColumn = async ({ db, tables }: Engine): Promise<Buffer> => {
  const values: Buffer[] = []
  for (const table of await tables()) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db)
    for (const value of rows.flatMap((row) => Object.values(row)))
      values.push(value instanceof Uint8Array ? Buffer.from(value) : Buffer.from(String(value)))
  }
  return Buffer.concat(values.flatMap((value) => [value, Buffer.from('\n')]))
}

/** Every file of a directory, by name. */
export const everyFile = async (directory: string): Promise<ReadonlyMap<string, Buffer>> => {
  const files = new Map<string, Buffer>()
  for (const name of await readdir(directory)) files.set(name, await readFile(join(directory, name)))
  return files
}
