/** The hot statement on SQLite: words, client bindings and entries of a whole batch in one durable transaction. */
import type Database from 'libsql'
import type { EntryRow, Row, WordsRow } from './store.ts'

/**
 * Prepares the statements once. What it returns runs synchronously from begin to commit, so the caller must own the
 * connection (no transaction of anybody else open on it). With synchronous=FULL, commit returns after the fsync.
 */
export const prepareAppend = (raw: Database.Database): ((rows: readonly Row[]) => void) => {
  const insertWords = raw.prepare(
    'insert into words (room, space, position, data, participant, at) values (?, ?, ?, ?, ?, ?)',
  )
  const insertClient = raw.prepare(
    'insert into clients (room, space, client_id, participant) values (?, ?, ?, ?)',
  )
  const insertEntry = raw.prepare(
    `insert into entries (room, space, seq, id, participant, standing, at, act, prev, hash)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )

  const writeWords = ({ room, space, position, update, newClients, by, at }: WordsRow): void => {
    insertWords.run([room, space, position, update, by, at])
    for (const client of newClients) insertClient.run([room, space, client, by])
  }

  const writeEntry = ({ entry, carrier }: EntryRow): void => {
    writeWords(carrier)
    const { room, space, seq, id, by, standing, at, act, prev, hash } = entry
    insertEntry.run([room, space, seq, id, by, standing, at, JSON.stringify(act), prev, hash])
  }

  return (rows) => {
    raw.exec('begin immediate')
    try {
      for (const row of rows) {
        if (row.kind === 'words') writeWords(row)
        else writeEntry(row)
      }
      raw.exec('commit')
    } catch (error) {
      // A full disk has already ended the transaction; rolling back then would fail and hide why.
      if (raw.inTransaction) raw.exec('rollback')
      throw error
    }
  }
}
