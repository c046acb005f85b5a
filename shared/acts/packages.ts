/** Three packages that are worth the same to the side that makes them: the other side says which it prefers. They bind nobody. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { isSide } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import type { Side } from '../room/side.ts'
import { textRefusal } from '../room/text.ts'
import { Identifier } from './identifier.ts'
import type { Issues } from './issues.ts'
import { paceRefusal, termsRefusal } from './offer-rules.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'
import { millionths } from './value.ts'

const PackageTerm = Type.Object({ issue: Identifier, to: Type.String() }, { additionalProperties: false })
export type PackageTerm = Static<typeof PackageTerm>

const three = { minItems: 3, maxItems: 3 } as const

export const PresentPackagesAct = Type.Object(
  {
    type: Type.Literal('present-packages'),
    packages: Type.Array(Type.Array(PackageTerm, { maxItems: limits.termsPerOffer }), three),
    /** What the other side gains by any of them, in a sentence. */
    benefit: Type.String(),
  },
  { additionalProperties: false },
)
export type PresentPackagesAct = Static<typeof PresentPackagesAct>

export const RankPackagesAct = Type.Object(
  {
    type: Type.Literal('rank-packages'),
    packages: Identifier,
    /** Positions of the three packages, the preferred one first. */
    order: Type.Array(Type.Integer({ minimum: 0, maximum: 2 }), three),
  },
  { additionalProperties: false },
)
export type RankPackagesAct = Static<typeof RankPackagesAct>

export const WithdrawPackagesAct = Type.Object(
  { type: Type.Literal('withdraw-packages'), packages: Identifier },
  { additionalProperties: false },
)
export type WithdrawPackagesAct = Static<typeof WithdrawPackagesAct>

export interface PackageSet {
  readonly id: string
  readonly side: Side
  readonly by: string
  readonly at: number
  /** Position of its entry in the ledger. */
  readonly seq: number
  readonly packages: readonly (readonly PackageTerm[])[]
  readonly benefit: string
  /** What the other side said last: positions, the preferred one first. */
  readonly ranked?: { readonly order: readonly number[]; readonly by: string; readonly at: number }
  readonly withdrawn?: { readonly by: string; readonly at: number }
}
export type PackageSets = ReadonlyMap<string, PackageSet>

type PackagesAct = PresentPackagesAct | RankPackagesAct | WithdrawPackagesAct

/** The same for packages that mean the same, however their issues are ordered and their amounts are written. */
const contentOf = (issues: Issues, terms: readonly PackageTerm[]): string =>
  JSON.stringify(
    terms
      .map(({ issue, to }) => [
        issue,
        issues.get(issue)?.kind.type === 'amount' ? millionths(to).toString() : to,
      ])
      .sort(([one = ''], [other = '']) => (one < other ? -1 : 1)),
  )

const issuesOf = (terms: readonly PackageTerm[]): string =>
  terms
    .map(({ issue }) => issue)
    .sort()
    .join()

/** That the three are worth the same to whoever presents them is theirs to see to: their numbers are not known here. */
const packagesRefusal = (state: RoomState, packages: PresentPackagesAct['packages']): Refusal | undefined => {
  for (const terms of packages) {
    const refusal = termsRefusal(state, terms)
    if (refusal) return refusal
  }
  if (packages.some((terms) => terms.length < 2) || new Set(packages.map(issuesOf)).size > 1)
    return refuse('packages-issues')
  const contents = new Set(packages.map((terms) => contentOf(state.issues, terms)))
  return contents.size < packages.length ? refuse('packages-alike') : undefined
}

/** Three packages that were not withdrawn. */
const presented = ({ packageSets }: RoomState, id: string): PackageSet | Refusal => {
  const set = packageSets.get(id)
  if (!set) return refuse('packages-unknown')
  return set.withdrawn ? refuse('packages-withdrawn') : set
}

const rankRefusal = ({ ranked }: PackageSet, order: readonly number[]): Refusal | undefined => {
  if (new Set(order).size < order.length) return refuse('ranking-unfit')
  return ranked?.order.every((position, place) => position === order[place])
    ? refuse('ranking-same')
    : undefined
}

export const decidePackages = (
  state: RoomState,
  { standing }: Actor,
  act: PackagesAct,
  { now }: Surroundings,
): PackagesAct | Refusal => {
  if (!isSide(standing)) return refuse('not-for-your-role')
  if (act.type === 'present-packages')
    return (
      paceRefusal(state, standing, now) ??
      packagesRefusal(state, act.packages) ??
      textRefusal(act.benefit, limits.text.benefit) ??
      act
    )
  const ranks = act.type === 'rank-packages'
  const own = state.packageSets.get(act.packages)?.side === standing
  if (own && ranks) return refuse('own-packages')
  if (!own && !ranks && state.packageSets.has(act.packages)) return refuse('not-your-packages')
  const set = presented(state, act.packages)
  if ('refused' in set) return set
  return ranks ? (rankRefusal(set, act.order) ?? act) : act
}

export const foldPackages = (
  sets: PackageSets,
  act: PackagesAct,
  { id, by, standing, at, seq, owned }: Made,
): PackageSets => {
  if (act.type === 'present-packages') {
    const { packages, benefit } = act
    return isSide(standing)
      ? withValue(sets, id, { id, side: standing, by, at, seq, packages, benefit }, owned)
      : sets
  }
  const set = sets.get(act.packages)
  if (!set) return sets
  const said =
    act.type === 'rank-packages' ? { ranked: { order: act.order, by, at } } : { withdrawn: { by, at } }
  return withValue(sets, act.packages, { ...set, ...said }, owned)
}
