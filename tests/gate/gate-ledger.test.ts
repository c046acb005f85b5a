/** Words beside a large ledger: its entries take nothing from them, and what they do to an endorsement is always recorded. */
import { actOnDraft } from '@common-ground/server/room/acting'
import { ClientIds } from '@common-ground/server/room/client-ids'
import { Draft } from '@common-ground/server/room/draft'
import { Gate } from '@common-ground/server/room/gate'
import type { RecordedAct } from '@common-ground/shared/acts/act'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import { addGoal, removeGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { chainStart } from '@common-ground/shared/ledger/chain'
import type { PersonsEntry } from '@common-ground/shared/ledger/entry'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant } from '@common-ground/shared/room/participant'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { neverResting } from '../rig/never-resting.ts'
import { nothingAround } from '../rig/nothing-around.ts'
import { copies, GateHarness, goalId, partyA, partyB, serverClient } from './gate-harness.ts'

const entryBy = ({ id: by, standing }: Participant, seq: number, act: RecordedAct): PersonsEntry => ({
  room: goalId(0),
  space: 'joint',
  seq,
  id: goalId(1_000 + seq),
  by,
  standing,
  at: 1,
  act,
  prev: chainStart,
  hash: chainStart,
})

const million = 1_000_000
const evidence = {
  type: 'add-evidence',
  claim: 'x',
  shows: 'x'.repeat(million),
  source: 'x',
  kind: 'data',
} as const

/** More bytes of entries than a document may have of words. */
const fullLedger = (): GateHarness => {
  const harness = new GateHarness().seed()
  for (let seq = 0; seq * million < limits.documentBytes; seq += 1)
    harness.apply(harness.gate.appendEntry(entryBy(partyA, seq, evidence), { write: [], remove: [] }))
  expect(harness.gate.bytes).toBeGreaterThan(limits.documentBytes)
  return harness
}

/** The same room, opened again by another server. */
const reopened = ({ live, gate }: GateHarness, bytes = gate.bytes): Gate => {
  const clients = new Map(
    [...live.store.clients.keys()].map((client) => [client, client === serverClient ? null : partyA.id]),
  )
  return new Gate('joint', copies(live), bytes, new ClientIds(clients, new Map(), 2, () => 'a'), 2)
}

it('[R10] however large the ledger is, words are written and taken away', () => {
  const harness = fullLedger()
  const written = harness.updateOf((doc) => addGoal(doc, goalId(9), 'b', 'Still to be said'))
  expect(harness.send(written, partyB)).toBe('accepted')
  expect(
    harness.send(
      harness.updateOf((doc) => removeGoal(doc, goalId(9))),
      partyB,
    ),
  ).toBe('accepted')
  const more = harness.updateOf((doc) => addGoal(doc, goalId(10), 'b', 'After a restart'))
  const gate = reopened(harness)
  expect(gate.judge(more, partyB)).not.toHaveProperty('refused')
  // Compacting measures anew.
  gate.compacted(Y.encodeStateAsUpdate(harness.live).byteLength)
  const again = harness.updateOf((doc) => addGoal(doc, goalId(11), 'b', 'After compacting'))
  expect(gate.judge(again, partyB)).not.toHaveProperty('refused')
})

it('[R10] words have their own bound, which a ledger does not move, and taking away is always possible', () => {
  const harness = fullLedger()
  const gate = reopened(harness, harness.gate.bytes + limits.documentBytes)
  const more = harness.updateOf((doc) => addGoal(doc, goalId(9), 'b', 'One more'))
  expect(gate.judge(more, partyB)).toEqual({ refused: 'document-full' })
  const less = harness.updateOf((doc) => removeGoal(doc, goalId(2)))
  expect(gate.judge(less, partyB)).not.toHaveProperty('refused')
})

it('[R10] [T13] whose share is used up still writes, and it is recorded when an endorsement falls by that', () => {
  const live = declareDocument('joint', new Y.Doc())
  addGoal(live, goalId(1), 'middle', 'Quiet nights')
  const words = { text: 'Quiet nights', measure: '' }
  const agreement = 'f'.repeat(64)
  const consent = { type: 'consent', agreement, name: 'Ben', standing: 'b', authority: true } as const
  const acts: [Participant, RecordedAct][] = [
    [partyB, consent],
    [partyA, { type: 'endorse', goal: goalId(1), text: goalHash(words), words }],
    ...Array.from(
      { length: limits.ledgerEntries + limits.ledgerShare.b.reserve },
      (): [Participant, RecordedAct] => [partyB, { type: 'unlink', issue: goalId(7), goal: goalId(1) }],
    ),
  ]
  const draft = new Draft({
    room: goalId(0),
    space: 'joint',
    opening: 1,
    stored: {
      snapshot: Y.encodeStateAsUpdate(live),
      updates: [],
      length: 1,
      clients: new Map([[live.clientID, partyA.id]]),
      entries: acts.map(([who, act], seq) => entryBy(who, seq, act)),
      wentBack: [],
    },
    reserved: new Map(),
    serverClient,
    chairOf: () => undefined,
    resting: neverResting,
    rested: () => undefined,
  })
  const sign = () => ({ key: '', signature: '' })
  const asked = { now: 2, joint: draft.state, agreement, actor: partyB, id: goalId(500) }
  const around = { ...nothingAround, ...asked, sign }
  const said = actOnDraft(draft, { ...around, act: { type: 'post-statement', text: 'More' } })
  expect(said).toEqual({ refused: 'share-used-up' })
  const copy = declareDocument('joint', new Y.Doc())
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(live))
  const before = Y.encodeStateVector(copy)
  typeAtEnd(copy, goalId(1), '!')
  const taken = draft.words(Y.encodeStateAsUpdate(copy, before), partyB, 3)
  expect(taken).toMatchObject({ carriers: [expect.any(Uint8Array)] })
  expect(draft.state.endorsements.get(goalId(1))?.a?.changes).toMatchObject([{ standing: 'b' }])
})
