/** Takes one act on a draft: the same act twice is one entry, a new one is decided by the rules. */
import { type Act, asSent } from '@common-ground/shared/acts/act'
import { broughtFileId } from '@common-ground/shared/acts/brought-file'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { canonicalJson } from '@common-ground/shared/ledger/chain'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { decide } from '@common-ground/shared/ledger/ledger'
import type { FileRecord } from '@common-ground/shared/room/file'
import type { Participant } from '@common-ground/shared/room/participant'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Draft } from './draft.ts'

interface Attempt {
  readonly id: string
  readonly act: Act
  readonly actor: Participant
  readonly now: number
  readonly joint: RoomState
  /** Hash of the agreement to mediate in force. */
  readonly agreement: string
  readonly knocking: (participant: string) => Participant | undefined
  readonly file: (file: string) => FileRecord | undefined
}

const isRepeat = ({ by, act }: Entry, attempt: Attempt): boolean =>
  by === attempt.actor.id && canonicalJson(asSent(act)) === canonicalJson(attempt.act)

export const actOnDraft = (
  draft: Draft,
  attempt: Attempt,
): { readonly entry: Entry; readonly carrier?: Uint8Array } | Refusal => {
  const { id, act, actor, now, agreement, joint, knocking, file } = attempt
  const earlier = draft.entryOf(id)
  if (earlier) return isRepeat(earlier, attempt) ? { entry: earlier } : refuse('act-id-taken')
  const decided = decide(draft.state, actor, act, {
    now,
    space: draft.space,
    joint,
    agreement,
    knocking,
    goalText: (goal) => draft.goalText(goal),
    file,
    broughtFile: broughtFileId(draft.room, draft.space, id),
  })
  return 'refused' in decided ? decided : draft.append(id, decided, actor, now)
}
