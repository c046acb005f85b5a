/** Appends rows to what a memory store holds: all of them, or none. */
import type {
  EntryRow,
  FileBroughtRow,
  FileNamedRow,
  KeepUntilRow,
  Row,
  SeatsGoneRow,
  WordsRow,
} from '@common-ground/server/store/store'
import { type Contents, type KeptRoom, volumeIn } from './memory-disk.ts'

/** Takes back one step of an append. */
type Undo = () => void

const roomOf = ({ rooms }: Contents, id: string): KeptRoom => {
  const kept = rooms.get(id)
  if (!kept) throw new Error('foreign key: no such room')
  return kept
}

const knownIn = ({ participants }: KeptRoom, by: string | null): void => {
  if (by !== null && !participants.has(by)) throw new Error('foreign key: no such participant')
}

const whole = (...numbers: readonly number[]): void => {
  if (numbers.some((number) => !Number.isSafeInteger(number) || number < 0))
    throw new Error('check: a number that is not whole, or below zero')
}

const setIn = <Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Undo => {
  if (map.has(key)) throw new Error('unique: that is taken')
  map.set(key, value)
  return () => void map.delete(key)
}

function* appendWords(contents: Contents, row: WordsRow): Generator<Undo> {
  const kept = roomOf(contents, row.room)
  const { position, update, newClients, by } = row
  const space = volumeIn(kept, row)
  whole(position, ...newClients)
  knownIn(kept, by)
  if (position < (space.snapshot?.upTo ?? 0)) throw new Error('unique: that position is in the snapshot')
  yield setIn(space.words, position, update.slice())
  const { length } = space
  space.length = Math.max(length, position + 1)
  yield () => {
    space.length = length
  }
  for (const client of newClients) yield setIn(space.clients, client, by)
}

function* appendEntry(contents: Contents, { entry, carrier }: EntryRow): Generator<Undo> {
  yield* appendWords(contents, carrier)
  const kept = roomOf(contents, entry.room)
  const { entries, actIds } = volumeIn(kept, carrier)
  whole(entry.seq, entry.at)
  // What the room itself did is by no participant.
  if (entry.standing !== 'room') knownIn(kept, entry.by)
  yield setIn(entries, entry.seq, JSON.stringify(entry))
  if (actIds.has(entry.id)) throw new Error('unique: that act is recorded already')
  actIds.add(entry.id)
  yield () => void actIds.delete(entry.id)
}

function* seatsGone(contents: Contents, { room, participant }: SeatsGoneRow): Generator<Undo> {
  const { seats, deviceLinks } = roomOf(contents, room)
  for (const [hash, id] of seats)
    if (id === participant) {
      seats.delete(hash)
      yield () => void seats.set(hash, id)
    }
  for (const [hash, link] of deviceLinks)
    if (link.participant === participant) {
      deviceLinks.delete(hash)
      yield () => void deviceLinks.set(hash, link)
    }
}

function* keepUntil(contents: Contents, { room, until }: KeepUntilRow): Generator<Undo> {
  const kept = roomOf(contents, room)
  const { record } = kept
  whole(until)
  kept.record = { ...record, keepUntil: until }
  yield () => {
    kept.record = record
  }
}

function* fileNamed(contents: Contents, { room, file }: FileNamedRow): Generator<Undo> {
  const { files } = roomOf(contents, room)
  const kept = files.get(file)
  if (!kept) return
  files.set(file, { ...kept, named: true })
  yield () => void files.set(file, kept)
}

function* fileBrought(contents: Contents, { room, file }: FileBroughtRow): Generator<Undo> {
  yield setIn(roomOf(contents, room).files, file.file, { ...file })
}

const steps = (contents: Contents, row: Row): Generator<Undo> => {
  switch (row.kind) {
    case 'words':
      return appendWords(contents, row)
    case 'entry':
      return appendEntry(contents, row)
    case 'seats-gone':
      return seatsGone(contents, row)
    case 'keep-until':
      return keepUntil(contents, row)
    case 'file-named':
      return fileNamed(contents, row)
    case 'file-brought':
      return fileBrought(contents, row)
  }
}

export const appendRows = (contents: Contents, rows: readonly Row[]): void => {
  const done: Undo[] = []
  try {
    for (const row of rows) for (const undo of steps(contents, row)) done.push(undo)
  } catch (error) {
    for (const undo of done.reverse()) undo()
    throw error
  }
}
