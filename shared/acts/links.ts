/** Links: which issue serves which goal, said by whoever sees it; anyone who may say so may take it back. */
import Type, { type Static } from 'typebox'
import { limits } from '../room/limits.ts'
import type { Standing } from '../room/participant.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { isBlank } from '../room/text.ts'
import { Identifier } from './identifier.ts'
import { type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'

const between = <Type_ extends string>(type: Type_) =>
  Type.Object(
    { type: Type.Literal(type), issue: Identifier, goal: Identifier },
    { additionalProperties: false },
  )

export const LinkAct = between('link')
export type LinkAct = Static<typeof LinkAct>
export const UnlinkAct = between('unlink')
export type UnlinkAct = Static<typeof UnlinkAct>

export interface Link {
  readonly by: string
  readonly standing: Standing
  readonly at: number
}

/**
 * By issue, then by goal. A link to a goal that was removed stays here and is read nowhere: it comes back with the goal,
 * as its endorsements do.
 */
export type Links = ReadonlyMap<string, ReadonlyMap<string, Link>>

const decideLink = (state: RoomState, act: LinkAct, { goal }: Surroundings): LinkAct | Refusal => {
  const issue = state.issues.get(act.issue)
  if (!issue) return refuse('issue-unknown')
  if (issue.aside) return refuse('issue-set-aside')
  const words = goal(act.goal)
  if (!words) return refuse('goal-unknown')
  const links = state.links.get(act.issue)
  if (links?.has(act.goal)) return refuse('already-linked')
  // Asked of every new link: a goal nobody could tell reached serves as an excuse for any term.
  if (isBlank(words.measure)) return refuse('measure-first')
  const standing = [...(links?.keys() ?? [])].filter((linked) => goal(linked) !== undefined)
  return standing.length >= limits.linksPerIssue ? refuse('too-many-links') : act
}

const decideUnlink = ({ links }: RoomState, act: UnlinkAct): UnlinkAct | Refusal =>
  links.get(act.issue)?.has(act.goal) ? act : refuse('not-linked')

type FamilyAct = LinkAct | UnlinkAct

export const decideLinks = (
  state: RoomState,
  act: FamilyAct,
  surroundings: Surroundings,
): FamilyAct | Refusal =>
  act.type === 'link' ? decideLink(state, act, surroundings) : decideUnlink(state, act)

export const foldLinks = (links: Links, act: FamilyAct, { by, standing, at, owned }: Made): Links => {
  const next = new Map(links.get(act.issue))
  if (act.type === 'link') next.set(act.goal, { by, standing, at })
  else next.delete(act.goal)
  return withValue(links, act.issue, next, owned)
}

/** Whom an issue serves, among goals that are on the board, in the order of these goals. */
export const goalsServed = <Goal extends { readonly id: string }>(
  links: Links,
  issue: string,
  goals: readonly Goal[],
): readonly Goal[] => {
  const linked = links.get(issue)
  return linked ? goals.filter(({ id }) => linked.has(id)) : []
}

/** Which issues serve a goal, in the order of these issues. */
export const issuesServing = <Issue extends { readonly id: string }>(
  links: Links,
  goal: string,
  issues: Iterable<Issue>,
): readonly Issue[] => [...issues].filter(({ id }) => links.get(id)?.has(goal) === true)
