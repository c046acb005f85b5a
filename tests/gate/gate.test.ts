/** The gate: what honest people do passes, what nobody may do is refused and leaves no trace. */

import { Gate } from '@common-ground/server/room/gate'
import {
  addGoal,
  goalFragment,
  goalsOf,
  readGoals,
  removeGoal,
  typeAtEnd,
} from '@common-ground/shared/documents/goals'
import { ledgerOf, roots } from '@common-ground/shared/documents/joint'
import { chainStart, seal } from '@common-ground/shared/ledger/chain'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant } from '@common-ground/shared/room/participant'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { GateHarness, goalId, mediator, partyA, partyB, serverClient } from './gate-harness.ts'

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

const paragraphOf = (doc: Y.Doc, number: number): Y.XmlElement => {
  const paragraph = goalFragment(doc, goalId(number))?.get(0)
  if (!(paragraph instanceof Y.XmlElement)) throw new Error('no paragraph')
  return paragraph
}
const textOf = (doc: Y.Doc, number: number): Y.XmlText => {
  const text = paragraphOf(doc, number).get(0)
  if (!(text instanceof Y.XmlText)) throw new Error('no text')
  return text
}

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

describe('[T4] words that are refused leave nothing behind', () => {
  const entry = { seq: 0, forged: true }
  const refused: [string, string, Participant, (doc: Y.Doc) => void][] = [
    [
      'an entry in the ledger',
      'not-yours-to-write',
      partyA,
      (doc) => doc.getArray(roots.ledger).push([entry]),
    ],
    [
      'the server’s client id',
      'not-yours-to-write',
      partyA,
      (doc) => {
        doc.clientID = serverClient
        typeAtEnd(doc, goalId(1), '!')
      },
    ],
    ['a goal on the other side', 'not-yours-to-write', partyA, (doc) => addGoal(doc, goalId(9), 'b', 'Ours')],
    [
      'a mediator’s goal on a side',
      'not-yours-to-write',
      mediator,
      (doc) => addGoal(doc, goalId(9), 'a', 'Ours'),
    ],
    ['removing the other side’s goal', 'not-yours-to-write', partyA, (doc) => removeGoal(doc, goalId(2))],
    [
      'replacing the other side’s goal',
      'not-yours-to-write',
      partyA,
      (doc) => addGoal(doc, goalId(2), 'a', 'Mine'),
    ],
    [
      'moving a goal to another column',
      'not-yours-to-write',
      partyA,
      (doc) => {
        goalsOf(doc).get(goalId(1))?.set('column', 'middle')
      },
    ],
    [
      'replacing a goal’s text by another node',
      'not-yours-to-write',
      partyA,
      (doc) => {
        goalsOf(doc).get(goalId(1))?.set('text', new Y.XmlFragment())
      },
    ],
    [
      'deleting a goal’s text field',
      'not-yours-to-write',
      partyA,
      (doc) => goalsOf(doc).get(goalId(1))?.delete('text'),
    ],
    [
      'deleting a goal’s order',
      'words-malformed',
      partyA,
      (doc) => goalsOf(doc).get(goalId(1))?.delete('order'),
    ],
    [
      'an order that is no key',
      'words-malformed',
      partyA,
      (doc) => goalsOf(doc).get(goalId(1))?.set('order', 7),
    ],
    ['an unknown field', 'words-malformed', partyA, (doc) => goalsOf(doc).get(goalId(1))?.set('owner', 'me')],
    [
      'a card without fields',
      'not-yours-to-write',
      partyA,
      (doc) => goalsOf(doc).set(goalId(9), new Y.Map()),
    ],
    [
      'a card without text',
      'words-malformed',
      partyA,
      (doc) => {
        goalsOf(doc).set(goalId(9), new Y.Map(Object.entries({ column: 'a', order: 'a0' })))
      },
    ],
    [
      'a card that is no map',
      'words-malformed',
      partyA,
      (doc) => {
        doc.getMap<unknown>(roots.goals).set(goalId(9), 'text')
      },
    ],
    ['a card with an unfit id', 'words-malformed', partyA, (doc) => addGoal(doc, '__proto__', 'a', 'x')],
    ['an undeclared root', 'words-malformed', partyA, (doc) => doc.getMap('secrets').set('a', 1)],
    [
      'a heading',
      'words-malformed',
      partyA,
      (doc) => {
        goalFragment(doc, goalId(1))?.insert(0, [new Y.XmlElement('script')])
      },
    ],
    ['an attribute', 'words-malformed', partyA, (doc) => paragraphOf(doc, 1).setAttribute('style', 'x')],
    ['formatted text', 'words-malformed', partyA, (doc) => textOf(doc, 1).format(0, 3, { bold: true })],
    ['an embed', 'words-malformed', partyA, (doc) => textOf(doc, 1).insertEmbed(0, { image: 'x' })],
    ['a control character', 'words-malformed', partyA, (doc) => typeAtEnd(doc, goalId(1), '\u0007')],
    [
      'a subdocument',
      'words-malformed',
      partyA,
      (doc) => doc.getMap<unknown>(roots.goals).set(goalId(9), new Y.Doc()),
    ],
    [
      'text over the limit',
      'words-too-long',
      partyA,
      (doc) => typeAtEnd(doc, goalId(1), 'x'.repeat(limits.text.goal)),
    ],
    [
      'too many paragraphs',
      'words-too-long',
      partyA,
      (doc) => {
        goalFragment(doc, goalId(1))?.insert(
          0,
          Array.from({ length: limits.paragraphsPerGoal }, () => new Y.XmlElement('paragraph')),
        )
      },
    ],
    [
      'a deep subtree',
      'words-malformed',
      partyA,
      (doc) => {
        let map = goalsOf(doc).get(goalId(1))
        for (let depth = 0; depth < 2_000; depth += 1) {
          const inner = new Y.Map<unknown>()
          map?.set('deep', inner)
          map = inner
        }
      },
    ],
  ]
  for (const [what, code, who, change] of refused)
    it(`${what}: ${code}`, () => {
      const harness = new GateHarness().seed()
      const before = harness.state()
      expect(harness.send(harness.updateOf(change), who)).toBe(code)
      expect(harness.state()).toBe(before)
      // The gate goes on as if nothing had been.
      expect(
        harness.send(
          harness.updateOf((doc) => typeAtEnd(doc, goalId(2), '.')),
          partyB,
        ),
      ).toBe('accepted')
      expect(ledgerOf(harness.live).length).toBe(0)
    })

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
    const gate = new Gate(harness.live, new Map(), serverClient)
    const update = harness.updateOf((copy) => ledgerOf(copy).delete(0))
    expect(gate.judge(update, partyA)).toEqual({ refused: 'not-yours-to-write' })
  })

  it('a refusal does not change whom the server writes entries as', () => {
    const harness = new GateHarness().seed()
    const append = () => {
      const accepted = harness.gate.appendEntry(sampleEntry)
      harness.apply(accepted)
      return Y.decodeUpdate(accepted.update).structs.map(({ id }) => id.client)
    }
    expect(append()).toEqual([serverClient])
    harness.send(
      harness.updateOf((doc) => removeGoal(doc, goalId(2))),
      partyA,
    )
    expect(append()).toEqual([serverClient])
    expect(harness.gate.clients().get(serverClient)).toBe(null)
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
