/** Documents as the store keeps them: read as they were written, by this version and by those before it. */
import { applyWhole, keptPacked, readKept } from '@common-ground/server/room/kept-document'
import { RecordedDocument } from '@common-ground/server/room/recorded-document'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { addGoal, goalFragment, readGoals } from '@common-ground/shared/documents/goals'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { newCanary } from '../rig/canary.ts'

const nobody = () => undefined
const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

/** A document of so many goals, and every update of it. */
const written = (count: number) => {
  const doc = declareDocument('joint', new Y.Doc())
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  for (let number = 0; number < count; number += 1)
    addGoal(doc, id(number), 'middle', `Quiet nights ${number}`)
  return { doc, updates }
}

it.each([
  ['with a document in memory', true],
  ['in bytes alone', false],
])('[R2] what the store keeps says the same as what was recorded, %s', async (_, lives) => {
  const { doc, updates } = written(200)
  const recorded = new RecordedDocument('joint', { updates }, lives ? () => doc : nobody)
  const { bytes, size } = await recorded.forTheStore()
  const plain = Y.encodeStateAsUpdate(doc)
  expect(bytes.byteLength).toBeLessThan(plain.byteLength / 3)
  expect(size).toBe(plain.byteLength)
  expect(readKept(bytes)).toMatchObject({ stateVector: Y.encodeStateVector(doc), size })

  const again = new RecordedDocument('joint', { snapshot: bytes, updates: [] }, nobody)
  expect(again.snapshot()).toEqual(plain)
  expect(again.stateVector()).toEqual(Y.encodeStateVector(doc))
  expect(readGoals(again.build())).toEqual(readGoals(doc))
  expect(again.whole()).toEqual({ words: recorded.whole().words, packed: true })
})

it('[R2] what was recorded after it is in what is kept next', async () => {
  const { doc, updates } = written(100)
  const { bytes } = await new RecordedDocument('joint', { updates: updates.splice(0) }, nobody).forTheStore()
  addGoal(doc, id(1_000), 'a', 'Said later')
  const later = new RecordedDocument('joint', { snapshot: bytes, updates }, nobody)
  expect(later.stateVector()).toEqual(Y.encodeStateVector(doc))
  const next = await later.forTheStore()
  expect(next.size).toBe(Y.encodeStateAsUpdate(doc).byteLength)
  const copy = declareDocument('joint', new Y.Doc())
  applyWhole(copy, readKept(next.bytes).whole)
  expect(readGoals(copy)).toEqual(readGoals(doc))
})

it('keeps what is recorded when it is asked, also when more comes while it is packed', async () => {
  const { doc, updates } = written(600)
  const recorded = new RecordedDocument('joint', { updates: updates.splice(0) }, nobody)
  const before = Y.encodeStateAsUpdate(doc)
  const keeping = recorded.forTheStore()
  addGoal(doc, id(9_000), 'a', 'Said meanwhile')
  recorded.add(updates)
  const { bytes, size } = await keeping
  expect(size).toBe(before.byteLength)
  expect(new RecordedDocument('joint', { snapshot: bytes, updates: [] }, nobody).snapshot()).toEqual(before)
  expect(recorded.snapshot()).toEqual(Y.encodeStateAsUpdate(doc))
})

it.each([0, 1, 2, 300])('reads what earlier versions kept, with %i goals in it', async (count) => {
  const { doc } = written(count)
  const snapshot = Y.encodeStateAsUpdate(doc)
  expect(readKept(snapshot)).toEqual({ whole: { form: 'first', bytes: snapshot }, size: snapshot.byteLength })
  const old = new RecordedDocument('joint', { snapshot, updates: [] }, nobody)
  expect(old.snapshot()).toEqual(snapshot)
  const { bytes, size } = await old.forTheStore()
  expect(size).toBe(snapshot.byteLength)
  const renewed = new RecordedDocument('joint', { snapshot: bytes, updates: [] }, nobody)
  expect(renewed.snapshot()).toEqual(snapshot)
  expect(renewed.stateVector()).toEqual(Y.encodeStateVector(doc))
})

it('[T15] deleted words are in nothing that is kept', async () => {
  const { doc, updates } = written(100)
  const gone = newCanary()
  addGoal(doc, id(500), 'middle', gone)
  const text = goalFragment(doc, id(500))?.get(0)
  const words = text instanceof Y.XmlElement ? text.get(0) : undefined
  if (words instanceof Y.XmlText) words.delete(0, words.length)
  const recorded = new RecordedDocument('joint', { updates }, nobody)
  const { bytes } = await recorded.forTheStore()
  const copy = new RecordedDocument('joint', { snapshot: bytes, updates: [] }, nobody).snapshot()
  expect(updates.some((update) => Buffer.from(update).includes(gone))).toBe(true)
  expect(Buffer.from(copy).includes(gone)).toBe(false)
})

it('bytes that end too early are said to', () => {
  const bytes = keptPacked(Uint8Array.of(1, 2, 3), Uint8Array.of(4, 5, 6), 99)
  expect(readKept(bytes)).toEqual({
    whole: { form: 'packed', bytes: Uint8Array.of(1, 2, 3) },
    stateVector: Uint8Array.of(4, 5, 6),
    size: 99,
  })
  for (const length of [2, 5, 9, 12]) expect(() => readKept(bytes.subarray(0, length))).toThrow(RangeError)
})
