/** Links of evidence: which goal or issue a piece of evidence bears on, said by whoever sees it; anyone who may say so may take it back. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { isBlank } from '../room/text.ts'
import type { EvidenceCards } from './evidence.ts'
import { Identifier } from './identifier.ts'
import type { Link } from './links.ts'
import { type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'

/** What evidence bears on. */
const Target = Type.Union([
  Type.Object({ goal: Identifier }, { additionalProperties: false }),
  Type.Object({ issue: Identifier }, { additionalProperties: false }),
])
export type Target = Static<typeof Target>

const between = <Type_ extends string>(type: Type_) =>
  Type.Object({ type: Type.Literal(type), evidence: Identifier, to: Target }, { additionalProperties: false })

export const LinkEvidenceAct = between('link-evidence')
export type LinkEvidenceAct = Static<typeof LinkEvidenceAct>
export const UnlinkEvidenceAct = between('unlink-evidence')
export type UnlinkEvidenceAct = Static<typeof UnlinkEvidenceAct>
type FamilyAct = LinkEvidenceAct | UnlinkEvidenceAct

type ByTarget = ReadonlyMap<string, ReadonlyMap<string, Link>>

/**
 * By goal or issue, then by evidence. Links of a removed goal and of evidence taken back stay here and are read nowhere.
 */
export interface EvidenceLinks {
  readonly goals: ByTarget
  readonly issues: ByTarget
}
export const noEvidenceLinks: EvidenceLinks = { goals: new Map(), issues: new Map() }

export const evidenceLinksOf = (links: EvidenceLinks, to: Target): ReadonlyMap<string, Link> | undefined =>
  'goal' in to ? links.goals.get(to.goal) : links.issues.get(to.issue)

const targetRefusal = (state: RoomState, to: Target, { goal }: Surroundings): Refusal | undefined => {
  if ('issue' in to) {
    const issue = state.issues.get(to.issue)
    if (!issue) return refuse('issue-unknown')
    return issue.aside ? refuse('issue-set-aside') : undefined
  }
  const words = goal(to.goal)
  if (!words) return refuse('goal-unknown')
  // As for issues: proof of a goal nobody could tell reached would be proof of anything.
  return isBlank(words.measure) ? refuse('measure-first') : undefined
}

const decideLink = (
  state: RoomState,
  act: LinkEvidenceAct,
  surroundings: Surroundings,
): LinkEvidenceAct | Refusal => {
  const card = state.evidence.get(act.evidence)
  if (!card) return refuse('evidence-unknown')
  if (card.withdrawn) return refuse('evidence-withdrawn')
  const links = evidenceLinksOf(state.evidenceLinks, act.to)
  if (links?.has(act.evidence)) return refuse('already-linked')
  const refusal = targetRefusal(state, act.to, surroundings)
  if (refusal) return refusal
  return evidenceFor(state, act.to).length >= limits.evidencePerTarget ? refuse('too-many-links') : act
}

export const decideEvidenceLinks = (
  state: RoomState,
  act: FamilyAct,
  surroundings: Surroundings,
): FamilyAct | Refusal => {
  if (act.type === 'link-evidence') return decideLink(state, act, surroundings)
  return evidenceLinksOf(state.evidenceLinks, act.to)?.has(act.evidence) ? act : refuse('not-linked')
}

export const foldEvidenceLinks = (
  links: EvidenceLinks,
  { type, evidence, to }: FamilyAct,
  { by, standing, at, owned }: Made,
): EvidenceLinks => {
  const next = new Map(evidenceLinksOf(links, to))
  if (type === 'link-evidence') next.set(evidence, { by, standing, at })
  else next.delete(evidence)
  return 'goal' in to
    ? { ...links, goals: withValue(links.goals, to.goal, next, owned) }
    : { ...links, issues: withValue(links.issues, to.issue, next, owned) }
}

/** The evidence that bears on a goal or an issue and still stands, in the order in which it was linked. */
export const evidenceFor = (
  { evidence, evidenceLinks }: { readonly evidence: EvidenceCards; readonly evidenceLinks: EvidenceLinks },
  to: Target,
): readonly string[] =>
  [...(evidenceLinksOf(evidenceLinks, to)?.keys() ?? [])].filter((id) => {
    const card = evidence.get(id)
    return card !== undefined && !card.withdrawn
  })
