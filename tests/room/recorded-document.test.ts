/** The recorded document in bytes: what it says in each of its forms, and what is in none of them any more. */
import { inflateRawSync } from 'node:zlib'
import { RecordedDocument } from '@common-ground/server/room/recorded-document'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { addGoal, goalFragment, goalsOf, readGoals } from '@common-ground/shared/documents/goals'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { newCanary } from '../rig/canary.ts'

const none = { updates: [] }
const ofNothing = new Uint8Array([0])
const nobody = () => undefined
const id = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

/** A document, and every update of it as it was recorded. */
const written = () => {
  const doc = declareDocument('joint', new Y.Doc())
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  return { doc, updates }
}

const goals = (doc: Y.Doc, count: number, text = 'Quiet nights, and a building that pays its way'): void => {
  for (let number = 0; number < count; number += 1) addGoal(doc, id(number), 'middle', `${text} ${number}`)
}

const saying = (words: Uint8Array, apply = Y.applyUpdate): Y.Doc => {
  const doc = declareDocument('joint', new Y.Doc())
  apply(doc, words)
  return doc
}

it.each([
  ['with a document in memory', true],
  ['in bytes alone', false],
])('[R2] whoever joins gets the whole document, packed, %s', async (_, lives) => {
  const { doc, updates } = written()
  goals(doc, 60, 'Quiet nights. '.repeat(60))
  const recorded = new RecordedDocument('joint', none, lives ? () => doc : nobody)
  recorded.add(updates)
  await recorded.pack()
  const { words, packed } = recorded.whole()
  expect(packed).toBe(true)
  const plain = Y.encodeStateAsUpdate(doc)
  expect(words.byteLength).toBeLessThan(plain.byteLength / 3)
  expect(Y.encodeStateAsUpdate(saying(inflateRawSync(words), Y.applyUpdateV2))).toEqual(plain)
  for (const update of [recorded.snapshot(), recorded.beyond(ofNothing)])
    expect(Y.encodeStateAsUpdate(saying(update))).toEqual(plain)
  const before = saying(updates[0] ?? plain)
  Y.applyUpdate(before, recorded.beyond(Y.encodeStateVector(before)))
  expect(readGoals(before)).toEqual(readGoals(doc))
  expect(recorded.stateVector()).toEqual(Y.encodeStateVector(doc))
})

it('is packed once for all who join before it changes, and anew after that', async () => {
  const { doc, updates } = written()
  goals(doc, 40)
  const recorded = new RecordedDocument('joint', none, nobody)
  recorded.add(updates.splice(0))
  await recorded.pack()
  const first = recorded.whole().words
  await recorded.pack()
  expect(recorded.whole().words).toBe(first)
  addGoal(doc, id(1_000), 'a', 'Something else')
  recorded.add(updates)
  expect(recorded.whole().packed).toBeUndefined()
  await recorded.pack()
  expect(readGoals(saying(inflateRawSync(recorded.whole().words), Y.applyUpdateV2))).toEqual(readGoals(doc))
})

it('is whole when it changes while it is packed', async () => {
  const { doc, updates } = written()
  goals(doc, 60, 'Quiet nights. '.repeat(100))
  const recorded = new RecordedDocument('joint', none, nobody)
  recorded.add(updates.splice(0))
  const packing = recorded.pack()
  addGoal(doc, id(2_000), 'a', 'Said meanwhile')
  recorded.add(updates)
  await packing
  expect(readGoals(saying(recorded.beyond(ofNothing)))).toEqual(readGoals(doc))
  expect(readGoals(saying(recorded.whole().words))).toEqual(readGoals(doc))
})

it('goes as it is while it is small', async () => {
  const { doc, updates } = written()
  goals(doc, 1)
  const recorded = new RecordedDocument('joint', none, nobody)
  recorded.add(updates)
  await recorded.pack()
  expect(recorded.whole()).toEqual({ words: recorded.snapshot() })
})

it('[T15] deleted words are in no form of a document at rest', async () => {
  const { doc, updates } = written()
  const gone = newCanary()
  goals(doc, 60)
  addGoal(doc, id(500), 'middle', gone)
  const paragraph = goalFragment(doc, id(500))?.get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  const recorded = new RecordedDocument('joint', none, nobody)
  recorded.add(updates.splice(0))
  await recorded.pack()
  const holds = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(gone)
  expect(holds(recorded.snapshot())).toBe(true)
  if (text instanceof Y.XmlText) text.delete(0, text.length)
  recorded.add(updates)
  await recorded.pack()
  const { words, packed } = recorded.whole()
  expect(packed).toBe(true)
  for (const bytes of [inflateRawSync(words), recorded.snapshot(), recorded.beyond(ofNothing)])
    expect(holds(bytes)).toBe(false)
  expect(goalsOf(recorded.build()).has(id(500))).toBe(true)
})
