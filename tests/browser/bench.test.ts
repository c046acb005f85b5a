/** The bench weighs the pages. What it times in a browser, a busy machine would fail. */
import { expect, test } from 'vitest'
import type { Row } from '../bench/row.ts'
import { weightRows } from '../bench/weight.ts'

const parts: readonly (readonly [string, number, () => Promise<readonly Row[]>])[] = [
  ['weight', 2, weightRows],
]

test.each(parts)('the bench gives rows of %s', { timeout: 120_000 }, async (_, lines, rows) => {
  const found = await rows()
  expect(new Set(found.map(({ what }) => what)).size).toBe(lines)
  for (const { what, figure, value } of found) {
    expect(Number.isFinite(value), `${what}, ${figure}`).toBe(true)
    expect(value).toBeGreaterThanOrEqual(0)
  }
})
