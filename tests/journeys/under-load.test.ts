/** A server under load, where verdicts wait for company: everybody hears theirs, in order, also before a goodbye. */
import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { addGoal, readGoals, typeAtEnd } from '@common-ground/shared/documents/goals'
import { expect, it, onTestFinished } from 'vitest'
import { Hand, openRoom } from '../rig/hand.ts'
import { runServer } from '../rig/running-server.ts'

const alwaysUnderLoad = {
  pause: () => setImmediate(),
  begins: () => {},
  ends: () => {},
  isUnderLoad: () => true,
}

const atTable = async () => {
  const server = await runServer({ gathering: alwaysUnderLoad })
  onTestFinished(() => server.close())
  const room = await openRoom(server.origin)
  const enter = async (side: 'a' | 'b'): Promise<Hand> => {
    const hand = await Hand.enter(room, side, side)
    onTestFinished(() => hand.leave())
    return hand
  }
  return { server, ana: await enter('a'), ben: await enter('b') }
}

it('every word gets its verdict, whoever else writes, and a refusal keeps its place', async () => {
  const { ana, ben } = await atTable()
  const goals = { ana: randomUUID(), ben: randomUUID() }
  await Promise.all([
    ana.words((doc) => addGoal(doc, goals.ana, 'middle', 'Quiet')),
    ben.words((doc) => addGoal(doc, goals.ben, 'middle', 'Light')),
  ])
  const heard: (readonly [string, unknown])[] = []
  const say = async (hand: Hand, name: string, update: Uint8Array): Promise<void> => {
    const { words, refused } = await hand.ask('words', { space: 'joint', update })
    heard.push([name, words ?? refused])
  }
  const type = (hand: Hand, goal: string, name: string): Promise<void> => {
    let update: Uint8Array = new Uint8Array()
    hand.doc.once('update', (made: Uint8Array) => {
      update = made
    })
    typeAtEnd(hand.doc, goal, name)
    return say(hand, name, update)
  }
  const typed = Array.from({ length: 10 }, (_, at) => [
    type(ana, goals.ana, `a${at}`),
    type(ben, goals.ben, `b${at}`),
  ]).flat()
  await Promise.all([...typed, say(ana, 'a!', Uint8Array.of(9, 9, 9))])
  expect(heard.filter(([name]) => name.startsWith('a'))).toEqual([
    ...Array.from({ length: 10 }, (_, at) => [`a${at}`, 'recorded']),
    ['a!', 'words-malformed'],
  ])
  expect(heard.filter(([, verdict]) => verdict === 'recorded')).toHaveLength(20)
  await ben.until(() => JSON.stringify(readGoals(ben.doc)) === JSON.stringify(readGoals(ana.doc)))
})

it('one who writes alone hears soon, and last words are answered before the server says goodbye', async () => {
  const { server, ana, ben } = await atTable()
  const goal = randomUUID()
  expect(await ana.words((doc) => addGoal(doc, goal, 'middle', 'Quiet'))).toEqual({ words: 'recorded' })
  const last = ana.words((doc) => typeAtEnd(doc, goal, '!'))
  await ben.until(() => JSON.stringify(readGoals(ben.doc)).includes('Quiet!'))
  await server.close()
  expect(await last).toEqual({ words: 'recorded' })
})
