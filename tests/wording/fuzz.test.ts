/** Whatever is written: no exception, no place outside the text, and work that grows with the length of the text alone. */
import { compile, mostSteps } from '@common-ground/shared/wording/compile'
import { families } from '@common-ground/shared/wording/families'
import type { Finding } from '@common-ground/shared/wording/finding'
import { Reading } from '@common-ground/shared/wording/reading'
import { review, reviewSlices } from '@common-ground/shared/wording/review'
import { sentencesOf } from '@common-ground/shared/wording/sentences'
import { harm, takenBack, told } from '@common-ground/shared/wording/shields'
import { tokensOf } from '@common-ground/shared/wording/tokens'
import { describe, expect, it } from 'vitest'
import { Random } from '../world/random.ts'
import { hardTexts, oddText } from './odd-texts.ts'

const splits = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')

/** What is amiss with these findings of this text. */
const amiss = (text: string, findings: readonly Finding[]): string | undefined => {
  let before = 0
  for (const { start, end, rewrites, reason, rule } of findings) {
    if (!(before <= start && start < end && end <= text.length)) return `${rule} at ${start}-${end}`
    if (splits(text, start) || splits(text, end)) return `${rule} cuts a character at ${start}-${end}`
    if (text.slice(start, end).trim() !== text.slice(start, end)) return `${rule} takes in white space`
    if (rewrites.length < 2 || rewrites.length > 3 || rewrites.includes('')) return `${rule} rewrites`
    if (/[{}]|undefined/.test(rewrites.join()) && !text.includes('{')) return `${rule} was not filled in`
    if (reason === '') return `${rule} gives no reason`
    before = end
  }
  return undefined
}

describe('[T20] a review of anything', () => {
  it('ends well for 100,000 random and mutated texts', () => {
    const seed = 20_261_128
    const random = new Random(seed)
    let found = 0
    for (let run = 0; run < 100_000; run++) {
      const text = oddText(random)
      const findings = review(text)
      found += findings.length
      const fault = amiss(text, findings)
      if (fault) expect.fail(`seed ${seed}, text ${run}: ${fault} in ${JSON.stringify(text)}`)
    }
    expect(found).toBeGreaterThan(1_000)
  }, 300_000)

  it.each(Object.entries(hardTexts))('ends well for %s', (_, text) => {
    expect(amiss(text, review(text))).toBeUndefined()
  })

  it('finds the same in slices as at once, wherever a long text is cut', () => {
    const sentence = 'You always ignore our letters, Mr. Keller, and we demand an answer. '
    for (const long of [sentence.repeat(300), sentence.trim().repeat(300), `${sentence}\n`.repeat(300)]) {
      const slices = [...reviewSlices(long)]
      expect(slices.length).toBeGreaterThan(3)
      expect(slices.flat()).toEqual(review(long))
      expect(review(long).length).toBeGreaterThanOrEqual(300)
    }
  })
})

describe('no pattern backtracks without bound', () => {
  const all = [
    ...families.flatMap(({ patterns }) => patterns.flatMap(({ match }) => [...match])),
    ...harm,
    ...told,
    ...takenBack,
  ]
  const called = { own: new Set<string>(), others: new Map() }

  it('also where a text is made of its own words: a walk ends after so many steps', () => {
    const random = new Random(7)
    let longest = 0
    for (const row of all) {
      const words = row.match(/[a-z]+/g) ?? []
      const text = Array.from({ length: 60 }, () => random.pick([...words, 'you', 'the', 'so', 'is'])).join(
        ' ',
      )
      const tokens = tokensOf(text)
      const [sentence] = sentencesOf(text, tokens)
      if (!sentence) continue
      const reading = new Reading(text, tokens, sentence, called)
      const { run } = compile(row)
      for (let at = sentence.from; at < sentence.to; at++) {
        const walk = { reading, starts: [], ends: [], end: 0, left: 0 }
        run(walk, at)
        longest = Math.max(longest, mostSteps - walk.left)
      }
    }
    expect(longest).toBeGreaterThan(50)
    // Each of the steps under way when they are used up asks once more.
    expect(longest).toBeLessThan(mostSteps * 1.5)
  })
})
