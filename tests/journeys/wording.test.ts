/** Endorsed words that change, over real sockets: who changed what is in the record, once, and nobody can invent it. */
import { randomUUID } from 'node:crypto'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import {
  addGoal,
  goalFragment,
  goalsOf,
  goalWords,
  removeGoal,
  setGoalDate,
  typeAtEnd,
  typeMeasure,
} from '@common-ground/shared/documents/goals'
import { checkChain } from '@common-ground/shared/ledger/chain'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Hand } from '../rig/hand.ts'
import { settledAt, stateOf, threeHands } from '../rig/three-hands.ts'

const table = threeHands()
const goal = '00000000-0000-4000-8000-000000000001'

const wordsAt = (hand: Hand) => {
  const words = goalWords(goalsOf(hand.doc).get(goal))
  if (!words) throw new Error('no such goal')
  return words
}
const endorse = (hand: Hand, id = randomUUID()) =>
  hand.act({ type: 'endorse', goal, text: goalHash(wordsAt(hand)) }, id)
const changes = (hand: Hand) => hand.entries().filter(({ act }) => act.type === 'change-wording')

/** A goal with measure and date, endorsed by both: the ledger has five entries then. */
const endorsedByBoth = async (): Promise<void> => {
  const { ana, ben } = table
  await ana.words((doc) => {
    addGoal(doc, goal, 'middle', 'Quiet nights')
    typeMeasure(doc, goal, 'under 45 dB')
    setGoalDate(doc, goal, '2027-01-31')
  })
  await ben.until(() => goalsOf(ben.doc).has(goal))
  await endorse(ana)
  await endorse(ben)
  await settledAt(table, 5)
}

const eraseLast = (doc: Y.Doc): void => {
  const paragraph = goalFragment(doc, goal)?.get(0)
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
  if (text instanceof Y.XmlText) text.delete(text.length - 1, 1)
}

describe('an endorsement', () => {
  it('is recorded with the words as the server had them; the same act again is the same entry', async () => {
    const { ana } = table
    await endorsedByBoth()
    const entry = ana.entries().at(-1)
    expect(entry?.act).toMatchObject({
      type: 'endorse',
      words: { text: 'Quiet nights', measure: 'under 45 dB', date: '2027-01-31' },
    })
    const id = randomUUID()
    await ana.words((doc) => typeAtEnd(doc, goal, '!'))
    const answer = await endorse(ana, id)
    expect(await endorse(ana, id)).toEqual(answer)
  })

  it.each<[string, (doc: Y.Doc) => void]>([
    ['the text', (doc) => typeAtEnd(doc, goal, '!')],
    ['the measure', (doc) => typeMeasure(doc, goal, ' at the window')],
    ['the date', (doc) => setGoalDate(doc, goal, '2027-02-28')],
    ['the date, by taking it away', (doc) => setGoalDate(doc, goal, undefined)],
  ])('falls with a change of %s, and the record says whose it was', async (_what, change) => {
    const { ana, ben } = table
    await endorsedByBoth()
    const from = goalHash(wordsAt(ana))
    await ben.words(change)
    await settledAt(table, 6)
    expect(changes(ana)).toMatchObject([{ by: ben.participant, standing: 'b', act: { goal, from } }])
    expect(checkChain(ana.entries())).toMatchObject({ whole: true })
    for (const side of ['a', 'b'] as const)
      expect(stateOf(ana).endorsements.get(goal)?.[side]?.changes).toMatchObject([
        { standing: 'b', removed: false },
      ])
  })

  it('does not fall with order, a why line, or white space', async () => {
    const { ana } = table
    await endorsedByBoth()
    await ana.words((doc) => goalsOf(doc).get(goal)?.set('order', 'a7'))
    await ana.words((doc) => goalsOf(doc).get(goal)?.set('why-a', 'We sleep here.'))
    await ana.words((doc) => typeAtEnd(doc, goal, '  '))
    expect(ana.entries()).toHaveLength(5)
  })

  it('that falls again and again by one side is said once for each chair, and once more for the card', async () => {
    const { ana, ben, mediator } = table
    await endorsedByBoth()
    for (let round = 0; round < 5; round += 1) {
      await ben.words((doc) => typeAtEnd(doc, goal, '!'))
      await ben.words(eraseLast)
    }
    await settledAt(table, 6)
    await mediator.until(() => wordsAt(mediator).text === 'Quiet nights')
    await mediator.words((doc) => typeAtEnd(doc, goal, '?'))
    await mediator.words(eraseLast)
    await settledAt(table, 7)
    await ana.until(() => wordsAt(ana).text === 'Quiet nights')
    await ana.words((doc) => removeGoal(doc, goal))
    await settledAt(table, 8)
    expect(changes(ben).map(({ by, act }) => [by, 'removed' in act])).toEqual([
      [ben.participant, false],
      [mediator.participant, false],
      [ana.participant, true],
    ])
  })

  it('cannot be said to have fallen by anybody: the act is no act', async () => {
    const { ana, ben } = table
    await endorsedByBoth()
    const act = { type: 'change-wording', goal, from: goalHash(wordsAt(ana)) }
    for (const hand of [ana, ben, table.mediator]) expect((await hand.act(act)).refused).toBe('malformed')
    expect((await ana.act({ ...act, removed: true })).refused).toBe('malformed')
    const words = { text: 'Other', measure: '' }
    const padded = { type: 'endorse', goal, text: goalHash(words), words }
    expect((await ana.act(padded)).refused).toBe('malformed')
    expect(ana.entries()).toHaveLength(5)
  })
})
