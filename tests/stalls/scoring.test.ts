/** How the replay counts: what came before alone, equal recall, and the words of a refusal. */
import { describe, expect, it } from 'vitest'
import type { Plan, Step } from '../replay/plan.ts'
import { declinesShown, refusalWordsIn, refusalWordsShown, signShown, turnsShown } from './first-shown.ts'
import { firstNo, played, walkAway } from './played.ts'
import { atRecall, bestF1, type Point, quartiles, score } from './scoring.ts'

const say = (side: 'a' | 'b', text: string): Step => ({ type: 'say', side, text })
const submit = (side: 'a' | 'b', food: number): Step => ({
  type: 'submit',
  side,
  gets: {
    a: { Food: food, Water: 1, Firewood: 1 },
    b: { Food: 3 - food, Water: 2, Firewood: 2 },
  },
})
const plan = (...steps: readonly Step[]): Plan => ({ position: 1, reasons: [], steps })

const agreed = played(
  plan(say('a', 'I need food'), say('b', 'Fine'), submit('a', 2), { type: 'accept', side: 'b' }),
)
const declined = played(
  plan(say('a', 'No, I cannot'), submit('a', 3), { type: 'decline', side: 'b' }, submit('b', 1), {
    type: 'walk-away',
    side: 'a',
  }),
)

describe('what is foretold', () => {
  it('is the first “not yet” or walk-away, and the walk-away', () => {
    expect([firstNo(agreed), firstNo(declined)]).toEqual([undefined, 3])
    expect([walkAway(agreed), walkAway(declined)]).toEqual([undefined, 5])
  })

  it('counts only what showed before it, and before the last message where there is none', () => {
    const all = [agreed, declined]
    expect(score(all, turnsShown(2), firstNo)).toMatchObject({
      alarms: 2,
      hits: 1,
      precision: 0.5,
      recall: 1,
    })
    expect(score(all, turnsShown(3), firstNo)).toMatchObject({
      alarms: 1,
      hits: 0,
      precision: 0,
      recall: 0,
      f1: 0,
    })
    expect(score(all, turnsShown(4), walkAway)).toMatchObject({
      alarms: 1,
      hits: 1,
      precision: 1,
      recall: 1,
      f1: 1,
    })
    // A refusal that is seen when it is made has foretold nothing.
    expect(score(all, declinesShown(1), firstNo)).toMatchObject({ alarms: 0, hits: 0 })
    expect(score(all, declinesShown(1), walkAway)).toMatchObject({ alarms: 1, hits: 1 })
    expect(score(all, refusalWordsShown(2), firstNo)).toMatchObject({ alarms: 1, hits: 1 })
  })

  it('is played by the rules of the room, so that signs are read where they stand', () => {
    expect(declined.states).toHaveLength(5)
    expect(declined.states.at(-1)?.state.stage).toMatchObject({ stage: 'closed' })
    expect(agreed.states.at(-1)?.state.stage).toMatchObject({ stage: 'agreement' })
    const shown = signShown({ 'refusals-rising': { refusals: 1, within: 6 } })
    expect([shown(agreed), shown(declined)]).toEqual([undefined, 3])
    expect(signShown({ 'loops-owed': { statements: 1 } }, 'loops-owed')(agreed)).toBe(1)
    expect(signShown({ 'loops-owed': { statements: 1 } }, 'no-narrowing')(agreed)).toBeUndefined()
  })
})

it('words of a refusal are counted as whole words', () => {
  expect(refusalWordsIn('No, I don’t. I can’t, and I will NOT: that isn’t fair, it is unfair.')).toBe(6)
  expect(refusalWordsIn('I know nothing of the north; note it, and none of it matters')).toBe(0)
})

it('the same recall is met by the strictest setting that finds as many', () => {
  const point = (set: string, recall: number, precision: number, f1: number): Point => ({
    ...{ set, recall, precision, f1 },
    ...{ hits: 1, alarms: 1 },
  })
  const points = [
    point('loose', 1, 0.1, 0.2),
    point('middle', 0.5, 0.2, 0.3),
    point('strict', 0.2, 0.4, 0.25),
  ]
  expect(atRecall(points, 0.4)?.set).toBe('middle')
  expect(atRecall(points, 0.5)?.set).toBe('middle')
  expect(atRecall(points, 0.51)?.set).toBe('loose')
  expect(atRecall(points.slice(1), 0.9)).toBeUndefined()
  expect(bestF1(points)?.set).toBe('middle')
  expect(bestF1([])).toBeUndefined()
})

it('quartiles are values that were seen', () => {
  expect(quartiles([])).toBeUndefined()
  expect(quartiles([4])).toEqual([4, 4, 4])
  expect(quartiles([9, 1, 3, 7])).toEqual([1, 3, 7])
})
