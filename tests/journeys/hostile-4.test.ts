/** What a third hostile hand found in documents: how one participant fills, breaks or freezes what everyone writes in. */

import { randomUUID } from 'node:crypto'
import { ClientIds } from '@common-ground/server/room/client-ids'
import { Gate } from '@common-ground/server/room/gate'
import type { RecordedAct } from '@common-ground/shared/acts/act'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { addGoal, goalFragment, goalsOf } from '@common-ground/shared/documents/goals'
import { newParagraph } from '@common-ground/shared/documents/paragraphs'
import { seal } from '@common-ground/shared/ledger/chain'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, fold, foldAll } from '@common-ground/shared/ledger/fold'
import { limits } from '@common-ground/shared/room/limits'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { copies, GateHarness, partyA, partyB, serverClient } from '../gate/gate-harness.ts'
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
    for (let count = 0; count <= limits.goalsPerColumn; count += cardsAtOnce) {
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
    for (let count = 0; count <= limits.issuesPerChair; count += 1) {
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
        for (let one = 0; one < 40; one += 1) addGoal(doc, randomUUID(), one % 2 ? 'b' : 'middle', text)
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

/** Dead letters that never become one piece again: each stands between a letter and the one that was written before it. */
const deadLetters = (letter: Id, { client, clock }: Id, count: number, right?: Id): Uint8Array =>
  forge([
    {
      client,
      clock,
      structs: Array.from({ length: count }, (_, at) => {
        const earlier = at === 0 ? right : { client, clock: clock + at - 1 }
        return { holds: 'deleted' as const, origin: letter, ...(earlier ? { right: earlier } : {}) }
      }),
    },
  ])

/** Everybody on side B writes dead letters into a card of theirs, each as many as the gate takes or a minute allows. */
const fillBoard = (harness: GateHarness, people: number): void => {
  const atOnce = 4_900
  const card = randomUUID()
  const made = harness.updateOf((doc) => addGoal(doc, card, 'b', 'x'))
  harness.send(made, partyB)
  const paragraph = goalFragment(harness.live, card)?.get(0)
  const inner = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  const letter = inner instanceof Y.XmlText ? inner._start?.lastId : undefined
  if (!letter) throw new Error('there is no letter')
  let last: Id | undefined
  for (let client = 1_000; client < 1_000 + people; client += 1)
    for (let clock = 0; clock < 60 * atOnce; clock += atOnce) {
      const update = deadLetters(letter, { client, clock }, atOnce, last)
      if (harness.send(update, { ...partyB, id: `person-${client}` }) !== 'accepted') break
      last = { client, clock: clock + atOnce - 1 }
    }
}

describe('[R9] [R10] a document full of dead letters, written at the pace the room allows', () => {
  it('by one participant, is not closed to the other side', () => {
    const harness = new GateHarness().seed()
    fillBoard(harness, 1)
    const update = harness.updateOf((doc) => addGoal(doc, randomUUID(), 'a', 'Quiet nights'))
    expect(harness.send(update, partyA)).toBe('accepted')
  }, 60_000)

  it('by everybody on one side, does not stop the server and every room on it for a second after one refusal', () => {
    const harness = new GateHarness().seed()
    fillBoard(harness, limits.seats.b)
    harness.send(forge([{ client: 900, structs: [{ holds: 'characters', text: 'x', key: 'q' }] }]), partyB)
    // Whoever asks next, for instance to endorse, waits until the twin has been made anew: a cost by the struct.
    let structs = 0
    for (const written of harness.live.store.clients.values()) structs += written.length
    expect(structs).toBeLessThan(limits.structsPerChair + limits.structsPerUpdate + 100)
  }, 120_000)
})

it('[R10] [R11] a ledger full of offers is folded in one go, to the state it has entry by entry', () => {
  const entries: Entry[] = []
  let prev = emptyRoom.head
  let byEntry = emptyRoom
  for (let seq = 0; seq < 500; seq += 1) {
    const act: RecordedAct = { type: 'offer', terms: [{ issue: randomUUID(), to: '1' }], benefit: 'x' }
    const envelope = { room: room.room, space: 'joint', id: randomUUID(), by: ben.participant } as const
    const entry = seal({ ...envelope, seq, standing: 'b', at: now, act, prev })
    prev = entry.hash
    entries.push(entry)
    byEntry = fold(byEntry, entry)
  }
  const atOnce = foldAll(emptyRoom, entries)
  expect(atOnce).toEqual(byEntry)
  expect(atOnce.offers.size).toBe(entries.length)
  expect(emptyRoom.offers.size).toBe(0)
})

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
  const ids = new ClientIds(bound, new Map(), serverClient, () => 'b')
  const gate = new Gate('joint', copies(live), 0, ids, serverClient)
  const more = forge([{ client: 2_900_000_000, structs: [{ holds: 'nothing' }] }])
  expect(gate.judge(more, { ...partyB, id: 'person-0' })).toMatchObject({ refused: 'document-full' })
})
