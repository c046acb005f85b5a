/** The worker in which texts are reviewed: what is typed is never held up by it, and goes nowhere from it. */
import { review } from '@common-ground/shared/wording/review'
import type { Answer, Question } from './reviewer.ts'

addEventListener('message', ({ data: { id, text, options } }: MessageEvent<Question>) => {
  const answer: Answer = { id, findings: review(text, options) }
  postMessage(answer)
})
