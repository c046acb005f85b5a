/** Real negotiations through a real server and real sockets; and that the checks behind the three zeros would notice. */

import { declareDocument, ledgerOf } from '@common-ground/shared/documents/declare'
import { addGoal, goalsOf } from '@common-ground/shared/documents/goals'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { checkLive, checkStored, type LiveCheck, readStored, type Stored } from './check.ts'
import { type Account, Hand } from './hand.ts'
import { atOnce } from './pace.ts'
import type { Plan } from './plan.ts'
import { play } from './play.ts'
import { run } from './run.ts'
import { samplePlans } from './sample.ts'
import { leave, openRoom, sitAt } from './table.ts'
import { startTemporaryServer, type TemporaryServer } from './temporary-server.ts'

const quietly = { rooms: 8, say: () => {} }
const zeros = { errors: 0, diverged: 0, lost: 0 }

const packages = { Food: 1, Water: 2, Firewood: 3 }
const rest = { Food: 2, Water: 1, Firewood: 0 }

/** Everything a text may be, and endings the sample does not have. */
const hard: Plan = {
  position: 1,
  reasons: [
    { side: 'a', text: 'x' },
    { side: 'a', text: '👩‍👩‍👧‍👦🏳️‍🌈 é' },
    { side: 'a', text: 'מים לילדים, ואז עוד מים' },
    { side: 'b', text: '🙂'.repeat(2_000) },
    { side: 'b', text: 'e\u0301e\u0301\u200d\u200bعربي' },
    { side: 'b', text: 'ab' },
  ],
  steps: [
    { type: 'say', side: 'b', text: '🙂'.repeat(1_000) },
    { type: 'say', side: 'b', text: '  spaces\nand lines\t ' },
    { type: 'say', side: 'a', text: '__proto__' },
    { type: 'submit', side: 'b', gets: { a: packages, b: rest } },
    { type: 'say', side: 'a', text: 'Let me think.' },
    { type: 'decline', side: 'a' },
    // More than the room takes at once from one person: it asks to wait, and nothing is lost.
    ...Array.from({ length: 90 }, (_, at) => ({ type: 'say', side: 'a', text: `And ${at}` }) as const),
    { type: 'submit', side: 'a', gets: { a: rest, b: packages } },
    { type: 'walk-away', side: 'a' },
  ],
}

describe('a replay', () => {
  let server: TemporaryServer
  beforeEach(async () => {
    server = await startTemporaryServer()
  })
  afterEach(() => server.remove())

  it('[R2] [R3] of three real negotiations: all copies and the store are equal, nothing is lost', async () => {
    expect(await run(server, samplePlans().slice(0, 3), quietly)).toMatchObject({
      dialogues: 3,
      statements: 30,
      offers: 4,
      accepted: 2,
      declined: 1,
      walkedAway: 1,
      ...zeros,
    })
  })

  it('[R2] [R3] of texts in every script, a long silence broken at once, and a walk-away from one’s own deal', async () => {
    expect(await run(server, [hard], quietly)).toMatchObject({
      statements: 94,
      offers: 2,
      declined: 1,
      walkedAway: 1,
      ...zeros,
    })
  })

  it('counts what the room refuses as an error, and goes on with the next', async () => {
    const [good] = samplePlans()
    if (!good) throw new Error('the sample is empty')
    const bad: Plan = { ...hard, position: 2, steps: [{ type: 'say', side: 'a', text: ' ' }] }
    const lines: string[] = []
    const outcome = await run(server, [bad, good], { rooms: 1, say: (line) => lines.push(line) })
    expect(outcome).toMatchObject({ dialogues: 2, accepted: 1, ...zeros, errors: 1 })
    expect(lines.join('\n')).toContain('post-statement by a was refused: text-empty')
  })
})

describe('the checks behind the three zeros', () => {
  let stored: Stored
  let live: LiveCheck
  let account: Account
  beforeAll(async () => {
    const server = await startTemporaryServer()
    const [plan] = samplePlans()
    if (!plan) throw new Error('the sample is empty')
    const opened = await openRoom(server.surroundings, 'A room')
    const hand = new Hand(await sitAt(server.surroundings, opened, 'all'), server.surroundings)
    await play(hand, plan, atOnce)
    live = await checkLive(hand)
    leave(hand.table)
    account = { done: hand.done, goals: hand.goals }
    stored = await readStored(await server.stop(), opened.room)
    await server.remove()
  })

  /** What the checks say of a store that tells something else. */
  const foundWith = (twisted: Partial<Stored>) => checkStored({ ...stored, ...twisted }, live, account)
  const foundAfter = (change: (doc: Y.Doc) => void) => {
    const doc = declareDocument('joint', new Y.Doc())
    for (const update of stored.updates) Y.applyUpdate(doc, update)
    change(doc)
    return foundWith({ updates: [Y.encodeStateAsUpdate(doc)] })
  }

  it('find nothing in the store as it is', () => {
    expect(foundWith({})).toEqual({ diverged: false, lost: 0, errors: 0, said: [] })
  })

  it('notice a lost update', () => {
    const cut = foundWith({ updates: stored.updates.slice(0, -1) })
    expect(cut.said).toContain('the store replayed differs')
    expect(cut.diverged).toBe(true)
  })

  it('notice a lost card, and one that nobody made', () => {
    const found = foundAfter((doc) => {
      const [first] = goalsOf(doc).keys()
      if (first !== undefined) goalsOf(doc).delete(first)
      addGoal(doc, 'new', 'a', 'nobody typed this')
    })
    expect(found).toMatchObject({ diverged: true, lost: 1 })
  })

  it('notice a lost entry', () => {
    const shorter = foundWith({ entries: stored.entries.slice(0, -1) })
    expect(shorter).toMatchObject({ diverged: true, lost: 1, errors: 1 })
  })

  it('notice a changed entry', () => {
    const changed = foundWith({
      entries: stored.entries.map((entry) =>
        entry.standing !== 'room' && entry.act.type === 'accept'
          ? { ...entry, act: { ...entry.act, type: 'decline' } }
          : entry,
      ),
    })
    expect(changed).toMatchObject({ diverged: true, lost: 1 })
    expect(changed.said.join('\n')).toMatch(/the chain breaks at entry \d+: hash/)
  })

  it('notice a ledger that says something twice', () => {
    const found = foundAfter((doc) => {
      const last = ledgerOf(doc).toArray().at(-1)
      if (last) ledgerOf(doc).push([last])
    })
    expect(found.diverged).toBe(true)
  })
})
