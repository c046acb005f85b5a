/** Which utterances of a dialogue are looped: by its annotations, whatever else stands there. */
import { expect, it } from 'vitest'
import { withLoops } from './annotations.ts'
import type { Step } from './plan.ts'

const say = (side: 'a' | 'b', text: string): Step => ({ type: 'say', side, text })
const steps = [
  say('a', 'Hello'),
  say('a', 'I need water'),
  say('b', 'I need food '),
  say('a', 'I need wood'),
  say('b', 'I need food'),
]
const looped = (annotations: unknown) =>
  withLoops(steps, annotations).flatMap((step, index) => (step.type === 'say' && step.looped ? [index] : []))

it('loops the first self-need of each side', () => {
  const annotations = [
    ['Hello', 'small-talk'],
    ['I need water', 'self-need,promote-coordination'],
    ['I need food', 'vouch-fair, self-need'],
    ['I need wood', 'self-need'],
  ]
  expect(looped(annotations)).toEqual([1, 2])
})

it('loops nothing where the annotations say nothing, or are something else', () => {
  for (const annotations of [
    undefined,
    null,
    7,
    [],
    [[]],
    [7, null],
    [['Hello']],
    [['I need water', 'no-need']],
    { 0: 1 },
  ])
    expect(looped(annotations)).toEqual([])
})
