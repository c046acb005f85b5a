/**
 * Makes the server's own way warm before anybody comes: a room on a store in memory, people in it on real sockets, and some
 * thousand small edits through everything that words pass. What is not compiled yet would otherwise be most of the time that
 * people's first words take. It has a server of its own, on the loopback alone, and lets all of it go again.
 */
import { setImmediate } from 'node:timers/promises'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { addGoal, goalFragment } from '@common-ground/shared/documents/goals'
import * as Y from 'yjs'
import { type AppOptions, build } from '../app.ts'
import { gatheringOneTurn } from '../room/gathering.ts'
import { openScratchStore } from '../store/scratch-store.ts'
import type { Line } from './line.ts'
import { enterScratchRoom } from './scratch-room.ts'

export interface WarmUpOptions extends Pick<AppOptions, 'random' | 'schedule' | 'deck' | 'wire'> {
  /** ms of a clock that is never set. */
  readonly now: () => number
  /** The most it takes, in ms. It ends earlier when everything was said. */
  readonly atMost: number
  /** How many edits each person makes. */
  readonly edits: number
}

/** So that nobody types too fast: at each look at the clock so many ms have passed. */
const tickMs = 50

/** Letters in a text before it is begun anew: a text as long as people's are. */
const fullText = 200

/** On a machine that has other things to do everything takes longer: so many times. The real server does not wait for more. */
const patience = 4

const letter = 'w'
const nothing = new Uint8Array([0])

/** One person's letters in a card of their own, until it is `over`. Answers how many edits were recorded. */
const type = async (line: Line, card: string, isOver: (said: number) => boolean): Promise<number> => {
  const doc = declareDocument('joint', new Y.Doc())
  await line.ask('open', { space: 'joint', stateVector: nothing, clientId: doc.clientID })
  let update: Uint8Array = nothing
  doc.on('update', (made) => {
    update = made
  })
  const say = (): Promise<void> => line.ask('words', { space: 'joint', update })
  addGoal(doc, card, 'middle', letter)
  await say()
  const paragraph = goalFragment(doc, card)?.get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  if (!(text instanceof Y.XmlText)) throw new Error('a card without a text')
  const edit = (): Promise<void> => {
    if (text.length < fullText) text.insert(text.length, letter)
    else text.delete(0, text.length)
    return say()
  }
  let said = 0
  // Two at a time, so that some rounds have several turns and some have one.
  for (; !isOver(said); said += 2) await Promise.all([edit(), edit()])
  return said
}

/**
 * Answers how many edits were recorded. Throws where anything of it goes wrong or takes too long: the server can begin all the
 * same.
 */
export const warmUp = async (options: WarmUpOptions): Promise<number> => {
  const { random, schedule, deck, wire, now, atMost, edits } = options
  const until = now() + atMost
  const store = await openScratchStore()
  let time = Date.UTC(2020, 0)
  const clock = (): number => {
    time += tickMs
    return time
  }
  const app = await build({
    store,
    clock,
    random,
    schedule,
    deck,
    logLevel: 'silent',
    // As many commits as can be: the code around one is to be warm too.
    gathering: gatheringOneTurn(() => setImmediate()),
    ...(wire === undefined ? {} : { wire }),
  })
  const lines: Line[] = []
  const typeTogether = async (): Promise<number> => {
    await app.listen({ host: '127.0.0.1', port: 0 })
    await enterScratchRoom(app, random, lines)
    const isOver = (said: number): boolean => said >= edits || now() >= until
    const said = await Promise.all(lines.map((line) => type(line, random.id(), isOver)))
    return said.reduce((all, one) => all + one, 0)
  }
  let inTime = (): void => {}
  const late = new Promise<never>((_resolve, reject) => {
    inTime = schedule(() => reject(new Error('it took too long')), atMost * patience)
  })
  try {
    return await Promise.race([typeTogether(), late])
  } finally {
    inTime()
    for (const line of lines) line.close()
    await app.close()
    await store.close()
  }
}
