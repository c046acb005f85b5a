/** The gate on measure and date: written together by all who may write, never replaced, never anything else. */
import {
  ensureMeasure,
  goalsOf,
  goalWords,
  measureFragment,
  setGoalDate,
  typeAtEnd,
  typeMeasure,
} from '@common-ground/shared/documents/goals'
import { newFragment, newParagraph } from '@common-ground/shared/documents/paragraphs'
import { limits } from '@common-ground/shared/room/limits'
import type { Participant } from '@common-ground/shared/room/participant'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { GateHarness, goalId, mediator, partyA, partyB } from './gate-harness.ts'

const observer: Participant = { id: '00000000-0000-4000-8000-00000000000d', standing: 'observer', name: 'Oz' }

const wordsOf = (harness: GateHarness, number: number) => goalWords(goalsOf(harness.live).get(goalId(number)))

/** A card as rooms had it before there were measures. */
const withOldCard = (): GateHarness => {
  const harness = new GateHarness().seed()
  const put = harness.updateOf((doc) => {
    const card = new Y.Map<unknown>()
    card.set('column', 'middle')
    card.set('order', 'a8')
    card.set('text', newFragment('Older'))
    goalsOf(doc).set(goalId(8), card)
  })
  expect(harness.send(put, mediator)).toBe('accepted')
  return harness
}

describe('measure and date', () => {
  it.each([partyA, partyB, mediator])('are written by $name on every card', (writer) => {
    for (const number of [1, 2, 3]) {
      const harness = new GateHarness().seed()
      const change = harness.updateOf((doc) => {
        typeMeasure(doc, goalId(number), 'under 45 dB')
        setGoalDate(doc, goalId(number), '2027-01-31')
      })
      expect(harness.send(change, writer)).toBe('accepted')
      expect(wordsOf(harness, number)).toMatchObject({ measure: 'under 45 dB', date: '2027-01-31' })
      const away = harness.updateOf((doc) => setGoalDate(doc, goalId(number), undefined))
      expect(harness.send(away, writer)).toBe('accepted')
      expect(wordsOf(harness, number)).not.toHaveProperty('date')
    }
  })

  it('come to a card of an older room once, and stay then', () => {
    const harness = withOldCard()
    const begun = (text: string) => harness.updateOf((doc) => typeMeasure(doc, goalId(8), text))
    const [first, second] = [begun('one'), begun('two')]
    expect(harness.send(first, partyA)).toBe('accepted')
    // Begun at the same moment: refused, so that nobody writes into a measure that is gone. The page begins anew.
    expect(harness.send(second, partyB)).toBe('not-yours-to-write')
    expect(harness.send(begun(' more'), partyB)).toBe('accepted')
    expect(wordsOf(harness, 8)?.measure).toBe('one more')
  })
})

describe('[T4] measures and dates that are refused leave nothing behind', () => {
  const card = (doc: Y.Doc) => goalsOf(doc).get(goalId(1))
  const paragraph = (doc: Y.Doc): Y.XmlElement => {
    const found = measureFragment(doc, goalId(1))?.get(0)
    if (!(found instanceof Y.XmlElement)) throw new Error('no paragraph')
    return found
  }
  const inner = (doc: Y.Doc): Y.XmlText => {
    const found = paragraph(doc).get(0)
    if (!(found instanceof Y.XmlText)) throw new Error('no text')
    return found
  }
  const refused: [string, string, Participant, (doc: Y.Doc) => void][] = [
    [
      'a measure replaced',
      'not-yours-to-write',
      partyA,
      (doc) => card(doc)?.set('measure', newFragment('x')),
    ],
    ['a measure taken away', 'not-yours-to-write', partyA, (doc) => card(doc)?.delete('measure')],
    ['a measure that is a value', 'words-malformed', partyA, (doc) => card(doc)?.set('measure', 'x')],
    ['30 February', 'words-malformed', partyA, (doc) => setGoalDate(doc, goalId(1), '2026-02-30')],
    ['a date that is a number', 'words-malformed', partyA, (doc) => card(doc)?.set('date', 20_260_131)],
    [
      'a date of an observer',
      'not-yours-to-write',
      observer,
      (doc) => setGoalDate(doc, goalId(1), '2026-01-31'),
    ],
    ['a measure of an observer', 'not-yours-to-write', observer, (doc) => typeMeasure(doc, goalId(1), 'x')],
    ['marks', 'words-malformed', partyA, (doc) => inner(doc).format(0, 2, { bold: true })],
    ['an embed', 'words-malformed', partyA, (doc) => inner(doc).insertEmbed(0, { image: 'x' })],
    ['an attribute', 'words-malformed', partyA, (doc) => paragraph(doc).setAttribute('style', 'x')],
    [
      'a heading',
      'words-malformed',
      partyA,
      (doc) => measureFragment(doc, goalId(1))?.insert(0, [new Y.XmlElement('h1')]),
    ],
    [
      'a measure over its limit',
      'words-too-long',
      partyA,
      (doc) => typeMeasure(doc, goalId(1), 'x'.repeat(limits.text.measure)),
    ],
    [
      'a text over its limit',
      'words-too-long',
      partyA,
      (doc) => typeAtEnd(doc, goalId(1), 'x'.repeat(limits.text.goal)),
    ],
    [
      'too many paragraphs',
      'words-too-long',
      partyA,
      (doc) =>
        ensureMeasure(doc, goalId(1))?.insert(
          0,
          Array.from({ length: limits.paragraphsPerMeasure }, () => newParagraph('')),
        ),
    ],
  ]
  it.each(refused)('%s', (_what, code, writer, change) => {
    const harness = new GateHarness().seed()
    harness.send(
      harness.updateOf((doc) => typeMeasure(doc, goalId(1), 'under 45 dB')),
      partyB,
    )
    const before = harness.state()
    expect(harness.send(harness.updateOf(change), writer)).toBe(code)
    expect(harness.state()).toBe(before)
  })
})
