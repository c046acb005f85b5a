/** Words that come into the joint document: told of; entries of its ledger and what the server keeps beside it: not. */

import { onWords } from '@common-ground/client/sync/words-came'
import { declareDocument, ledgerOf, triesOf } from '@common-ground/shared/documents/declare'
import { addGoal, setGoalDate, typeAtEnd } from '@common-ground/shared/documents/goals'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { expect, it } from 'vitest'
import * as Y from 'yjs'

it('tells of words, one’s own and others’, until it is stopped, and of nothing the server wrote', () => {
  const doc = declareDocument('joint', new Y.Doc())
  let told = 0
  const stop = onWords(doc, () => {
    told += 1
  })
  ledgerOf(doc).push([{ seq: 0 } as Entry])
  triesOf(doc).set('a try', 'So you mean …')
  expect(told).toBe(0)
  addGoal(doc, 'quiet', 'middle', 'Quiet nights')
  expect(told).toBe(1)
  typeAtEnd(doc, 'quiet', ' for both')
  setGoalDate(doc, 'quiet', '2027-05-01')
  expect(told).toBe(3)
  const other = new Y.Doc()
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc))
  typeAtEnd(other, 'quiet', ', always')
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(other))
  expect(told).toBe(4)
  stop()
  typeAtEnd(doc, 'quiet', '.')
  expect(told).toBe(4)
})
