/** Every part of the bench that needs no browser gives its rows, at its smallest. */
import { describe, expect, it } from 'vitest'
import { parts } from './parts.ts'
import type { Plan } from './row.ts'

const plan: Plan = { rounds: 1, store: 'sqlite', size: 'smallest' }

/** Slow even at their smallest: a problem that takes a second, files of 20 MB. */
const slow = new Set(['tradeoffs', 'files'])

describe('the bench', () => {
  it.each(parts.filter(({ ready, name }) => !ready && !slow.has(name)))(
    'gives rows of $name',
    { timeout: 120_000 },
    async ({ rows }) => {
      const found = await rows(plan)
      expect(found.length).toBeGreaterThan(0)
      for (const { what, figure, value } of found) {
        expect([what, figure].every((text) => text !== '')).toBe(true)
        expect(Number.isFinite(value), `${what}, ${figure}`).toBe(true)
        expect(value).toBeGreaterThanOrEqual(0)
      }
      const names = found.map(({ what, figure, unit }) => `${what} ${figure} ${unit}`)
      expect(new Set(names).size).toBe(names.length)
    },
  )

  it('names each part once', () => {
    const names = parts.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })
})
