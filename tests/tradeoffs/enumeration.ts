/** Looks at every single package, one after another, to judge by it what the search finds. It shares nothing with the search. */
import type { Side } from '@common-ground/shared/room/side'

export type Worths = Readonly<Record<Side, number>>

/** What all packages are worth, one of each issue's options added to all of those of the others. */
export const everyPackage = (issues: readonly (readonly Worths[])[]): readonly Worths[] =>
  issues.reduce<readonly Worths[]>(
    (packages, options) =>
      packages.flatMap((one) => options.map((option) => ({ a: one.a + option.a, b: one.b + option.b }))),
    [{ a: 0, b: 0 }],
  )

/** All packages as positions of their options, of issues with so many options each; the first option of each first. */
export const everyChoice = (counts: readonly number[]): readonly (readonly number[])[] =>
  counts.reduce<readonly (readonly number[])[]>(
    (packages, count) => packages.flatMap((one) => Array.from({ length: count }, (_, at) => [...one, at])),
    [[]],
  )

/** One side gains and neither loses. */
export const improves = (on: Worths, one: Worths): boolean =>
  one.a >= on.a && one.b >= on.b && (one.a > on.a || one.b > on.b)

export const improvesBoth = (on: Worths, one: Worths): boolean => one.a > on.a && one.b > on.b

/** Those that no other improves, each once, the least for A first. */
export const efficientOf = (packages: readonly Worths[]): readonly Worths[] => {
  const efficient = packages.filter((one) => !packages.some((other) => improves(one, other)))
  const different = new Map(efficient.map((one) => [`${one.a} ${one.b}`, one]))
  return [...different.values()].sort((one, other) => one.a - other.a)
}

export const productOf = ({ a, b }: Worths, over: Worths = { a: 0, b: 0 }): bigint =>
  BigInt(a - over.a) * BigInt(b - over.b)

/** The greatest product of any package that leaves neither side below `over`; undefined where there is none. */
export const greatestProduct = (packages: readonly Worths[], over?: Worths): bigint | undefined => {
  const least = over ?? { a: 0, b: 0 }
  return packages
    .filter(({ a, b }) => a >= least.a && b >= least.b)
    .map((one) => productOf(one, over))
    .reduce<bigint | undefined>((most, one) => (most === undefined || one > most ? one : most), undefined)
}
