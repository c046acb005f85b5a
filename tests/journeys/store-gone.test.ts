/** The store fails under a live room: writers are told at once, nobody is shown what is not saved, and the room recovers. */
import { randomUUID } from 'node:crypto'
import { addGoal, readGoals } from '@common-ground/shared/documents/goals'
import { checkChain } from '@common-ground/shared/ledger/chain'
import { afterEach, beforeEach, expect, it } from 'vitest'
import * as Y from 'yjs'
import { Hand, openRoom } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { FailingStore } from '../world/failing-store.ts'

let failing: FailingStore
let server: RunningServer
let ana: Hand
let ben: Hand

const goal = '00000000-0000-4000-8000-000000000001'

beforeEach(async () => {
  failing = new FailingStore(() => Promise.resolve())
  server = await runServer({ wrapStore: (store) => failing.over(store) })
  const room = await openRoom(server.origin)
  ana = await Hand.enter(room, 'a', 'Ana')
  ben = await Hand.enter(room, 'b', 'Ben')
})
afterEach(async () => {
  ana.leave()
  ben.leave()
  await server.close()
})

it.each(['full', 'gone'] as const)(
  '[R8] a store that is %s: writers are told, nothing is shown, and the same words and acts go through later',
  async (kind) => {
    const before = Y.encodeStateAsUpdate(ben.doc)
    if (kind === 'gone') failing.down = true
    else failing.failAppends('before', 'before')
    const words = await ana.words((doc) => addGoal(doc, goal, 'a', 'Quiet nights'))
    const id = randomUUID()
    const act = { type: 'post-statement', text: 'One point' }
    expect([words.refused, (await ana.act(act, id)).refused]).toEqual(['not-saved', 'not-saved'])
    expect((await ben.open()).refused).toBeUndefined()
    expect(Y.encodeStateAsUpdate(ben.doc)).toEqual(before)

    failing.down = false
    const update = Y.encodeStateAsUpdate(ana.doc, Y.encodeStateVector(ben.doc))
    expect((await ana.ask('words', { space: 'joint', update })).words).toBe('recorded')
    expect((await ana.act(act, id)).seq).toBe(2)
    await ben.until(() => ben.entries().length === 3 && readGoals(ben.doc).length === 1)
    expect(checkChain(ben.entries())).toMatchObject({ whole: true })
  },
)

it('[R8] [R4] a commit whose answer is lost: what was stored is shown, and sending again records nothing twice', async () => {
  failing.failAppends('after')
  const before = Y.encodeStateVector(ana.doc)
  const words = await ana.words((doc) => addGoal(doc, goal, 'a', 'Quiet nights'))
  const sent = Y.encodeStateAsUpdate(ana.doc, before)
  const id = randomUUID()
  const act = { type: 'post-statement', text: 'One point' }
  failing.failAppends('after')
  expect([words.refused, (await ana.act(act, id)).refused]).toEqual(['not-saved', 'not-saved'])
  await ben.until(() => ben.entries().length === 3 && readGoals(ben.doc).length === 1)

  expect((await ana.ask('words', { space: 'joint', update: sent })).words).toBe('nothing-new')
  expect((await ana.act(act, id)).seq).toBe(2)
  expect(checkChain(ben.entries())).toMatchObject({ whole: true, length: 3 })
})
