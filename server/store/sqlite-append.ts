/** The hot statement on SQLite: everything of a batch in one durable transaction. */
import type Database from 'libsql'
import type { FreshWords } from './fresh-words.ts'
import type { SealedBatch } from './sealed-batch.ts'

/**
 * Prepares the statements once. What it returns runs synchronously from begin to commit, so the caller must own the
 * connection (no transaction of anybody else open on it). With synchronous=FULL, commit returns after the fsync; asked to
 * be `early`, it returns once the operating system has everything.
 */
export const prepareAppend = (
  raw: Database.Database,
  fresh: FreshWords,
): ((batch: SealedBatch, early: boolean) => void) => {
  const insertClient = raw.prepare(
    'insert into clients (room, space, client_id, participant) values (?, ?, ?, ?)',
  )
  const insertEntry = raw.prepare(
    'insert into entries (room, space, seq, id, content) values (?, ?, ?, ?, ?)',
  )
  const deleteSeats = raw.prepare('delete from seats where room = ? and participant = ?')
  const deleteLinks = raw.prepare('delete from device_links where room = ? and participant = ?')
  const keepUntil = raw.prepare('update rooms set keep_until = ? where id = ?')

  const nameFile = raw.prepare('update files set named = 1 where room = ? and id = ?')
  const insertFile = raw.prepare(
    'insert into files (room, id, contents, named, at, about) values (?, ?, ?, ?, ?, ?)',
  )

  const write = (batch: SealedBatch): void => {
    fresh.add(batch.words)
    for (const { room, space, clientId, participant } of batch.clients)
      insertClient.run([room, space, clientId, participant])
    for (const { room, space, seq, id, content } of batch.entries)
      insertEntry.run([room, space, seq, id, content])
    for (const { room, participant } of batch.seatsGone) {
      deleteSeats.run([room, participant])
      deleteLinks.run([room, participant])
    }
    for (const { room, file } of batch.filesNamed) nameFile.run([room, file])
    for (const { room, id, contents, named, at, about } of batch.filesBrought)
      insertFile.run([room, id, contents, named, at, about])
    for (const [room, until] of batch.keepUntil) keepUntil.run([until, room])
  }

  const commit = (batch: SealedBatch): void => {
    raw.exec('begin immediate')
    try {
      write(batch)
      raw.exec('commit')
    } catch (error) {
      fresh.undone()
      // A full disk has already ended the transaction; rolling back then would fail and hide why.
      if (raw.inTransaction) raw.exec('rollback')
      throw error
    }
  }

  return (batch, early) => {
    if (!early) {
      commit(batch)
      return
    }
    // Within this turn only: whatever else is written on the connection finds it as it was.
    raw.exec('pragma synchronous = normal')
    try {
      commit(batch)
    } finally {
      raw.exec('pragma synchronous = full')
    }
  }
}
