/** What the search for "better for both" finds: really better for both, by lot, alike for both sides, and a function of nothing else. */

import { issuesPerLook, lookThrough } from '@common-ground/shared/better/looks'
import { answerMs } from '@common-ground/shared/better/plan'
import type { SearchTask, TaskIssue } from '@common-ground/shared/better/task'
import type { ProblemOption } from '@common-ground/shared/tradeoffs/problem'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { taskOf as forSize } from './tasks.ts'

const option = fc.record({ value: fc.constant(''), a: fc.nat(10_000), b: fc.nat(10_000) })
const issue = fc.array(option, { minLength: 2, maxLength: 6 })

const taskOf = (rows: readonly (readonly ProblemOption[])[], margin = 100): SearchTask => {
  const issues = rows.map((row, at): TaskIssue => {
    const [stays = { value: '', a: 0, b: 0 }, ...others] = row.map((one, place) => ({
      ...one,
      value: `v${place}`,
    }))
    return { id: `issue-${at}`, stays, others }
  })
  const table = issues.map(({ id, stays }) => ({ issue: id, to: stays?.value ?? '' }))
  return { issues, margin: { a: margin, b: margin }, table, wanted: 3 }
}

const worthOf = ({ issues }: SearchTask, terms: readonly { issue: string; to: string }[], side: 'a' | 'b') =>
  issues.reduce((sum, { id, stays, others }) => {
    const to = terms.find((term) => term.issue === id)?.to
    const chosen = [stays, ...others].find((one) => one?.value === to)
    return sum + (chosen?.[side] ?? Number.NaN)
  }, 0)

const swapped = (task: SearchTask): SearchTask => {
  const turn = <Pair extends { a: number; b: number }>(pair: Pair): Pair => ({
    ...pair,
    a: pair.b,
    b: pair.a,
  })
  const issues = task.issues.map(({ id, stays, others }) => ({
    id,
    others: others.map(turn),
    ...(stays ? { stays: turn(stays) } : {}),
  }))
  return { ...task, issues, margin: turn(task.margin) }
}

describe('what is found', () => {
  it('is better for both by a point at least, names every issue once, and each package once', () => {
    fc.assert(
      fc.property(fc.array(issue, { minLength: 2, maxLength: 9 }), fc.string(), (rows, seed) => {
        const task = taskOf(rows)
        const found = lookThrough(task, seed)
        expect(found.length).toBeLessThanOrEqual(3)
        expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(found.length)
        for (const { terms } of found) {
          expect(terms.map((term) => term.issue)).toEqual(task.issues.map(({ id }) => id))
          const moved = terms.filter(({ to }, at) => to !== task.table[at]?.to)
          expect(moved.length).toBeLessThanOrEqual(issuesPerLook(task.issues.length))
          for (const side of ['a', 'b'] as const)
            expect(worthOf(task, terms, side) - worthOf(task, task.table, side)).toBeGreaterThanOrEqual(100)
        }
      }),
    )
  })

  it('[E1] is the same with the sides swapped, to the letter', () => {
    fc.assert(
      fc.property(fc.array(issue, { minLength: 2, maxLength: 7 }), fc.string(), (rows, seed) => {
        const task = taskOf(rows)
        expect(lookThrough(swapped(task), seed)).toEqual(lookThrough(task, seed))
      }),
    )
  })

  it('is drawn by lot: other seeds, other packages, the same seed the same', () => {
    const row = (a: readonly number[], b: readonly number[]) =>
      a.map((one, at) => ({ value: '', a: one, b: b[at] ?? 0 }))
    const rows = [0, 1, 2, 3, 4, 5].map((at) =>
      at % 2 === 0 ? row([0, 500, 1000], [100, 50, 0]) : row([100, 50, 0], [0, 500, 1000]),
    )
    const found = Array.from({ length: 20 }, (_, at) => JSON.stringify(lookThrough(taskOf(rows), String(at))))
    expect(new Set(found).size).toBeGreaterThan(15)
    expect(JSON.stringify(lookThrough(taskOf(rows), '7'))).toBe(found[7])
  })

  it('is nothing where whatever one gains the other loses', () => {
    const row = Array.from({ length: 5 }, (_, at) => ({ value: '', a: at * 100, b: 400 - at * 100 }))
    expect(lookThrough(taskOf([row, row, row, row]), 'seed')).toEqual([])
  })

  it('has an answer for forty issues of forty options', () => {
    expect(lookThrough(forSize(40, 40), 'seed').length).toBe(3)
  })
})

describe('the time of an answer', () => {
  it('follows from how many issues are compared alone: three seconds, ten for forty', () => {
    expect([2, 4, 12, 20, 40].map(answerMs)).toEqual([3_000, 3_000, 3_000, 5_000, 10_000])
  })
})
