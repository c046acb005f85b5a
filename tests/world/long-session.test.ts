/** A long session in short; `npm run simulate -- --long` runs the whole eight hours. */
import './client-ids.ts'
import { limits } from '@common-ground/shared/room/limits'
import { expect, it } from 'vitest'
import { longSessionOnSqlite } from './long-store.ts'

/** What the whole may cost in bytes (docs/security.md, R11): a short one stays far below. Times are measured, not tested. */
const budget = { heapGrowth: 100e6, storeBytes: 50e6 }

it('[R11] three thousand edits of three people over eight hours stay within the budget', async () => {
  const report = await longSessionOnSqlite({ seed: 1, edits: 3_000, hours: 8 })
  expect(report.acts).toBeGreaterThan(20)
  expect(report.heap.most - report.heap.before).toBeLessThan(budget.heapGrowth / 4)
  expect(report.storeBytes.working).toBeLessThan(budget.storeBytes / 4)
  // Compaction keeps the log short, and what a fresh copy costs near what people read.
  expect(report.updates).toBeGreaterThan(limits.logRows)
  expect(report.logRows).toBeLessThan(limits.logRows)
  expect(report.openBytes).toBeLessThan(report.contentBytes * 4)
}, 120_000)
