/** Compares all copies of a played room: the three at the table, a fresh fourth, and the store replayed. */
import type { Store } from '@common-ground/server/store/store'
import type { Act } from '@common-ground/shared/acts/act'
import { asAsked, asSent } from '@common-ground/shared/acts/as-sent'
import { declareDocument, ledgerOf, triesOf } from '@common-ground/shared/documents/declare'
import { readGoals } from '@common-ground/shared/documents/goals'
import { canonicalJson, checkChain } from '@common-ground/shared/ledger/chain'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import * as Y from 'yjs'
import { plainSpace } from '../rig/plain-spaces.ts'
import { sayOf } from './failure.ts'
import type { Account, Hand } from './hand.ts'
import { comeIn, peopleAt } from './table.ts'

/** A copy, as far as two copies must be equal: what Yjs knows it holds, and what people read in it. */
export interface Copy {
  readonly stateVector: string
  readonly content: string
}

export const copyOf = (doc: Y.Doc): Copy => ({
  stateVector: Buffer.from(Y.encodeStateVector(doc)).toString('hex'),
  content: sha256Hex(
    canonicalJson({ goals: readGoals(doc), ledger: ledgerOf(doc).toArray(), tries: triesOf(doc).toJSON() }),
  ),
})

const equal = (one: Copy, other: Copy): boolean =>
  one.stateVector === other.stateVector && one.content === other.content

/** What is wrong with a room: in how many ways, and in words. */
export interface Findings {
  /** Whether copies that should be equal are not. */
  readonly diverged: boolean
  /** Acts and cards that are not there as they were made. */
  readonly lost: number
  /** Things in the room that nobody did. */
  readonly errors: number
  readonly said: readonly string[]
}

export interface LiveCheck {
  /** What the store must hold. */
  readonly copy: Copy
  readonly said: readonly string[]
}

/** Waits until the room has come to rest, then compares the copies at the table and a fresh one. */
export const checkLive = async (hand: Hand): Promise<LiveCheck> => {
  const people = peopleAt(hand.table)
  const [first] = people
  if (!first) throw new Error('nobody is at the table')
  const docs = () => people.map(({ session }) => session.joint.doc())
  const said: string[] = []
  try {
    await Promise.all(people.map((person) => hand.saved(person)))
    const vectors = () => new Set(docs().map((doc) => Buffer.from(Y.encodeStateVector(doc)).toString('hex')))
    await hand.until('equal copies', () => vectors().size === 1)
  } catch (error) {
    said.push(sayOf(error))
  }
  const [copy, ...others] = docs().map(copyOf)
  if (!copy) throw new Error('nobody is at the table')
  if (!others.every((other) => equal(copy, other))) said.push('the copies at the table differ')
  if (new Set(people.map(({ session }) => session.state().head)).size > 1)
    said.push('the ledgers at the table end differently')
  if (people.some(({ session }) => session.ledgerBroken())) said.push('a ledger at the table is broken')
  const fresh = await comeIn(hand.surroundings, hand.table.room, first.seat)
  if (!equal(copy, copyOf(fresh.joint.doc()))) said.push('a fresh copy differs')
  fresh.leave()
  return { copy, said }
}

const wordsLost = (doc: Y.Doc, { goals }: Account): number => {
  const texts = new Map(readGoals(doc).map(({ id, text }) => [id, text]))
  return [...goals].filter(([id, text]) => texts.get(id) !== text).length
}

const isOf = (entry: Entry, sent: Act): boolean => {
  const recorded = entry.standing === 'room' ? undefined : asSent(entry.act)
  return recorded !== undefined && canonicalJson(recorded) === canonicalJson(asAsked(entry.id, sent))
}

const actsLost = (entries: readonly Entry[], { done }: Account): number =>
  done.filter(({ seq, hash, by, act }) => {
    const entry = entries[seq]
    return entry?.hash !== hash || entry.by !== by || !isOf(entry, act)
  }).length

/** A room as the store alone tells it. */
export interface Stored {
  readonly updates: readonly Uint8Array[]
  readonly entries: readonly Entry[]
}

export const readStored = async (store: Store, room: string): Promise<Stored> => {
  const stored = await store.read(room)
  if (!stored) throw new Error('the store does not know the room')
  const { snapshot, updates, entries } = plainSpace(stored.spaces.joint)
  return { updates: snapshot ? [snapshot, ...updates] : updates, entries }
}

/** Compares what the store tells with what the table saw and did. */
export const checkStored = ({ updates, entries }: Stored, live: LiveCheck, account: Account): Findings => {
  const doc = declareDocument('joint', new Y.Doc())
  for (const update of updates) Y.applyUpdate(doc, update)
  const said = [...live.said]
  if (!equal(live.copy, copyOf(doc))) said.push('the store replayed differs')
  if (canonicalJson(entries) !== canonicalJson(ledgerOf(doc).toArray()))
    said.push('the entries in the store are not those in the document')
  const chain = checkChain(entries)
  if (!chain.whole) said.push(`the chain breaks at entry ${chain.at}: ${chain.because}`)
  const diverged = said.length > 0

  const lost = actsLost(entries, account) + wordsLost(doc, account)
  if (lost > 0) said.push(`${lost} acts or cards are not there as they were made`)
  // Each person's consent is the session's own act.
  const people = new Set(entries.map(({ by }) => by)).size
  const undone = entries.length - people - account.done.length
  if (undone !== 0) said.push(`the ledger has ${undone} entries that nobody made`)
  doc.destroy()
  return { diverged, lost, errors: undone === 0 ? 0 : 1, said }
}
