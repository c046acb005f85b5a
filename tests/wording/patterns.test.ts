/** Every pattern shown by its own sentences: what it must find, what nothing may be found in, and that its rewrites calm. */
import { families } from '@common-ground/shared/wording/families'
import { review } from '@common-ground/shared/wording/review'
import { describe, expect, it } from 'vitest'
import { examples } from './examples/every.ts'

const patterns = families.flatMap(({ patterns }) => patterns)

const withRewrite = (text: string, { start, end }: { start: number; end: number }, rewrite: string): string =>
  text.slice(0, start) + rewrite + text.slice(end)

describe.each(families)('patterns of $kind', ({ kind, patterns }) => {
  it.each(patterns.map(({ id }) => id))('%s finds its sentences and passes its near misses', (id) => {
    const { hits, misses } = examples[id] ?? { hits: [], misses: [] }
    expect(hits.length).toBeGreaterThanOrEqual(2)
    expect(misses.length).toBeGreaterThanOrEqual(2)
    for (const text of hits) {
      const found = review(text).find(({ rule }) => rule === id)
      expect(found, text).toMatchObject({ kind })
    }
    for (const text of misses) expect(review(text), text).toEqual([])
  })

  it.each(patterns.map(({ id }) => id))('%s offers rewrites the coach has nothing to say of', (id) => {
    for (const text of examples[id]?.hits ?? []) {
      const found = review(text).find(({ rule }) => rule === id)
      if (!found) continue
      expect(found.rewrites.length, text).toBeGreaterThanOrEqual(2)
      for (const rewrite of found.rewrites) {
        const rewritten = withRewrite(text, found, rewrite)
        expect(
          review(rewritten).filter(({ rule }) => rule === id),
          rewritten,
        ).toEqual([])
      }
    }
  })
})

describe('the patterns together', () => {
  it('have names of their own', () => {
    const ids = patterns.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  it('are the ones that have examples', () => {
    expect(Object.keys(examples).sort()).toEqual(patterns.map(({ id }) => id).sort())
  })
})
