/** The labelled table of questions: what each is told as, and that every variant offered is itself open. */
import { questionKind } from '@common-ground/shared/questions/question-kind'
import { describe, expect, it } from 'vitest'
import { sentences } from './sentences.ts'

describe('questions while they are typed', () => {
  for (const [kind, examples] of Object.entries(sentences))
    it(`${kind}: ${examples.length} sentences`, () => {
      const wrong = examples
        .map((text) => ({ text, told: questionKind(text)?.kind ?? 'none' }))
        .filter(({ told }) => told !== kind)
      expect(wrong).toEqual([])
    })

  it('two or three open variants for what is closed or leading, none for what is open', () => {
    for (const text of [...sentences.closed, ...sentences.leading]) {
      const variants = questionKind(text)?.variants ?? []
      expect([2, 3]).toContain(variants.length)
      for (const variant of variants)
        expect([variant, questionKind(variant)?.kind]).toEqual([variant, 'open'])
    }
    for (const text of sentences.open) expect(questionKind(text)?.variants).toEqual([])
  })

  it('looks at the question one is typing, whatever was said before it', () => {
    expect(questionKind('It was late.\nI was tired. Was it the oven?')?.kind).toBe('closed')
    expect(questionKind(`${'We talked about it. '.repeat(50)}What now?`)?.kind).toBe('open')
  })
})
