/** The deals people made in CaSiNo, with what they were worth to both by their own priorities. */
import type { Side } from '@common-ground/shared/room/side'
import type { Problem } from '@common-ground/shared/tradeoffs/problem'
import { readDialogue } from '../replay/casino.ts'
import { type IssueName, issueNames, type Packages, type Plan, packagesOfEach } from '../replay/plan.ts'
import { type Checked, fieldOf, isFields } from '../replay/untrusted.ts'
import type { Worths } from './enumeration.ts'

/** Points a package of the issue is worth that somebody wants most, second and least. From the paper, section 3. */
const pointsOf = { High: 5, Medium: 4, Low: 3 } as const

type Points = Readonly<Record<IssueName, number>>

interface Agreed {
  readonly position: number
  readonly dialogue?: string
  readonly points: Readonly<Record<Side, Points>>
  /** What side A and side B get. */
  readonly gets: Readonly<Record<Side, Packages>>
}

export interface Deal extends Agreed {
  /** What they get is worth to them, in points. */
  readonly worth: Worths
}

/** `none` where the dialogue ended without one. */
export type DealReading = Checked<Deal | 'none'>

const pointsFrom = (person: unknown): Points | undefined => {
  const priorities = isFields(person) ? fieldOf(person, 'value2issue') : undefined
  if (!isFields(priorities)) return undefined
  const points: Partial<Record<IssueName, number>> = {}
  for (const [level, worth] of Object.entries(pointsOf)) {
    const issue = issueNames.find((name) => name === fieldOf(priorities, level))
    if (issue) points[issue] = worth
  }
  const { Food, Water, Firewood } = points
  return Food && Water && Firewood ? { Food, Water, Firewood } : undefined
}

const pointsIn = (value: unknown): readonly (Points | undefined)[] => {
  const info = isFields(value) ? fieldOf(value, 'participant_info') : undefined
  return isFields(info) ? Object.values(info).map(pointsFrom) : []
}

const worthOf = (points: Points, packages: Packages): number =>
  issueNames.reduce((sum, name) => sum + points[name] * packages[name], 0)

/** What was accepted: the last deal submitted before. */
const agreedIn = ({ steps }: Plan): Deal['gets'] | undefined => {
  if (!steps.some(({ type }) => type === 'accept')) return undefined
  return steps.findLast((step) => step.type === 'submit')?.gets
}

export const dealOf = (agreed: Agreed): Deal => ({
  ...agreed,
  worth: { a: worthOf(agreed.points.a, agreed.gets.a), b: worthOf(agreed.points.b, agreed.gets.b) },
})

/** Reads one dialogue of a file, its position counted from 1. The first person is side A. */
export const dealIn = (value: unknown, position: number): DealReading => {
  const reading = readDialogue(value, position)
  if ('because' in reading) return { because: reading.because }
  const { dialogue } = reading.ok
  const gets = agreedIn(reading.ok)
  if (!gets) return { ok: 'none' }
  const [a, b] = pointsIn(value)
  if (!a || !b) return { because: 'it has a deal, but not both people’s priorities (value2issue)' }
  const named = dialogue === undefined ? {} : { dialogue }
  return { ok: dealOf({ position, ...named, points: { a, b }, gets }) }
}

/** Every way to divide three packages of each issue: 64 in all. A value is what A gets and what B gets of it. */
export const problemOfDeal = ({ points }: Deal): Problem => ({
  issues: issueNames.map((name) => ({
    id: name,
    options: Array.from({ length: packagesOfEach + 1 }, (_, toA) => ({
      value: `${toA}:${packagesOfEach - toA}`,
      a: points.a[name] * toA,
      b: points.b[name] * (packagesOfEach - toA),
    })),
  })),
})

/** All 64 divisions again, by another way: three numbers that run from 0 to 3. */
export const divisionsOf = ({ points }: Deal): readonly Worths[] => {
  const all: Worths[] = []
  for (let food = 0; food <= 3; food += 1)
    for (let water = 0; water <= 3; water += 1)
      for (let firewood = 0; firewood <= 3; firewood += 1)
        all.push({
          a: worthOf(points.a, { Food: food, Water: water, Firewood: firewood }),
          b: worthOf(points.b, { Food: 3 - food, Water: 3 - water, Firewood: 3 - firewood }),
        })
  return all
}
