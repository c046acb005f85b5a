/** The gate: what nobody may do is refused and leaves no trace. */

import { ledgerOf, roots } from '@common-ground/shared/documents/declare'
import { addGoal, goalFragment, goalsOf, removeGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant } from '@common-ground/shared/room/participant'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import {
  GateHarness,
  goalId,
  mediator,
  paragraphOf,
  partyA,
  partyB,
  serverClient,
  textOf,
} from './gate-harness.ts'

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
})
