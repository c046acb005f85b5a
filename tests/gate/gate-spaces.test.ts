/** The gate of every space: who writes which notes and which side's lines, asked of each standing in turn. */
import { ClientIds } from '@common-ground/server/room/client-ids'
import { Gate } from '@common-ground/server/room/gate'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { addGoal, goalsOf, removeGoal, restoreGoal, setWhy } from '@common-ground/shared/documents/goals'
import { notesOf, typeNotes } from '@common-ground/shared/documents/notes'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import { type Space, spaces } from '@common-ground/shared/room/space'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { copies, GateHarness, goalId, mediator, partyA, partyB } from './gate-harness.ts'

const observer: Participant = { id: goalId(0xd), standing: 'observer', name: 'Olu' }
const everyone = [partyA, partyB, mediator, observer]

/** What a standing's update to an empty document of a space is answered. */
const answer = (space: Space, writer: Participant, change: (doc: Y.Doc) => void): string => {
  const live = declareDocument(space, new Y.Doc())
  const gate = new Gate(
    space,
    copies(live, space),
    0,
    new ClientIds(new Map(), new Map(), 1, () => undefined),
    1,
  )
  const copy = declareDocument(space, new Y.Doc())
  change(copy)
  const verdict = gate.judge(Y.encodeStateAsUpdate(copy), writer)
  return verdict === undefined ? 'nothing-new' : 'refused' in verdict ? verdict.refused : 'accepted'
}

const noteWriters: Readonly<Record<Space, readonly Standing[]>> = {
  joint: [],
  'side-a': ['a'],
  'side-b': ['b'],
  'caucus-a': ['a', 'mediator'],
  'caucus-b': ['b', 'mediator'],
  mediator: ['mediator'],
}

describe('[T4] notes are written by the people of their space alone', () => {
  for (const space of spaces)
    for (const writer of everyone)
      it(`${writer.standing} in ${space}`, () => {
        const allowed = noteWriters[space].includes(writer.standing)
        const answered = answer(space, writer, (doc) => typeNotes(doc, 'Between us'))
        const refused = space === 'joint' ? 'words-malformed' : 'not-yours-to-write'
        expect(answered).toBe(allowed ? 'accepted' : refused)
      })

  it('and no ledger of any space by anyone', () => {
    for (const space of spaces)
      for (const writer of everyone)
        expect(answer(space, writer, (doc) => doc.getArray('ledger').push([{ seq: 0 }]))).toBe(
          'not-yours-to-write',
        )
  })

  it('undeclared roots, other types and deep trees are refused', () => {
    const shapes: ((doc: Y.Doc) => void)[] = [
      (doc) => doc.getText('elsewhere').insert(0, 'x'),
      (doc) => doc.getMap('goals').set(goalId(1), new Y.Map()),
      (doc) => notesOf(doc).insert(0, [new Y.XmlText('no paragraph')]),
      (doc) => notesOf(doc).insert(0, [new Y.XmlElement('script')]),
      (doc) => {
        const outer = new Y.XmlElement('paragraph')
        outer.insert(0, [new Y.XmlElement('paragraph')])
        notesOf(doc).insert(0, [outer])
      },
      (doc) => {
        typeNotes(doc, 'bold')
        const text = (notesOf(doc).get(0) as Y.XmlElement).get(0) as Y.XmlText
        text.format(0, 4, { bold: true })
      },
    ]
    for (const shape of shapes) expect(answer('side-a', partyA, shape)).toBe('words-malformed')
  })

  it('a page has its limits, counted in code points', () => {
    const typed = (length: number, letter = 'x') =>
      answer('side-a', partyA, (doc) => typeNotes(doc, letter.repeat(length)))
    expect(typed(limits.text.notes)).toBe('accepted')
    expect(typed(limits.text.notes + 1)).toBe('words-too-long')
    expect(typed(limits.text.notes, '🌿')).toBe('accepted')
    expect(typed(limits.text.notes + 1, '🌿')).toBe('words-too-long')
    const lines = (count: number) =>
      answer('side-a', partyA, (doc) =>
        notesOf(doc).insert(
          0,
          Array.from({ length: count }, () => new Y.XmlElement('paragraph')),
        ),
      )
    expect(lines(limits.paragraphsOfNotes)).toBe('accepted')
    expect(lines(limits.paragraphsOfNotes + 1)).toBe('words-too-long')
  })
})

describe('[T4] why a goal matters to a side is written by that side alone', () => {
  const why = (writer: Participant, side: 'a' | 'b', line = 'We sleep badly') => {
    const harness = new GateHarness().seed()
    return harness.send(
      harness.updateOf((doc) => setWhy(doc, goalId(3), side, line)),
      writer,
    )
  }

  it('on any card, by nobody else', () => {
    expect(why(partyA, 'a')).toBe('accepted')
    expect(why(partyB, 'b')).toBe('accepted')
    for (const writer of [partyB, mediator, observer]) expect(why(writer, 'a')).toBe('not-yours-to-write')
    for (const writer of [partyA, mediator, observer]) expect(why(writer, 'b')).toBe('not-yours-to-write')
  })

  it('nobody else takes it away or writes over it, and it goes with its card', () => {
    const harness = new GateHarness().seed()
    const send = (writer: Participant, change: (doc: Y.Doc) => void) =>
      harness.send(harness.updateOf(change), writer)
    send(partyB, (doc) => setWhy(doc, goalId(1), 'b', 'Our tenants leave'))
    expect(send(partyA, (doc) => setWhy(doc, goalId(1), 'b', ''))).toBe('not-yours-to-write')
    expect(send(partyA, (doc) => setWhy(doc, goalId(1), 'b', 'They do not'))).toBe('not-yours-to-write')
    expect(send(partyB, (doc) => removeGoal(doc, goalId(1)))).toBe('not-yours-to-write')
    expect(send(partyA, (doc) => removeGoal(doc, goalId(1)))).toBe('accepted')
  })

  it('a card put back carries the line of whoever puts it back, and no other', () => {
    const harness = new GateHarness().seed()
    const goal = {
      id: goalId(9),
      column: 'middle',
      order: 'a5',
      text: 'Light',
      measure: 'A lamp by the door',
      date: '2027-01-31',
      why: { a: 'x', b: 'y' },
    } as const
    const put = (writer: Participant) =>
      harness.send(
        harness.updateOf((doc) => restoreGoal(doc, goal, writer.standing)),
        writer,
      )
    expect(put(partyA)).toBe('accepted')
    expect(goalsOf(harness.live).get(goalId(9))?.get('why-a')).toBe('x')
    expect(goalsOf(harness.live).get(goalId(9))?.has('why-b')).toBe(false)
  })

  it('is one readable line of a bounded length', () => {
    expect(why(partyA, 'a', 'x'.repeat(limits.text.why + 1))).toBe('words-malformed')
    expect(why(partyA, 'a', 'two\nlines')).toBe('words-malformed')
    expect(why(partyA, 'a', '\u0000')).toBe('words-malformed')
  })
})

it('[T4] an observer writes nothing', () => {
  const harness = new GateHarness().seed()
  const changes: ((doc: Y.Doc) => void)[] = [
    (doc) => addGoal(doc, goalId(9), 'middle', 'Mine'),
    (doc) => removeGoal(doc, goalId(3)),
    (doc) => goalsOf(doc).get(goalId(1))?.set('order', 'a9'),
  ]
  for (const change of changes)
    expect(harness.send(harness.updateOf(change), observer)).toBe('not-yours-to-write')
})
