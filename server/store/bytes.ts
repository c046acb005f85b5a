/**
 * The bytes of files in the store: sealed, and laid and forgotten piece by piece, so that nobody waits for all of them.
 *
 * Bytes that are no file are loose, and said to be so before the first of them is there: whatever ends in between, they are
 * found. Invariant: bytes are loose, or of at least one file, never both. Only loose bytes change.
 */
import type { Transaction } from 'kysely'
import { holdRoom } from './engine.ts'
import type { OpenStore } from './open-store.ts'
import type { Tables } from './schema.ts'
import { filePiece, type LooseBytes, type StoredFile } from './store.ts'

/** Of nobody any more, whatever the time. */
const fromAlways = 0

/**
 * A short transaction of its own, after everybody else's pieces that came before: whoever records an act waits for one piece
 * at the most, however many files are on their way. `gone` without the room.
 */
const withOnePiece = <T>(
  { engine, pieces }: OpenStore,
  room: string,
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T | 'gone'> =>
  pieces(async () => {
    const done = await engine.write(async (transaction) =>
      (await holdRoom(engine, transaction, room)) ? await work(transaction) : 'gone',
    )
    // An embedded engine never waits: without this nobody else would be heard until the last piece.
    await new Promise((resolve) => setImmediate(resolve))
    return done
  })

/** Whether these bytes are loose. They stay so until the transaction ends. */
const holdLoose = async (
  { engine }: OpenStore,
  transaction: Transaction<Tables>,
  room: string,
  contents: string,
): Promise<boolean> => {
  const row = await transaction
    .selectFrom('loose_bytes')
    .select('at')
    .where('room', '=', room)
    .where('contents', '=', contents)
    .$if(engine.locksRows, (query) => query.forUpdate())
    .executeTakeFirst()
  return row !== undefined
}

const loosen = async (
  transaction: Transaction<Tables>,
  room: string,
  contents: string,
  at: number,
): Promise<void> => {
  await transaction.insertInto('loose_bytes').values({ room, contents, at }).execute()
}

export const addBytes = async (
  store: OpenStore,
  room: string,
  contents: string,
  bytes: Uint8Array,
  at: number,
): Promise<boolean> => {
  const key = await store.keys.of(room)
  if (!key) return false
  for (let number = 0; number === 0 || number * filePiece < bytes.byteLength; number += 1) {
    const piece = bytes.subarray(number * filePiece, (number + 1) * filePiece)
    const data = key.seal(`file-pieces/${contents}/${number}`, piece)
    const laid = await withOnePiece(store, room, async (transaction) => {
      if (number === 0) await loosen(transaction, room, contents, at)
      else if (!(await holdLoose(store, transaction, room, contents)))
        throw new Error('bytes were forgotten while they came')
      await transaction.insertInto('file_pieces').values({ room, contents, number, data }).execute()
    })
    if (laid === 'gone') return false
  }
  return true
}

/** Makes loose bytes those of a file. Throws unless all of them are there. */
export const claimBytes = async (
  transaction: Transaction<Tables>,
  room: string,
  { contents, size }: StoredFile,
): Promise<void> => {
  const { numDeletedRows } = await transaction
    .deleteFrom('loose_bytes')
    .where('room', '=', room)
    .where('contents', '=', contents)
    .executeTakeFirstOrThrow()
  const { pieces } = await transaction
    .selectFrom('file_pieces')
    .select(({ fn }) => fn.countAll<number>().as('pieces'))
    .where('room', '=', room)
    .where('contents', '=', contents)
    .executeTakeFirstOrThrow()
  if (Number(numDeletedRows) !== 1 || pieces !== Math.ceil(size / filePiece))
    throw new Error('a file must have all of its bytes, and they must be loose')
}

/** Bytes are loose once no file has them. Answers whether these are. */
export const loosenUnlessShared = async (
  transaction: Transaction<Tables>,
  room: string,
  contents: string,
): Promise<boolean> => {
  const shared = await transaction
    .selectFrom('files')
    .select('id')
    .where('room', '=', room)
    .where('contents', '=', contents)
    .executeTakeFirst()
  if (!shared) await loosen(transaction, room, contents, fromAlways)
  return !shared
}

export const filePieceOf = async (
  { engine, keys }: OpenStore,
  room: string,
  contents: string,
  number: number,
): Promise<Uint8Array | undefined> => {
  const key = await keys.of(room)
  const row =
    key &&
    (await engine.db
      .selectFrom('file_pieces')
      .select('data')
      .where('room', '=', room)
      .where('contents', '=', contents)
      .where('number', '=', number)
      .executeTakeFirst())
  return row && key.open(`file-pieces/${contents}/${number}`, row.data)
}

export const looseBytes = ({ engine }: OpenStore, before: number): Promise<readonly LooseBytes[]> =>
  engine.db
    .selectFrom('loose_bytes')
    .select(['room', 'contents'])
    .where('at', '<=', before)
    .orderBy('at')
    .execute()

/** One piece less, the last first; the bytes are loose until there is none. */
const forgetPiece = async (
  store: OpenStore,
  transaction: Transaction<Tables>,
  room: string,
  contents: string,
): Promise<'more' | 'none' | 'not-loose'> => {
  if (!(await holdLoose(store, transaction, room, contents))) return 'not-loose'
  const last = await transaction
    .selectFrom('file_pieces')
    .select('number')
    .where('room', '=', room)
    .where('contents', '=', contents)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  const gone = transaction
    .deleteFrom(last ? 'file_pieces' : 'loose_bytes')
    .where('room', '=', room)
    .where('contents', '=', contents)
  await (last ? gone.where('number', '=', last.number) : gone).execute()
  return last ? 'more' : 'none'
}

export const forgetBytes = async (store: OpenStore, room: string, contents: string): Promise<void> => {
  let left: Awaited<ReturnType<typeof forgetPiece>> | 'gone' = 'more'
  while (left === 'more')
    left = await withOnePiece(store, room, (transaction) => forgetPiece(store, transaction, room, contents))
  if (left === 'none') await store.engine.scrub('compaction')
}
