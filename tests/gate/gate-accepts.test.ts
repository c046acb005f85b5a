/** The gate: what honest people do passes. */

import {
  addGoal,
  goalFragment,
  goalsOf,
  readGoals,
  removeGoal,
  typeAtEnd,
} from '@common-ground/shared/documents/goals'
import type { Participant } from '@common-ground/shared/room/participant'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { GateHarness, goalId, mediator, partyA, partyB, textOf } from './gate-harness.ts'

describe('words that pass', () => {
  const passes: [string, Participant, (doc: Y.Doc) => void][] = [
    ['a side adds a goal of its own', partyA, (doc) => addGoal(doc, goalId(9), 'a', 'New\nSecond line')],
    ['a mediator adds one in the middle', mediator, (doc) => addGoal(doc, goalId(9), 'middle', 'New')],
    ['anyone types in any goal', partyB, (doc) => typeAtEnd(doc, goalId(1), ' and mornings')],
    ['anyone deletes words in any goal', mediator, (doc) => textOf(doc, 2).delete(0, 2)],
    [
      'a new paragraph',
      partyB,
      (doc) => {
        goalFragment(doc, goalId(1))?.insert(1, [new Y.XmlElement('paragraph')])
      },
    ],
    ['a side removes its own goal', partyB, (doc) => removeGoal(doc, goalId(2))],
    [
      'made and removed before it was sent',
      partyA,
      (doc) => {
        addGoal(doc, goalId(9), 'a', 'Never mind')
        removeGoal(doc, goalId(9))
      },
    ],
    [
      'right-to-left text, emoji and joiners',
      partyA,
      (doc) => typeAtEnd(doc, goalId(1), ' שקט 👩‍👩‍👧 می‌خواهم'),
    ],
  ]
  for (const [what, who, change] of passes)
    it(what, () => {
      const harness = new GateHarness().seed()
      expect(harness.send(harness.updateOf(change), who)).toBe('accepted')
    })

  it('undo of a removed goal brings it back', () => {
    const harness = new GateHarness().seed()
    const doc = harness.copy()
    const undo = new Y.UndoManager(goalsOf(doc))
    harness.send(
      harness.updateOf((copy) => removeGoal(copy, goalId(1)), doc),
      partyA,
    )
    const verdict = harness.send(
      harness.updateOf(() => undo.undo(), doc),
      partyA,
    )
    expect(verdict).toBe('accepted')
    expect(readGoals(harness.live).map(({ id, text }) => [id, text])).toContainEqual([
      goalId(1),
      'Quiet nights',
    ])
  })

  it('[R2] the same update twice is recorded once', () => {
    const harness = new GateHarness().seed()
    const update = harness.updateOf((doc) => typeAtEnd(doc, goalId(1), '!'))
    expect([harness.send(update, partyA), harness.send(update, partyA)]).toEqual(['accepted', 'nothing-new'])
  })

  it('[R3] two people in the same card at the same moment both keep their words', () => {
    const harness = new GateHarness().seed()
    const one = harness.updateOf((doc) => textOf(doc, 3).insert(0, 'Very '))
    const other = harness.updateOf((doc) => typeAtEnd(doc, goalId(3), ', still'))
    expect([harness.send(one, partyA), harness.send(other, partyB)]).toEqual(['accepted', 'accepted'])
    expect(readGoals(harness.live).find(({ id }) => id === goalId(3))?.text).toBe(
      'Very Good neighbours, still',
    )
  })
})
