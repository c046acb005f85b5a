/** One side's yes or no to a proposal: sealed in that side's own ledger, which nobody else reads, and changed there until the time is over. */
import Type, { type Static } from 'typebox'
import { type Refusal, refuse } from '../room/refusal.ts'
import { Identifier } from './identifier.ts'
import { votingEnds } from './proposals.ts'
import { type Actor, type Made, type RoomState, type Surroundings, withValue } from './room-state.ts'

export const VoteAct = Type.Object(
  {
    type: Type.Literal('vote'),
    proposal: Identifier,
    answer: Type.Union([Type.Literal('yes'), Type.Literal('no')]),
  },
  { additionalProperties: false },
)
export type VoteAct = Static<typeof VoteAct>

export interface Vote {
  readonly answer: VoteAct['answer']
  readonly by: string
  readonly at: number
}

/** The answer that stands, by proposal: one for the side, whoever of it gave it. */
export type OwnVotes = ReadonlyMap<string, Vote>

/**
 * Decided on this side's own answer and on what everybody knows: nothing of the other's can be learnt from an answer. What
 * counts is when the answer came in: it does not come late because others kept the room busy.
 */
export const decideVote = (
  { ownVotes }: RoomState,
  actor: Actor,
  act: VoteAct,
  { joint, arrived }: Surroundings,
): VoteAct | Refusal => {
  const proposal = joint.proposals.get(act.proposal)
  if (!proposal) return refuse('proposal-unknown')
  if (proposal.status === 'announced' || !proposal.put) return refuse('proposal-not-put')
  if (proposal.status !== 'put' || arrived >= votingEnds(proposal.put, joint.pauses))
    return refuse('proposal-over')
  if (!joint.people.get(actor.id)?.authority) return refuse('authority-needed')
  return ownVotes.get(act.proposal)?.answer === act.answer ? refuse('already-said') : act
}

export const foldVote = (votes: OwnVotes, { proposal, answer }: VoteAct, { by, at, owned }: Made): OwnVotes =>
  withValue(votes, proposal, { answer, by, at }, owned)
