/** The words of the agreement at the gate: bold, italic and lists pass, and nothing else rich does; what is sealed stays. */

import { noOrder } from '@common-ground/shared/acts/order'
import { clausesOf, milestonesOf } from '@common-ground/shared/documents/agreement-roots'
import { layClause } from '@common-ground/shared/documents/clauses'
import { addMilestone, readMilestones } from '@common-ground/shared/documents/milestones'
import { limits } from '@common-ground/shared/room/limits'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { clause, element, laid, milestone, textsIn, worded, wordsIn } from './clause-harness.ts'
import { goalId, mediator, partyA, partyB } from './gate-harness.ts'

const paragraphIn = (doc: Y.Doc): Y.XmlElement => {
  const first = wordsIn(doc).get(0)
  if (!(first instanceof Y.XmlElement)) throw new Error('a clause begins with a paragraph')
  return first
}
const textIn = (doc: Y.Doc): Y.XmlText => {
  const [text] = textsIn(wordsIn(doc))
  if (!text) throw new Error('a clause has text')
  return text
}
const cardIn = (doc: Y.Doc): Y.Map<unknown> => {
  const card = milestonesOf(doc).get(milestone)
  if (!card) throw new Error('the milestone is not there')
  return card
}

describe('[T4] [R9] what no editor of ours writes in the agreement', () => {
  const cases: readonly (readonly [string, (doc: Y.Doc) => void, string])[] = [
    ['an attribute of a paragraph', (doc) => paragraphIn(doc).setAttribute('class', 'x'), 'words-malformed'],
    ['a mark that is no mark', (doc) => textIn(doc).format(0, 2, { link: {} }), 'words-malformed'],
    ['a mark with something in it', (doc) => textIn(doc).format(0, 2, { bold: { x: 1 } }), 'words-malformed'],
    ['a mark that is text', (doc) => textIn(doc).format(0, 2, { bold: 'x' }), 'words-malformed'],
    ['a mark that is a list', (doc) => textIn(doc).format(0, 2, { bold: [] }), 'words-malformed'],
    ['something embedded in text', (doc) => textIn(doc).insertEmbed(0, { image: 'x' }), 'words-malformed'],
    ['a heading', (doc) => wordsIn(doc).insert(0, [element('heading')]), 'words-malformed'],
    [
      'a list in a list',
      (doc) => wordsIn(doc).insert(0, [element('bulletList', element('listItem', element('bulletList')))]),
      'words-malformed',
    ],
    ['text beside paragraphs', (doc) => wordsIn(doc).insert(0, [new Y.XmlText('x')]), 'words-malformed'],
    ['a clause of its own', (doc) => layClause(doc, goalId(41), laid), 'not-yours-to-write'],
    ['the end of a clause', (doc) => clausesOf(doc).delete(clause), 'not-yours-to-write'],
    ['another text in its place', (doc) => layClause(doc, clause, laid), 'not-yours-to-write'],
    [
      'a clause of 50 pages and more',
      (doc) => textIn(doc).insert(0, 'x'.repeat(limits.text.clause + 1)),
      'words-too-long',
    ],
    ['a milestone of nobody', (doc) => cardIn(doc).set('who', 'landlord'), 'words-malformed'],
    ['a milestone without a doer', (doc) => cardIn(doc).delete('who'), 'words-malformed'],
    ['a day that is none', (doc) => cardIn(doc).set('due', '2026-02-30'), 'words-malformed'],
    ['another field', (doc) => cardIn(doc).set('price', '1'), 'words-malformed'],
    ['its text anew', (doc) => cardIn(doc).set('what', new Y.XmlFragment()), 'not-yours-to-write'],
    [
      'a milestone without text',
      (doc) => milestonesOf(doc).set(goalId(51), new Y.Map([['who', 'a']])),
      'words-malformed',
    ],
    [
      'a milestone under a name that is no id',
      (doc) => addMilestone(doc, { id: 'first', who: 'a', what: 'x' }),
      'words-malformed',
    ],
  ]
  for (const [what, change, refusal] of cases)
    it(`${what}: ${refusal}`, () => {
      const harness = worded()
      const before = Y.encodeStateAsUpdate(harness.live)
      expect(harness.send(harness.updateOf(change), partyB)).toBe(refusal)
      expect(Y.encodeStateAsUpdate(harness.live)).toEqual(before)
      const kind = harness.updateOf((doc) => textIn(doc).format(0, 3, { italic: {} }))
      expect(harness.send(kind, partyB)).toBe('accepted')
    })

  it('an observer writes nothing in it, a mediator does', () => {
    const harness = worded()
    const observer = { id: goalId(13), standing: 'observer', name: 'Ola' } as const
    const italic = (doc: Y.Doc) => textIn(doc).format(0, 3, { italic: {} })
    expect(harness.send(harness.updateOf(italic), observer)).toBe('not-yours-to-write')
    expect(
      harness.send(
        harness.updateOf((doc) => milestonesOf(doc).delete(milestone)),
        observer,
      ),
    ).toBe('not-yours-to-write')
    expect(harness.send(harness.updateOf(italic), mediator)).toBe('accepted')
  })

  it('[R6] nobody writes in it while it is sealed, and what is beside it goes on', () => {
    const harness = worded()
    const held = { order: noOrder, sealed: true }
    const judged = (change: (doc: Y.Doc) => void) => {
      const verdict = harness.gate.judge(harness.updateOf(change), partyA, held)
      if (verdict && 'refused' in verdict) harness.gate.mend([])
      return verdict
    }
    expect(judged((doc) => textIn(doc).insert(0, 'x'))).toEqual({ refused: 'agreement-sealed' })
    expect(judged((doc) => textIn(doc).delete(0, 1))).toEqual({ refused: 'agreement-sealed' })
    expect(judged((doc) => cardIn(doc).set('due', '2026-12-01'))).toEqual({ refused: 'agreement-sealed' })
    expect(judged((doc) => milestonesOf(doc).delete(milestone))).toEqual({ refused: 'agreement-sealed' })
  })

  it('milestones come and go whole, within their number', () => {
    const harness = worded()
    const verdicts = new Set<string>()
    for (let number = 0; number < limits.milestones; number += 1)
      verdicts.add(
        harness.send(
          harness.updateOf((doc) =>
            addMilestone(doc, { id: goalId(1_000 + number), who: 'both', what: 'Meet', due: '2026-12-01' }),
          ),
          number % 2 ? partyA : partyB,
        ),
      )
    expect([...verdicts]).toEqual(['accepted', 'document-full'])
    expect(readMilestones(harness.copy())).toHaveLength(limits.milestones)
  })
})
