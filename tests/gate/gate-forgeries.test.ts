/** The gate: forged ids, missing predecessors, the ledger, and garbage. */

import { ledgerOf, roots } from '@common-ground/shared/documents/declare'
import { addGoal, goalsOf, readGoals, removeGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { chainStart, seal } from '@common-ground/shared/ledger/chain'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { GateHarness, goalId, newGate, partyA, partyB, serverClient, textOf } from './gate-harness.ts'

const sampleEntry = seal({
  room: goalId(0),
  space: 'joint',
  seq: 0,
  id: goalId(77),
  by: partyA.id,
  standing: 'a',
  at: 1,
  act: { type: 'post-statement', text: 'One point' },
  prev: chainStart,
})

describe('[T4] forged and broken updates', () => {
  it('[T3] another participant’s client id', () => {
    const harness = new GateHarness().seed()
    const doc = harness.copy()
    harness.send(
      harness.updateOf((copy) => typeAtEnd(copy, goalId(1), '!'), doc),
      partyA,
    )
    const forged = harness.copy()
    forged.clientID = doc.clientID
    expect(
      harness.send(
        harness.updateOf((copy) => typeAtEnd(copy, goalId(1), '?'), forged),
        partyB,
      ),
    ).toBe('not-yours-to-write')
  })

  it('words whose predecessors are missing', () => {
    const harness = new GateHarness().seed()
    const doc = harness.copy()
    typeAtEnd(doc, goalId(1), 'lost')
    expect(
      harness.send(
        harness.updateOf((copy) => typeAtEnd(copy, goalId(1), ' after'), doc),
        partyA,
      ),
    ).toBe('words-incomplete')
  })

  it('deletions of what is not there yet', () => {
    const harness = new GateHarness().seed()
    const doc = harness.copy()
    typeAtEnd(doc, goalId(1), 'lost')
    const client = doc.clientID
    const before = Y.encodeStateVector(doc)
    textOf(doc, 1).delete(textOf(doc, 1).length - 4, 4)
    const update = Y.encodeStateAsUpdate(doc, before)
    expect(client).toBeGreaterThan(0)
    expect(harness.send(update, partyA)).toBe('words-incomplete')
  })

  it('deleting an entry of the ledger', () => {
    const harness = new GateHarness().seed()
    const doc = harness.copy()
    doc.getArray<unknown>(roots.ledger).push([{ seq: 0 }])
    Y.applyUpdate(harness.live, Y.encodeStateAsUpdate(doc))
    const gate = newGate(harness.live)
    const update = harness.updateOf((copy) => ledgerOf(copy).delete(0))
    expect(gate.judge(update, partyA)).toEqual({ refused: 'not-yours-to-write' })
  })

  it('a refusal does not change whom the server writes entries as', () => {
    const harness = new GateHarness().seed()
    const append = () => {
      const accepted = harness.gate.appendEntry(sampleEntry, { write: [], remove: [] })
      harness.apply(accepted)
      return Y.decodeUpdate(accepted.update).structs.map(({ id }) => id.client)
    }
    expect(append()).toEqual([serverClient])
    harness.send(
      harness.updateOf((doc) => removeGoal(doc, goalId(2))),
      partyA,
    )
    expect(append()).toEqual([serverClient])
    expect(harness.gate.clients.mayUse(serverClient, partyA.id)).toBe(false)
  })

  it('[R9] random bytes, truncated and mutated updates', () => {
    const harness = new GateHarness().seed()
    const real = harness.updateOf((doc) => addGoal(doc, goalId(9), 'a', 'A longer text to cut and mutate'))
    let before = harness.state()
    let seed = 7
    const random = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed / 2_147_483_648
    }
    for (let round = 0; round < 400; round += 1) {
      const bytes = real.slice(0, round % 2 ? real.length : Math.floor(random() * real.length))
      for (let flips = 0; flips < 3 && bytes.length > 0; flips += 1)
        bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
      const verdict = harness.send(bytes, partyA)
      if (verdict !== 'accepted') expect(harness.state()).toBe(before)
      before = harness.state()
      // Whatever got through is a document the rules allow: every card is whole.
      expect(readGoals(harness.live)).toHaveLength(goalsOf(harness.live).size)
      expect(ledgerOf(harness.live).length).toBe(0)
    }
  })
})
