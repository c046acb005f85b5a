/** What a third hostile hand found in documents: how one participant fills, breaks or freezes what everyone writes in. */

import { randomUUID } from 'node:crypto'
import { ClientIds } from '@common-ground/server/room/client-ids'
import { Gate } from '@common-ground/server/room/gate'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { addGoal, goalFragment, goalsOf } from '@common-ground/shared/documents/goals'
import { newParagraph } from '@common-ground/shared/documents/paragraphs'
import { emptyRoom, fold } from '@common-ground/shared/ledger/ledger'
import { limits } from '@common-ground/shared/room/limits'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { GateHarness, partyA, partyB, serverClient } from '../gate/gate-harness.ts'
import { forge, type Id } from '../rig/forge.ts'
import { Hand, type OpenedRoom, openRoom } from '../rig/hand.ts'
import { type RunningServer, runServer } from '../rig/running-server.ts'

const aMinute = 60_000

let server: RunningServer
let room: OpenedRoom
let now: number
let ana: Hand
let ben: Hand
beforeEach(async () => {
  now = 1_800_000_000_000
  server = await runServer({ clock: () => now })
  room = await openRoom(server.origin)
  ana = await Hand.enter(room, 'a', 'Ana')
  ben = await Hand.enter(room, 'b', 'Ben')
})
afterEach(async () => {
  for (const hand of [ana, ben]) hand.leave()
  await server.close()
})

/** A whole card of B with any order key: what the gate takes, the real client never makes. */
const cardWithOrder = (order: string) => (doc: Y.Doc) => {
  doc.transact(() => {
    const text = new Y.XmlFragment()
    text.insert(0, [newParagraph('Last on the board')])
    const card = new Y.Map<unknown>()
    card.set('column', 'b')
    card.set('order', order)
    card.set('text', text)
    goalsOf(doc).set(randomUUID(), card)
  })
}

describe('[T4] [R9] whatever order a card claims, everyone else can still add one', () => {
  const keys = { 'no key at all': 'zz', 'the longest there is': 'z'.repeat(limits.orderKey) }
  for (const [what, key] of Object.entries(keys))
    it(what, async () => {
      await ben.words(cardWithOrder(key))
      await ana.open()
      const verdict = await ana.words((doc) => addGoal(doc, randomUUID(), 'a', 'Quiet nights'))
      expect(verdict).toEqual({ words: 'recorded' })
    })
})

describe('[E1] [R10] one side at full speed does not use up what both share', () => {
  it('cards on the board: those in B’s own column, which A cannot remove', async () => {
    const cardsAtOnce = 20
    for (let count = 0; count <= limits.goals; count += cardsAtOnce) {
      now += aMinute
      await ben.words((doc) => {
        doc.transact(() => {
          for (let one = 0; one < cardsAtOnce; one += 1) addGoal(doc, randomUUID(), 'b', 'x')
        })
      })
    }
    await ana.open()
    const verdict = await ana.words((doc) => addGoal(doc, randomUUID(), 'a', 'Quiet nights'))
    expect(verdict).toEqual({ words: 'recorded' })
  })

  it('issues', async () => {
    const issue = (title: string) => ({ type: 'open-issue', title, kind: { type: 'yes-no' } })
    for (let count = 0; count <= limits.issues; count += 1) {
      now += 1_000
      await ben.act(issue(`Number ${count}`))
    }
    expect((await ana.act(issue('Rent from May'))).refused).toBeUndefined()
  })
})

it('[R10] [R11] a document of more than fits a reader’s backlog is opened, and its reader is not hung up on', async () => {
  // All of it is text that people may write: 2.3 MB of three-byte letters.
  const text = '好'.repeat(limits.text.goal - 100)
  for (let count = 0; count < 10; count += 1) {
    now += aMinute
    const verdict = await ben.words((doc) => {
      doc.transact(() => {
        for (let one = 0; one < 40; one += 1) addGoal(doc, randomUUID(), 'middle', text)
      })
    })
    expect(verdict.refused).toBeUndefined()
  }
  const back = await Hand.connect(room, ana.seat, ana.participant)
  const closed = new Promise((resolve) => back.socket.once('disconnect', () => resolve('hung up on')))
  await back.open()
  const said = back.act({ type: 'post-statement', text: 'I have read all of it' })
  expect(await Promise.race([closed, said])).toMatchObject({ seq: 2 })
  back.leave()
}, 30_000)

/** Dead letters that never become one piece again: each stands before the one that was written before it. */
const deadLetters = (before: Id, client: number, clock: number, count: number): Uint8Array =>
  forge([
    {
      client,
      clock,
      structs: Array.from({ length: count }, (_, at) => ({
        holds: 'deleted' as const,
        origin: before,
        ...(clock + at > 0 ? { right: { client, clock: clock + at - 1 } } : {}),
      })),
    },
  ])

describe('[R9] [R10] a document full of dead letters, typed at the pace the room allows', () => {
  const atOnce = 4_900
  const harness = new GateHarness().seed()
  let letter: Id
  let clock = 0

  /** Writes dead letters in a card of B's until there are this many, or the gate takes no more. */
  const fillTo = (count: number): void => {
    for (; clock + atOnce < count; clock += atOnce)
      if (harness.send(deadLetters(letter, 777, clock, atOnce), partyB) !== 'accepted') return
  }
  beforeAll(() => {
    const card = randomUUID()
    const update = harness.updateOf((doc) => addGoal(doc, card, 'b', 'x'))
    harness.send(update, partyB)
    const paragraph = goalFragment(harness.live, card)?.get(0)
    const inner = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
    const found = inner instanceof Y.XmlText ? inner._start?.lastId : undefined
    if (!found) throw new Error('there is no letter')
    letter = found
  })

  it('does not stop the server, and every room on it, for a second after one refusal', () => {
    // Two minutes of one participant's pace.
    fillTo(Math.min(600_000, limits.structsPerParticipant) - atOnce)
    harness.send(forge([{ client: 900, structs: [{ holds: 'characters', text: 'x', key: 'q' }] }]), partyB)
    const before = performance.now()
    // Whoever asks next, for instance to endorse, waits until the twin has been made anew.
    harness.gate.goalText(randomUUID())
    expect(performance.now() - before).toBeLessThan(1_000)
  }, 60_000)

  it('is not closed to the other side by it', () => {
    fillTo(600_000)
    const update = harness.updateOf((doc) => addGoal(doc, randomUUID(), 'a', 'Quiet nights'))
    expect(harness.send(update, partyA)).toBe('accepted')
  }, 60_000)
})

it('[R10] [R11] a ledger full of offers is read within a second, by the server as by every page', () => {
  let state = emptyRoom
  let spent = 0
  // One participant makes as many in five minutes. Read all at once when a room wakes, they cost the square of their number.
  for (let seq = 0; seq < limits.ledgerEntries / 4; seq += 1) {
    const act = { type: 'offer', terms: [{ issue: randomUUID(), to: '1' }], benefit: 'x' } as const
    const envelope = { room: room.room, space: 'joint', id: randomUUID(), by: ben.participant } as const
    const before = performance.now()
    state = fold(state, { ...envelope, seq, standing: 'b', at: now, act, prev: state.head, hash: state.head })
    spent += performance.now() - before
  }
  expect(state.offers.size).toBe(limits.ledgerEntries / 4)
  expect(spent).toBeLessThan(1_000)
}, 60_000)

it('[R9] people who come and go do not bring so many client ids that nobody can come back', () => {
  const bytesEach = 6
  const people = Math.ceil(limits.stateVectorBytes / (limits.clientsPerParticipant * bytesEach)) + 1
  const live = declareDocument('joint', new Y.Doc())
  const bound = new Map<number, string | null>()
  // Each brings fewer than one may have; someone of B admits them, one after another, and removes them again.
  for (let at = 0; at < people * (limits.clientsPerParticipant - 1); at += 1)
    bound.set(3_000_000_000 + at, `person-${at % people}`)
  const blocks = [...bound.keys()].map((client) => ({ client, structs: [{ holds: 'nothing' as const }] }))
  Y.applyUpdate(live, forge(blocks))
  // Whoever has a copy is answered `too-large` when they open the space with it.
  expect(Y.encodeStateVector(live).byteLength).toBeGreaterThan(limits.stateVectorBytes)
  const gate = new Gate('joint', live, 0, new ClientIds(bound, new Map(), serverClient), serverClient)
  const more = forge([{ client: 2_900_000_000, structs: [{ holds: 'nothing' }] }])
  expect(gate.judge(more, { ...partyB, id: 'person-0' })).toMatchObject({ refused: 'document-full' })
})
