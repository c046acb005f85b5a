/** The parts of the bench that take a browser give their rows, at their smallest. */
import { expect, test } from 'vitest'
import type { Row } from '../bench/row.ts'
import { typingRows } from '../bench/typing.ts'
import { usableRows } from '../bench/usable.ts'
import { weightRows } from '../bench/weight.ts'

const plan = { rounds: 1, store: 'sqlite', size: 'smallest' } as const

const parts: readonly (readonly [string, number, () => Promise<readonly Row[]>])[] = [
  ['weight', 2, weightRows],
  ['usable', 4, () => usableRows(plan)],
  ['typing', 4, () => typingRows(plan, { goals: 12, statements: 4, evidence: 0 })],
]

test.each(parts)('the bench gives rows of %s', { timeout: 120_000 }, async (_, lines, rows) => {
  const found = await rows()
  expect(new Set(found.map(({ what }) => what)).size).toBe(lines)
  for (const { what, figure, value } of found) {
    expect(Number.isFinite(value), `${what}, ${figure}`).toBe(true)
    expect(value).toBeGreaterThanOrEqual(0)
  }
})
