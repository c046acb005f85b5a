/** Takes one act on a draft: the same act twice is one entry, a new one is decided by the rules. */
import { type Act, asAsked, asSent } from '@common-ground/shared/acts/act'
import { broughtFileId } from '@common-ground/shared/acts/brought-file'
import type { Surroundings } from '@common-ground/shared/acts/room-state'
import { canonicalJson } from '@common-ground/shared/ledger/chain'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { decide } from '@common-ground/shared/ledger/ledger'
import type { Participant } from '@common-ground/shared/room/participant'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Draft } from './draft.ts'

/** What the rules may ask about, other than the ledger the act is for. */
interface Attempt extends Omit<Surroundings, 'space' | 'goalText' | 'broughtFile'> {
  readonly act: Act
  readonly actor: Participant
}

const isRepeat = ({ by, act }: Entry, attempt: Attempt): boolean =>
  by === attempt.actor.id && canonicalJson(asSent(act)) === canonicalJson(asAsked(attempt.id, attempt.act))

export const actOnDraft = (
  draft: Draft,
  attempt: Attempt,
): { readonly entry: Entry; readonly carrier?: Uint8Array } | Refusal => {
  const { act, actor, ...around } = attempt
  const { id, now } = around
  const earlier = draft.entryOf(id)
  if (earlier) return isRepeat(earlier, attempt) ? { entry: earlier } : refuse('act-id-taken')
  const decided = decide(draft.state, actor, act, {
    ...around,
    space: draft.space,
    goalText: (goal) => draft.goalText(goal),
    broughtFile: broughtFileId(draft.room, draft.space, id),
  })
  return 'refused' in decided ? decided : draft.append(id, decided, actor, now)
}
