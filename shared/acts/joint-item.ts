/** A thing of the joint room that an act about the order of things can name: by its kind and its id. */
import Type, { type Static } from 'typebox'
import { type Refusal, refuse } from '../room/refusal.ts'
import { Identifier } from './identifier.ts'
import type { RoomState, Surroundings } from './room-state.ts'

const ofKind = <Kind extends string>(kind: Kind) =>
  Type.Object({ [kind]: Identifier } as Record<Kind, typeof Identifier>, { additionalProperties: false })

const OfGoal = ofKind('goal')
const OfIssue = ofKind('issue')

/** What an item of the agenda can be about. */
export const GoalOrIssue = Type.Union([OfGoal, OfIssue])
export type GoalOrIssue = Static<typeof GoalOrIssue>

export const JointItem = Type.Union([
  OfGoal,
  OfIssue,
  ofKind('statement'),
  ofKind('evidence'),
  ofKind('agenda'),
])
export type JointItem = Static<typeof JointItem>

/** A goal and an issue could have one id: a key tells them apart. */
export const itemKey = (item: object): string => Object.entries(item).flat().join(' ')

export const unknownRefusal = (
  state: RoomState,
  item: JointItem,
  { goal }: Pick<Surroundings, 'goal'>,
): Refusal | undefined => {
  if ('goal' in item) return goal(item.goal) ? undefined : refuse('goal-unknown')
  if ('issue' in item) return state.issues.has(item.issue) ? undefined : refuse('issue-unknown')
  if ('statement' in item)
    return state.statements.has(item.statement) ? undefined : refuse('statement-unknown')
  if ('evidence' in item) return state.evidence.has(item.evidence) ? undefined : refuse('evidence-unknown')
  return state.agenda.some(({ id }) => id === item.agenda) ? undefined : refuse('agenda-item-unknown')
}
