/** Problems for the tests and the bench: small ones of every kind, and large ones from a seed. */
import { isRefusal, type Refusal } from '@common-ground/shared/room/refusal'
import type { Frontier } from '@common-ground/shared/tradeoffs/frontier'
import type { Problem } from '@common-ground/shared/tradeoffs/problem'
import { type Cancelled, search } from '@common-ground/shared/tradeoffs/search'
import fc from 'fast-check'
import { Random } from '../world/random.ts'
import type { Worths } from './enumeration.ts'

export const problemFrom = (issues: readonly (readonly Worths[])[]): Problem => ({
  issues: issues.map((options, at) => ({
    id: `issue ${at + 1}`,
    options: options.map(({ a, b }, place) => ({ value: `option ${place + 1}`, a, b })),
  })),
})

export const swapped = ({ issues }: Problem): Problem => ({
  issues: issues.map(({ id, options }) => ({
    id,
    options: options.map(({ value, a, b }) => ({ value, a: b, b: a })),
  })),
})

/** Few totals, where equals are common; interests that are opposed; ordinary worths; and so large ones that no two totals are alike. */
const kinds: readonly fc.Arbitrary<Worths>[] = [
  fc.record({ a: fc.nat(4), b: fc.nat(4) }),
  fc.nat(6).map((a) => ({ a: 5 * a, b: 3 * (6 - a) })),
  fc.record({ a: fc.nat(10_000), b: fc.nat(10_000) }),
  fc.record({ a: fc.nat(2 ** 40), b: fc.nat(2 ** 40) }),
]
const optionsOf = (worth: fc.Arbitrary<Worths>) =>
  fc.array(fc.array(worth, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 })

export const smallProblem: fc.Arbitrary<Problem> = fc
  .oneof(...kinds.map(optionsOf), optionsOf(fc.oneof(...kinds)))
  .map(problemFrom)

export type Interests = 'independent' | 'opposed'

/** Worths from 0 to `most`. Opposed: what one side gains the other loses, so that every package is efficient. */
export const largeProblem = (
  seed: number,
  [issues, options]: readonly [number, number],
  interests: Interests,
  most = 10_000,
): Problem => {
  const random = new Random(seed)
  const one = (): Worths => {
    const a = random.between(0, most)
    return { a, b: interests === 'opposed' ? most - a : random.between(0, most) }
  }
  return problemFrom(Array.from({ length: issues }, () => Array.from({ length: options }, one)))
}

export const found = (result: Frontier | Refusal | Cancelled): Frontier => {
  if (isRefusal(result) || 'cancelled' in result)
    throw new Error(`nothing was found: ${JSON.stringify(result)}`)
  return result
}

export const searched = (problem: Problem): Frontier => found(search(problem))

export const pointsOf = ({ a, b }: Frontier): readonly Worths[] =>
  Array.from(a, (worthToA, at) => ({ a: worthToA, b: b[at] ?? -1 }))
