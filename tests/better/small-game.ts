/** A game small enough to enumerate: four issues of three options, one side's weights in steps of five, all equally likely. */
import { issuesPerLook } from '@common-ground/shared/better/looks'

const issueCount = 4
const optionCount = 3
export const packageCount = optionCount ** issueCount

type Row = readonly number[]
/** A side's numbers: weights in points of a hundred, and per issue the worths of its options. */
export interface Numbers {
  readonly weights: Row
  readonly worths: readonly Row[]
}

const fives = Array.from({ length: 21 }, (_, at) => at * 5)

/** All weights in steps of five that add up to a hundred. */
export const allWeights: readonly Row[] = fives.flatMap((one) =>
  fives.flatMap((two) =>
    fives.flatMap((three) => (one + two + three > 100 ? [] : [[one, two, three, 100 - one - two - three]])),
  ),
)

/** What the options of each issue are worth to the side that is probed, to everybody's knowledge. */
export const probedNumbers = (weights: Row): Numbers => ({
  weights,
  worths: weights.map(() => [100, 50, 0]),
})

const places = Array.from({ length: issueCount }, (_, issue) => optionCount ** issue)
const optionOf = (at: number, issue: number): number => Math.floor(at / (places[issue] ?? 1)) % optionCount

const moved = ({ weights, worths }: Numbers, issue: number, from: number, to: number): number =>
  ((weights[issue] ?? 0) * ((worths[issue]?.[to] ?? 0) - (worths[issue]?.[from] ?? 0))) / 100

const gained = (numbers: Numbers, from: number, to: number): number =>
  places.reduce((sum, _, issue) => sum + moved(numbers, issue, optionOf(from, issue), optionOf(to, issue)), 0)

/** Sums of hundredths come out a little off. */
const aPoint = 1 - 1e-9

/** The product of what both gain; 0 where either gains less than a point. */
export const productOf = (from: number, to: number, one: Numbers, other: Numbers): number => {
  const [a, b] = [gained(one, from, to), gained(other, from, to)]
  return a >= aPoint && b >= aPoint ? a * b : 0
}

const issueSets: readonly Row[] = Array.from({ length: 2 ** issueCount }, (_, bits) =>
  [...places.keys()].filter((issue) => (bits >> issue) & 1),
).filter((issues) => issues.length === issuesPerLook(issueCount))

/** Packages of every look there can be, each look as likely as the others: which issues, which of the two other values. */
const looksFrom = (from: number): readonly Row[] =>
  issueSets.flatMap((issues) =>
    Array.from({ length: 2 ** issues.length }, (_, others) =>
      Array.from({ length: 2 ** issues.length - 1 }, (_, at) =>
        issues.reduce((to, issue, place) => {
          if (!(((at + 1) >> place) & 1)) return to
          const stays = optionOf(from, issue)
          const other = (stays + 1 + ((others >> place) & 1)) % optionCount
          return to + (other - stays) * (places[issue] ?? 0)
        }, from),
      ),
    ),
  )

/** Of a row of chances: all packages, and at the end that nothing is found. */
export const rowLength = packageCount + 1

/** How likely one look finds each package, for each of `allWeights`: a row for each. */
export const lookChances = (from: number, prober: Numbers): Float64Array => {
  const chances = new Float64Array(allWeights.length * rowLength)
  const looks = looksFrom(from).map((packages) =>
    packages.map((to) => ({ to, b: gained(prober, from, to) })).filter(({ b }) => b >= aPoint),
  )
  const share = 1 / looks.length
  const worth = new Float64Array(packageCount)
  for (const [place, weights] of allWeights.entries()) {
    const probed = probedNumbers(weights)
    for (let to = 0; to < packageCount; to += 1) worth[to] = gained(probed, from, to)
    const a = (to: number): number => worth[to] ?? 0
    for (const look of looks) {
      const better = look.filter(({ to }) => a(to) >= aPoint)
      const efficient = better.filter(
        (one) =>
          !better.some(
            (two) => a(two.to) >= a(one.to) && two.b >= one.b && (a(two.to) > a(one.to) || two.b > one.b),
          ),
      )
      const sum = efficient.reduce((so, { to, b }) => so + a(to) * b, 0)
      if (efficient.length === 0) {
        const nothing = place * rowLength + packageCount
        chances[nothing] = (chances[nothing] ?? 0) + share
      }
      for (const { to, b } of efficient) {
        const at = place * rowLength + to
        chances[at] = (chances[at] ?? 0) + (share * a(to) * b) / sum
      }
    }
  }
  return chances
}
