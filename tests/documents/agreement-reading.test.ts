/** The agreement read with goals that were read already says what the document says. */
import { agreementIn } from '@common-ground/shared/documents/agreement'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import { addGoal, readGoals, typeAtEnd } from '@common-ground/shared/documents/goals'
import { sides } from '@common-ground/shared/room/side'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { goal, RecordedDay, words } from '../bench/recorded-day.ts'
import { nothingAround } from '../rig/nothing-around.ts'

const names = { title: 'Lease', sides: { a: 'Bakery', b: 'Estates' } }

test('a goal both endorse is a clause while it says the same, however often it is read', () => {
  const doc = declareDocument('joint', new Y.Doc())
  addGoal(doc, goal, 'middle', words.text)
  const day = new RecordedDay()
  for (const side of sides) day.do(side, { type: 'consent', agreement: nothingAround.agreement })
  for (const side of sides) day.do(side, { type: 'endorse', goal, text: goalHash(words) })
  const read = () => new Map(readGoals(doc).map((card) => [card.id, card]))

  const cards = read()
  for (let time = 0; time < 2; time += 1) {
    const { clauses, text } = agreementIn(doc, day.state, names, cards)
    expect(clauses.map(({ source }) => source.id)).toEqual([goal])
    expect({ clauses, text }).toEqual(agreementIn(doc, day.state, names))
  }

  typeAtEnd(doc, goal, ' at night')
  expect(agreementIn(doc, day.state, names, read()).clauses).toEqual([])
  expect(agreementIn(doc, day.state, names).clauses).toEqual([])
})
