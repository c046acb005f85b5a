/** The order of cards: each card to every place, whatever the keys are like, and one order for all. */
import { declareDocument } from '@common-ground/shared/documents/declare'
import { moveGoal } from '@common-ground/shared/documents/goal-order'
import { addGoal, goalsOf, isOrderKey, readGoals } from '@common-ground/shared/documents/goals'
import { limits } from '@common-ground/shared/room/limits'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'

const board = (orders: readonly string[]): Y.Doc => {
  const doc = declareDocument('joint', new Y.Doc())
  for (const [index, order] of orders.entries()) {
    addGoal(doc, `g${index}`, 'middle', `${index}`)
    goalsOf(doc).get(`g${index}`)?.set('order', order)
  }
  return doc
}
const ids = (doc: Y.Doc): readonly string[] => readGoals(doc).map(({ id }) => id)

const longest = `a0${'V'.repeat(limits.orderKey - 2)}`
const key = fc.constantFrom('a0', 'a0V', 'a1', 'a1', 'Zz', 'zzz', longest, `${longest.slice(0, -1)}W`, 'a2')

describe('moving a card', () => {
  it('puts any card at any place, with equal keys, keys at the limit and garbage between', () => {
    const anyKey = fc.oneof(
      { weight: 8, arbitrary: key },
      { weight: 1, arbitrary: fc.constantFrom('', '!', 'a00', 'A00000000000000000000000000') },
    )
    fc.assert(
      fc.property(
        fc.array(anyKey, { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.nat(),
        (orders, which, where) => {
          const doc = board(orders)
          const before = ids(doc)
          const id = before[which % before.length] ?? ''
          const others = before.filter((one) => one !== id)
          const place = where % (others.length + 1)
          moveGoal(doc, id, others[place - 1])
          expect(ids(doc)).toEqual(others.toSpliced(place, 0, id))
          const moved = readGoals(doc).find((goal) => goal.id === id)
          if (before.indexOf(id) !== place) expect(isOrderKey(moved?.order)).toBe(true)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  it('again and again into the same gap never runs out of keys', () => {
    const doc = board(['a0', 'a1', 'a2'])
    for (let round = 0; round < 1_000; round += 1) {
      const [first, , last] = ids(doc)
      moveGoal(doc, last ?? '', first)
    }
    expect(readGoals(doc).every(({ order }) => isOrderKey(order))).toBe(true)
  })

  it('by two people at once ends in one order, the same for both', () => {
    const one = board(['a0', 'a1', 'a2', 'a3'])
    const other = new Y.Doc()
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one))
    moveGoal(one, 'g0', 'g3')
    moveGoal(other, 'g0', 'g1')
    const [a, b] = [Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other)]
    Y.applyUpdate(one, b)
    Y.applyUpdate(other, a)
    expect(ids(one)).toEqual(ids(other))
    expect(new Set(ids(one)).size).toBe(4)
  })

  it('writes one key where there is room for it, and nothing when nothing moves', () => {
    const doc = board(['a0', 'a1', 'a2'])
    let updates = 0
    doc.on('update', () => {
      updates += 1
    })
    moveGoal(doc, 'g1', 'g0')
    moveGoal(doc, 'g1', 'gone')
    moveGoal(doc, 'gone', 'g1')
    expect(updates).toBe(0)
    moveGoal(doc, 'g2', undefined)
    expect(updates).toBe(1)
    expect(readGoals(doc).map(({ order }) => order)).toEqual([expect.any(String), 'a0', 'a1'])
  })
})
