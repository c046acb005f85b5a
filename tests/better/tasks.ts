/** Tasks of any size in which much can be better for both: what is on the table is middling for either side. */
import type { SearchTask } from '@common-ground/shared/better/task'

export const taskOf = (issues: number, options: number): SearchTask => {
  const rows = Array.from({ length: issues }, (_, at) =>
    Array.from({ length: options }, (_, place) => ({
      value: `v${place}`,
      a: (place * 971 * (at + 3) + 4_000 * (at % 2)) % 9_973,
      b: (place * 1_009 * (at + 5) + 4_000 * ((at + 1) % 2)) % 9_941,
    })),
  )
  return {
    issues: rows.map(([stays, ...others], at) => ({ id: `i${at}`, others, ...(stays ? { stays } : {}) })),
    margin: { a: 100, b: 100 },
    table: rows.map((_, at) => ({ issue: `i${at}`, to: 'v0' })),
    wanted: 3,
  }
}
