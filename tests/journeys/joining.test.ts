/** Joining a room that has words: packed for whoever can unpack them, and the very same plain. */
import { randomUUID } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { addGoal, readGoals } from '@common-ground/shared/documents/goals'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { Hand, openRoom } from '../rig/hand.ts'
import { runServer } from '../rig/running-server.ts'

const wordsOf = ({ words }: Record<string, unknown>): Uint8Array => {
  if (words instanceof Uint8Array) return new Uint8Array(words)
  throw new Error('no words came')
}

const empty = { stateVector: new Uint8Array([0]) }

it('[R2] a whole document comes packed to who can unpack it, and plain to everybody else', async () => {
  const server = await runServer()
  const opened = await openRoom(server.origin)
  const ana = await Hand.enter(opened, 'a', 'Ana')
  for (let number = 0; number < 20; number += 1)
    await ana.words((doc) =>
      addGoal(doc, randomUUID(), 'middle', `Quiet nights in the house, number ${number}`),
    )
  const ben = await Hand.enter(opened, 'b', 'Ben')
  const whole = readGoals(ana.doc)
  expect(readGoals(ben.doc)).toEqual(whole)

  const plain = await ben.ask('open', { space: 'joint', clientId: 11, ...empty })
  const packed = await ben.ask('open', { space: 'joint', clientId: 12, ...empty, unpacks: true })
  expect(plain.packed).toBeUndefined()
  expect(packed.packed).toBe(true)
  expect(packed.receipt).toEqual(plain.receipt)
  const copy = declareDocument('joint', new Y.Doc())
  Y.applyUpdateV2(copy, inflateRawSync(wordsOf(packed)))
  expect(readGoals(copy)).toEqual(whole)
  const other = declareDocument('joint', new Y.Doc())
  Y.applyUpdate(other, wordsOf(plain))
  expect(Y.encodeStateAsUpdate(copy)).toEqual(Y.encodeStateAsUpdate(other))

  // Whoever has a part of it gets the rest, as it is.
  const more = await ben.open('joint', { unpacks: true })
  expect(more.packed).toBeUndefined()
  expect(await ben.ask('open', { space: 'joint', clientId: 13, ...empty, unpacks: 1 })).toMatchObject({
    refused: 'malformed',
  })
  for (const hand of [ana, ben]) hand.leave()
  await server.close()
})
