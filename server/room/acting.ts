/** Takes one act on a draft: the same act twice is one entry, a new one is decided by the rules. */
import type { Act } from '@common-ground/shared/acts/act'
import { broughtFileId } from '@common-ground/shared/acts/brought-file'
import { keptChange } from '@common-ground/shared/acts/kept-change'
import type { Surroundings } from '@common-ground/shared/acts/room-state'
import { statementOf } from '@common-ground/shared/acts/signing'
import { statementJson } from '@common-ground/shared/agreement/signature'
import { decide } from '@common-ground/shared/ledger/decide'
import type { PersonsEntry } from '@common-ground/shared/ledger/entry'
import { isRepeat } from '@common-ground/shared/ledger/repeats'
import type { Participant } from '@common-ground/shared/room/participant'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Draft } from './draft.ts'

/** What the rules may ask about, other than the ledger the act is for. */
interface Attempt extends Omit<Surroundings, 'space' | 'goal' | 'keptWords' | 'broughtFile' | 'signature'> {
  /** Signs with the key that is held for a participant. */
  readonly sign: (participant: string, json: string) => ReturnType<Surroundings['signature']>
  readonly act: Act
  readonly actor: Participant
}

export const actOnDraft = (
  draft: Draft,
  attempt: Attempt,
): { readonly entry: PersonsEntry; readonly carrier?: Uint8Array } | Refusal => {
  const { act, actor, sign, ...around } = attempt
  const { id, now, termSheet } = around
  const earlier = draft.entryOf(id)
  if (earlier) return isRepeat(earlier, actor.id, act) ? { entry: earlier } : refuse('act-id-taken')
  // What is carried over has the id of the act that made it then: nobody makes another thing of it.
  const taken = act.type === 'ask-carry' ? draft.entryOf(act.item) : draft.state.carries.get(id)
  if (taken) return refuse('act-id-taken')
  const decided = decide(draft.state, actor, act, {
    ...around,
    space: draft.space,
    keptWords: (of) => draft.text.keptWords(of),
    goal: (goal) => draft.text.goal(goal),
    broughtFile: broughtFileId(draft.room, draft.space, id),
    signature: (signed) => {
      const entry = { room: draft.room, id, by: actor.id, standing: actor.standing, at: now }
      return sign(actor.id, statementJson(statementOf(entry, signed)))
    },
  })
  if ('refused' in decided) return decided
  const kept = keptChange(draft.state, id, act, decided, { actor, termSheet, now })
  return draft.append(id, decided, { actor, now, kept })
}
