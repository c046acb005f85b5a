/** Borders of the private spaces: what one side writes there reaches nobody else, by any way, and leaves no shadow. */
import { addGoal } from '@common-ground/shared/documents/goals'
import { notesText, typeNotes } from '@common-ground/shared/documents/notes'
import type { Side } from '@common-ground/shared/room/side'
import type { Space } from '@common-ground/shared/room/space'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { canariesIn, newCanary } from '../rig/canary.ts'
import { type Hand, post } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'
import { admit, knock, type SixHands, sixHands } from '../rig/six-hands.ts'

let server: RunningServer
beforeAll(async () => {
  server = await runServer()
})
afterAll(() => server.close())

/** The same room seen from one side: its own two people, and everybody else. */
const seenFrom = (hands: SixHands, side: Side) =>
  side === 'a'
    ? { own: [hands.ana, hands.amy] as const, others: [hands.ben, hands.bea] as const }
    : { own: [hands.ben, hands.bea] as const, others: [hands.ana, hands.amy] as const }

/** Every act and every private field of one side, each with a canary of its own; answers the private ones. */
const driveEverything = async (hands: SixHands, side: Side): Promise<readonly string[]> => {
  const { own } = seenFrom(hands, side)
  const [first, second] = own
  const canaries: string[] = []
  const canary = (): string => {
    canaries.push(newCanary())
    return canaries.at(-1) ?? ''
  }
  for (const space of [`side-${side}`, `caucus-${side}`] as const)
    for (const hand of [...own, ...(space.startsWith('caucus') ? [hands.mo] : [])]) {
      expect((await hand.words((doc) => typeNotes(doc, canary()), space)).words).toBe('recorded')
      hand.socket.emit('presence', { space, at: {} })
    }
  // Someone knocks at this side's door, is turned away; another is let in, and removed again.
  const stranger = await knock(hands.opened, side, canary())
  const turned = await first.act(
    { type: 'turn-away', participant: stranger.participant },
    crypto.randomUUID(),
    `side-${side}`,
  )
  expect(turned.seq).toBeDefined()
  // What is refused is nobody else's to see either.
  await first.act({ type: 'post-statement', text: `${canary()}\u0000` })
  await first.ask('words', { space: `side-${side}`, update: Buffer.from(canary()) })
  await second.act({ type: 'withdraw', offer: crypto.randomUUID(), note: canary() })
  return canaries
}

describe.each(['a', 'b'] as const)('[T1] what side %s writes for itself', (side) => {
  it('reaches neither the other side nor an observer, by socket or request', async () => {
    const hands = await sixHands(server.origin)
    const { own, others } = seenFrom(hands, side)
    const canaries = await driveEverything(hands, side)
    // Something joint, so that everything told before it has arrived.
    const goal = crypto.randomUUID()
    await own[0].words((doc) => addGoal(doc, goal, 'middle', 'Good neighbours'))
    const outside = [...others, hands.olu]
    for (const hand of outside) await hand.until(() => hand.doc.getMap('goals').has(goal))
    const { opened } = hands
    const doors = await Promise.all(
      outside.map(({ seat }) => post(`${server.origin}/api/rooms/${opened.room}/door`, { seat })),
    )
    const asked: unknown[] = []
    for (const hand of outside)
      for (const space of [`side-${side}`, `caucus-${side}`])
        asked.push(
          await hand.ask('open', { space, stateVector: Y.encodeStateVector(new Y.Doc()), clientId: 1 }),
          await hand.ask('words', { space, update: Y.encodeStateAsUpdate(own[0].copyOf(`side-${side}`)) }),
        )
    expect(canariesIn([outside.map(({ told }) => told), doors, asked], canaries)).toEqual([])
    // They were there to be found: the side itself has them.
    const notes = notesText(own[1].copyOf(`side-${side}`))
    expect(canaries.filter((canary) => notes.includes(canary)).length).toBeGreaterThan(1)
    expect(canariesIn(own[1].told, canaries).length).toBeGreaterThan(2)
    hands.leave()
  })

  it('and the mediator reads their caucus, not their notes', async () => {
    const hands = await sixHands(server.origin)
    const { own } = seenFrom(hands, side)
    const [notes, caucus] = [newCanary(), newCanary()]
    await own[0].words((doc) => typeNotes(doc, notes), `side-${side}`)
    await own[0].words((doc) => typeNotes(doc, caucus), `caucus-${side}`)
    await hands.mo.until(() => notesText(hands.mo.copyOf(`caucus-${side}`)).includes(caucus))
    expect(canariesIn(hands.mo.told, [notes])).toEqual([])
    hands.leave()
  })
})

it('[T1] the mediator’s own notes are nobody else’s', async () => {
  const hands = await sixHands(server.origin)
  const note = newCanary()
  await hands.mo.words((doc) => typeNotes(doc, note), 'mediator')
  await hands.mo.act({ type: 'post-statement', text: 'Everything told before this has arrived' })
  const others = [hands.ana, hands.amy, hands.ben, hands.bea, hands.olu]
  for (const hand of others) await hand.until(() => hand.entries().at(-1)?.act.type === 'post-statement')
  expect(
    canariesIn(
      others.map(({ told }) => told),
      [note],
    ),
  ).toEqual([])
  hands.leave()
})

const structsIn = (update: Uint8Array): readonly unknown[] => {
  const { structs, ds } = Y.decodeUpdate(new Uint8Array(update))
  return [structs.map((struct) => [struct.constructor.name, struct.length]), ds.clients.size]
}

/** A stream as its reader could compare it: without times, and with every id replaced by when it first appeared. */
const masked = (hand: Hand): string => {
  const seen = new Map<string, string>()
  const mask = (value: string): string => {
    const known = seen.get(value) ?? `id ${seen.size}`
    seen.set(value, known)
    return known
  }
  const told = hand.told.map(({ event, message }) => ({
    event,
    space: message.space,
    // What is in it, not the random ids that make it a byte longer or shorter.
    structs: message.update instanceof Uint8Array ? structsIn(message.update) : undefined,
    position: (message.receipt as { position?: number } | undefined)?.position,
    participant: typeof message.participant === 'string' ? mask(message.participant) : undefined,
    at: message.at,
  }))
  return JSON.stringify(told)
}

describe('[T14] the other side’s stream is the same', () => {
  /** What Ben is told while Ana does so many things for her side alone, and a little for both. */
  const streamOfBen = async (privately: number): Promise<string> => {
    const hands = await sixHands(server.origin)
    const { ana, ben } = hands
    const spaces: readonly Space[] = ['side-a', 'caucus-a']
    for (let count = 0; count < privately; count += 1) {
      const space = spaces[count % 2] ?? 'side-a'
      const { words } = await ana.words((doc) => typeNotes(doc, `Only for us, ${count}. `), space)
      expect(words).toBe('recorded')
      ana.socket.emit('presence', { space, at: {} })
    }
    const told = ben.told.length
    await ana.act({ type: 'post-statement', text: 'We would like to hear yours first.' })
    await ben.until(() => ben.told.length > told)
    const stream = masked(ben)
    hands.leave()
    return stream
  }

  it('whether a side is idle or writes for itself all the time', async () => {
    expect(await streamOfBen(200)).toBe(await streamOfBen(0))
  })

  it('down to who is shown as here: entering and leaving one’s own notes is nobody’s to see', async () => {
    const hands = await sixHands(server.origin)
    const before = hands.ben.told.length
    await hands.ana.open('side-a')
    await hands.amy.open('caucus-a')
    hands.ana.socket.emit('presence', { space: 'side-a', at: {} })
    await hands.ana.words((doc) => typeNotes(doc, 'x'), 'side-a')
    const watching = await knock(hands.opened, 'a', 'Carl')
    await admit(hands.ben, watching)
    expect(hands.ben.told.length).toBe(before)
    hands.leave()
  })
})
