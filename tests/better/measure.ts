/** What a prober learns in a room's whole life, measured on the small game: with its reference as it comes, chosen, and with numbers of its own that change. */
import { limits } from '@common-ground/shared/room/limits'
import { Random } from '../world/random.ts'
import { asItComes, type Choosing, chosen, Looks, menuOf, probe } from './prober.ts'
import {
  allWeights,
  lookChances,
  type Numbers,
  packageCount,
  probedNumbers,
  productOf,
  rowLength,
} from './small-game.ts'

export interface Measured {
  readonly who: string
  /** Of the 10.8 there are. Mean over all weights the other side can have. */
  readonly bits: number
  /** How far a weight is from the best guess, in points. */
  readonly off: number
}

/** What wants the opposite of the other side, and weighs its issues so or so; the last two want something odd. */
const probers: readonly Numbers[] = [
  ...[
    [25, 25, 25, 25],
    [40, 30, 20, 10],
    [10, 20, 30, 40],
  ].map((weights) => ({ weights, worths: weights.map(() => [0, 50, 100]) })),
  { weights: [25, 25, 25, 25], worths: [1, 2, 3, 4].map(() => [0, 100, 100]) },
  { weights: [25, 25, 25, 25], worths: [1, 2, 3, 4].map(() => [0, 0, 100]) },
]

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length

export const bitsThereAre = Math.log2(allWeights.length)

/** How far off one is who has heard nothing. */
export const offBefore = mean(allWeights.flat().map((weight) => Math.abs(weight - 25)))

const measure = (
  who: string,
  rooms: number,
  lockFor: (prober: number, question: number) => Looks,
  choose: Choosing,
): Measured => {
  const random = new Random(29)
  const all = probers.map((_, prober) =>
    Array.from({ length: rooms }, () =>
      probe((question) => lockFor(prober, question), choose, random.below(allWeights.length), random),
    ),
  )
  const worst = all
    .map((learned) => ({
      bits: mean(learned.map(({ bits }) => bits)),
      off: mean(learned.map(({ off }) => off)),
    }))
    .reduce((one, other) => (one.bits > other.bits ? one : other))
  return { who, ...worst }
}

/** `rooms` of each kind of prober; the worst of the probers counts. */
export const measureAll = (rooms: number): readonly Measured[] => {
  const looks = probers.map((prober) => new Looks(prober))
  const lock = (prober: number): Looks => {
    const found = looks[prober % looks.length]
    if (!found) throw new Error('no such prober')
    return found
  }
  return [
    measure('with what is on the table as it comes', rooms, lock, asItComes),
    measure('with a mediator who asks about each of its offers', Math.ceil(rooms / 2), lock, chosen),
    measure(
      'with other numbers for each question',
      rooms,
      (prober, question) => lock(prober + question),
      asItComes,
    ),
  ]
}

/** What is kept of the best there is, by the root of the product of both gains: of one answer, nothing found counted as nothing. */
export const qualityOf = (games: number): { readonly found: number; readonly share: number } => {
  const random = new Random(31)
  const shares: number[] = []
  while (shares.length < games) {
    const [from, place] = [random.below(packageCount), random.below(allWeights.length)]
    const weights = allWeights[random.below(allWeights.length)] ?? []
    const other: Numbers = { weights, worths: weights.map(() => [0, 50, 100]) }
    const own = probedNumbers(allWeights[place] ?? [])
    const products = Array.from({ length: packageCount }, (_, to) => productOf(from, to, own, other))
    const most = Math.max(...products)
    if (most === 0) continue
    const chances = lookChances(from, other).subarray(place * rowLength, (place + 1) * rowLength)
    const menu = menuOf(chances, limits.better.perAnswer, random)
    const best = Math.max(0, ...menu.map((to) => products[to] ?? 0))
    shares.push(Math.sqrt(best / most))
  }
  return { found: shares.filter((share) => share > 0).length / games, share: mean(shares) }
}
