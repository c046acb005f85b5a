/** Every pattern shown by its own sentences: what it must find, what nothing may be found in, and that its rewrites calm. */
import { compile } from '@common-ground/shared/wording/compile'
import { families } from '@common-ground/shared/wording/families'
import type { Pattern } from '@common-ground/shared/wording/pattern'
import { Reading } from '@common-ground/shared/wording/reading'
import { review } from '@common-ground/shared/wording/review'
import { sentencesOf } from '@common-ground/shared/wording/sentences'
import { tokensOf } from '@common-ground/shared/wording/tokens'
import { describe, expect, it } from 'vitest'
import { examples } from './examples/every.ts'

const patterns: readonly Pattern[] = families.flatMap(({ patterns }) => patterns)

const withRewrite = (text: string, { start, end }: { start: number; end: number }, rewrite: string): string =>
  text.slice(0, start) + rewrite + text.slice(end)

const called = { own: new Set<string>(), others: new Map() }

/** Whether one of its rows is in the text: what `review` shows there may be another pattern's, which is preferred. */
const isIn = (text: string, { match }: Pattern): boolean => {
  const tokens = tokensOf(text)
  return sentencesOf(text, tokens).some((sentence) => {
    const reading = new Reading(text, tokens, sentence, called)
    return match.some((row) => {
      const { run } = compile(row)
      const places = Array.from({ length: sentence.to - sentence.from }, (_, at) => sentence.from + at)
      return places.some((at) => run({ reading, starts: [], ends: [], end: 0, left: 0 }, at))
    })
  })
}

describe.each(families)('patterns of $kind', ({ patterns }) => {
  it.each(patterns)('$id finds its sentences, and nothing is found in its near misses', (pattern) => {
    const { hits, misses } = examples[pattern.id] ?? { hits: [], misses: [] }
    expect(hits.length).toBeGreaterThanOrEqual(2)
    expect(misses.length).toBeGreaterThanOrEqual(2)
    for (const text of hits) {
      expect(isIn(text, pattern), text).toBe(true)
      expect(review(text), text).not.toEqual([])
    }
    for (const text of misses) expect(review(text), text).toEqual([])
  })

  it.each(patterns)('$id has nothing to say of its own rewrites', ({ id }) => {
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
