/** A game small enough to enumerate: four issues of three options, the other side's weights in steps of five, all equally likely. */
import { issuesPerLook } from '@common-ground/shared/better/looks'

export const issueCount = 4
export const optionCount = 3
export const packageCount = optionCount ** issueCount

/** What the three options are worth to the side that is probed, to everybody's knowledge. */
export const probedWorths = [100, 50, 0] as const

export type Row = readonly number[]
/** A side's numbers: weights in points of a hundred, and per issue the worths of its options. */
export interface Numbers {
  readonly weights: Row
  readonly worths: readonly Row[]
}

const steps = Array.from({ length: 21 }, (_, at) => at * 5)

/** All weights in steps of five that add up to a hundred. */
export const allWeights: readonly Row[] = steps.flatMap((one) =>
  steps.flatMap((two) =>
    steps.flatMap((three) => {
      const four = 100 - one - two - three
      return four < 0 ? [] : [[one, two, three, four]]
    }),
  ),
)

/** Options of each package, issue by issue. */
export const packages: readonly Row[] = Array.from({ length: packageCount }, (_, at) =>
  Array.from({ length: issueCount }, (_, issue) => Math.floor(at / optionCount ** issue) % optionCount),
)

const places = Array.from({ length: issueCount }, (_, issue) => optionCount ** issue)

const worthAt = ({ weights, worths }: Numbers, issue: number, option: number): number =>
  ((weights[issue] ?? 0) * (worths[issue]?.[option] ?? 0)) / 100

/** Gain of moving one issue from each option to each: [issue][from][to]. */
const movesOf = (numbers: Numbers): readonly (readonly Row[])[] =>
  numbers.weights.map((_, issue) =>
    [0, 1, 2].map((from) => [0, 1, 2].map((to) => worthAt(numbers, issue, to) - worthAt(numbers, issue, from))),
  )

export interface Look {
  readonly issues: Row
  /** Which of the two other values of each. */
  readonly other: Row
}

const subsets = (size: number): readonly Row[] =>
  Array.from({ length: 2 ** issueCount }, (_, bits) =>
    Array.from({ length: issueCount }, (_, issue) => issue).filter((issue) => (bits >> issue) & 1),
  ).filter((issues) => issues.length === size)

/** Every look there can be, each as likely as the others. */
export const allLooks: readonly Look[] = subsets(issuesPerLook(issueCount)).flatMap((issues) =>
  Array.from({ length: 2 ** issues.length }, (_, bits) => ({
    issues,
    other: issues.map((_, at) => (bits >> at) & 1),
  })),
)

interface Candidate {
  readonly at: number
  readonly a: number
  readonly b: number
}

const rounding = 1e-9

/** Packages of one look that give both a point or more, and of these the efficient ones, with how likely each is drawn. */
const drawn = (
  reference: number,
  { issues, other }: Look,
  moves: { readonly a: readonly (readonly Row[])[]; readonly b: readonly (readonly Row[])[] },
): readonly (readonly [at: number, chance: number, product: number])[] => {
  const from = packages[reference] ?? []
  const better: Candidate[] = []
  for (let bits = 1; bits < 2 ** issues.length; bits += 1) {
    let [at, a, b] = [reference, 0, 0]
    for (const [place, issue] of issues.entries()) {
      if (!((bits >> place) & 1)) continue
      const stays = from[issue] ?? 0
      const to = (stays + 1 + (other[place] ?? 0)) % optionCount
      at += (to - stays) * (places[issue] ?? 0)
      a += moves.a[issue]?.[stays]?.[to] ?? 0
      b += moves.b[issue]?.[stays]?.[to] ?? 0
    }
    if (a >= 1 - rounding && b >= 1 - rounding) better.push({ at, a, b })
  }
  const beats = (one: Candidate, { a, b }: Candidate): boolean =>
    one.a >= a && one.b >= b && (one.a > a || one.b > b)
  const efficient = better.filter((one) => !better.some((two) => beats(two, one)))
  const sum = efficient.reduce((total, { a, b }) => total + a * b, 0)
  return efficient.map(({ at, a, b }) => [at, (a * b) / sum, a * b])
}

/** How likely one look finds each package, over all looks there can be; what is missing to 1 finds nothing. */
export const oneLook = (reference: number, probed: Numbers, prober: Numbers): Float64Array => {
  const chances = new Float64Array(packageCount)
  const moves = { a: movesOf(probed), b: movesOf(prober) }
  for (const look of allLooks)
    for (const [at, chance] of drawn(reference, look, moves))
      chances[at] = (chances[at] ?? 0) + chance / allLooks.length
  return chances
}

const gain = (moves: readonly (readonly Row[])[], from: number, to: number): number =>
  moves.reduce(
    (sum, row, issue) => sum + (row[packages[from]?.[issue] ?? 0]?.[packages[to]?.[issue] ?? 0] ?? 0),
    0,
  )

/** The product of what both gain; 0 where either gains less than a point. */
export const product = (reference: number, at: number, probed: Numbers, prober: Numbers): number => {
  const [a, b] = [gain(movesOf(probed), reference, at), gain(movesOf(prober), reference, at)]
  return a >= 1 - rounding && b >= 1 - rounding ? a * b : 0
}

export const probedNumbers = (weights: Row): Numbers => ({
  weights,
  worths: weights.map(() => probedWorths),
})
