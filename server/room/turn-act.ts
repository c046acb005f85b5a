/** The turn of an act: decided by the rules, recorded with what follows from it, then told to every reader of the space. */
import type { Entry, PersonsEntry } from '@common-ground/shared/ledger/entry'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Chance } from '@common-ground/shared/round/dealing'
import type { ActMessage, ActRecorded } from '@common-ground/shared/wire/messages'
import type { Row } from '../store/store.ts'
import { actOnDraft } from './acting.ts'
import type { Connection } from './connection.ts'
import { type Followed, followUp } from './following-up.ts'
import { toAct } from './permission.ts'
import type { Table } from './table.ts'
import type { Turn } from './turns.ts'

interface Acting {
  readonly connection: Connection
  readonly message: ActMessage
  readonly now: () => number
  readonly chance: Chance
  /** The room is to be destroyed now. */
  readonly destroy: () => void
}

/** What else changes in the store with an entry, in the same transaction. */
const consequences = (table: Table, { act, by, at, room }: PersonsEntry): readonly Row[] => {
  if (act.type === 'remove') return [{ kind: 'seats-gone', room, participant: act.participant }]
  if (act.type === 'leave') return [{ kind: 'seats-gone', room, participant: by }]
  const ends = act.type === 'close-and-destroy' && table.drafts.joint.destruction.agreed !== undefined
  return ends ? [{ kind: 'keep-until', room, until: at }] : []
}

type Verdict = { readonly entry: PersonsEntry; readonly carrier?: Uint8Array } | Refusal

const decideNow = (table: Table, { connection, message, now }: Acting): Verdict => {
  const space = toAct(table.asked(connection, message.space))
  if (typeof space !== 'string') return space
  return actOnDraft(table.drafts.of(space), {
    id: message.id,
    act: message.act,
    actor: connection.participant,
    now: now(),
    joint: table.drafts.joint,
    agreement: table.room.agreement.hash,
    knocking: (participant) => table.seating.knocking(participant, table.drafts),
  })
}

export const actTurn =
  (table: Table, acting: Acting) =>
  (answer: (answer: ActRecorded | Refusal) => void): Turn => {
    let verdict: Verdict
    let followed: readonly Followed[] = []
    /** The state of the whole round is recorded by now: the receipt is of what the store has. */
    const tell = ({ space }: Entry, update: Uint8Array) =>
      table.audience.tellWords({ space, update, receipt: table.receipt(space) })
    return {
      decide: () => {
        verdict = decideNow(table, acting)
        if ('refused' in verdict || !verdict.carrier) return []
        const own = table.drafts.of(verdict.entry.space).takeRows()
        followed = followUp(table.drafts, acting.chance, acting.now())
        // In the order in which they were decided: whoever reads the rows finds a reason before what follows from it.
        return [...own, ...consequences(table, verdict.entry), ...table.drafts.takeRows()]
      },
      settle: (failed) => {
        // Also a refusal may rest on an act of this round that is not recorded now.
        if (failed) return answer(refuse('not-saved'))
        if ('refused' in verdict) return answer(verdict)
        const { entry, carrier } = verdict
        const { seq, hash, at } = entry
        if (carrier) tell(entry, carrier)
        answer({ seq, hash, at })
        if (carrier) table.seatsChanged(entry)
        // After someone's seat has ended: whoever is gone hears nothing of what follows.
        for (const { entry: follows, carrier: update } of followed) tell(follows, update)
        if (entry.act.type === 'close-and-destroy' && table.state.destruction.agreed) acting.destroy()
      },
      refuse: answer,
    }
  }
