/** The turn of an act: decided by the rules, recorded with what follows from it, then told to every reader of the space. */
import type { Act } from '@common-ground/shared/acts/act'
import type { BringEvidenceAct } from '@common-ground/shared/acts/evidence'
import { unreadSpaceOf } from '@common-ground/shared/acts/pulse'
import { opensAfreshFor } from '@common-ground/shared/acts/reopening'
import { chainStart } from '@common-ground/shared/ledger/chain'
import type { Entry, PersonsEntry, RoomsEntry } from '@common-ground/shared/ledger/entry'
import { sideNumbers } from '@common-ground/shared/numbers/side-numbers'
import { letsMediatorDestroy } from '@common-ground/shared/room/agreement-to-mediate'
import { isSide, type Participant } from '@common-ground/shared/room/participant'
import { type Refusal, type RefusalCode, refuse } from '@common-ground/shared/room/refusal'
import { homeOf } from '@common-ground/shared/room/space'
import type { Chance } from '@common-ground/shared/round/dealing'
import type { SideNumbers } from '@common-ground/shared/tradeoffs/numbers'
import type { ActMessage, ActRecorded } from '@common-ground/shared/wire/messages'
import type { Row } from '../store/store.ts'
import { actOnDraft } from './acting.ts'
import { agreementOf } from './agreement.ts'
import type { Connection } from './connection.ts'
import { type Followed, followUp } from './following-up.ts'
import { toAct } from './permission.ts'
import { signFor } from './signing-keys.ts'
import type { Table } from './table.ts'
import type { Turn } from './turns.ts'

interface Acting {
  readonly connection: Connection
  readonly message: ActMessage
  readonly now: () => number
  /** When it came in, by the room's own time. */
  readonly arrived: number
  readonly chance: Chance
  /** The room is to be destroyed now. */
  readonly destroy: () => void
}

/** Evidence that was brought out takes its file along: the same bytes, another id, another space. */
const broughtFile = (
  table: Table,
  { act, by, at, space }: PersonsEntry,
  sent: BringEvidenceAct,
): readonly Row[] => {
  const to = act.type === 'bring-evidence' ? act.file?.file : undefined
  const from = table.drafts.stateOf(sent.from).evidence.get(sent.evidence)?.file?.file
  return to === undefined || from === undefined ? [] : [table.files.bring({ from, to, space, by, at })]
}

/** So does evidence that is carried over from an archive. */
const carriedFile = (table: Table, { act, at, space }: RoomsEntry): readonly Row[] => {
  const file = act.type === 'carry-over' ? act.file : undefined
  const by = file && table.files.recorded(file.from)?.by
  return file && by !== undefined ? [table.files.bring({ ...file, space, by, at })] : []
}

/** What else changes in the store with an entry, in the same transaction. */
const consequences = (table: Table, entry: PersonsEntry, sent: Act): readonly Row[] => {
  const { act, by, at, room } = entry
  if (act.type === 'add-evidence' || act.type === 'revise-evidence')
    return act.file ? [table.files.name(act.file.file)] : []
  if (sent.type === 'bring-evidence') return broughtFile(table, entry, sent)
  if (act.type === 'remove') return [{ kind: 'seats-gone', room, participant: act.participant }]
  if (act.type === 'part-with-mediator' && table.drafts.joint.seats.gone.has(act.participant))
    return [{ kind: 'seats-gone', room, participant: act.participant }]
  if (act.type === 'leave') return [{ kind: 'seats-gone', room, participant: by }]
  const ends = act.type === 'close-and-destroy' && table.drafts.joint.destruction.agreed !== undefined
  return ends ? [{ kind: 'keep-until', room, until: at }] : []
}

/** Of the chair of whoever acts: the one place where a rule hears of numbers, and of its own side's alone. */
const ownNumbersOf = ({ drafts }: Table, { standing }: Participant): SideNumbers | undefined =>
  isSide(standing) ? sideNumbers(drafts.stateOf(homeOf[standing])) : undefined

type Verdict = { readonly entry: PersonsEntry; readonly carrier?: Uint8Array } | Refusal

const decideNow = (table: Table, { connection, message, now, arrived }: Acting): Verdict => {
  if (connection.opening !== table.opening) return refuse('reopened')
  const space = toAct(table.asked(connection, message.space), message.act)
  if (typeof space !== 'string') return space
  return actOnDraft(table.drafts.of(space), {
    id: message.id,
    act: message.act,
    actor: connection.participant,
    now: table.time(now()),
    arrived,
    joint: table.drafts.joint,
    agreement: table.room.agreement.hash,
    mediatorDestroys: letsMediatorDestroy(table.room.agreement.text),
    seated: (participant) => table.seating.seated(participant, table.drafts),
    knocking: (participant) => table.seating.knocking(participant, table.drafts),
    file: (file) => table.files.decided(file),
    evidenceIn: (from, evidence) => table.drafts.stateOf(from).evidence.get(evidence),
    archived: table.archives.thing,
    termSheet: () => agreementOf(table),
    sign: (participant, json) => signFor(table.secret, participant, json),
    ownNumbers: () => ownNumbersOf(table, connection.participant),
  })
}

/** What an act into a space its author cannot read is answered: always the same, whatever stands in that ledger. */
const toldAnswer: ActRecorded = { seq: 0, hash: chainStart, at: 0 }

/** Refusals that come of that ledger, and would tell of it. What one has told oneself is no secret: `pulse-enough` passes. */
const tellsOfLedger: ReadonlySet<RefusalCode> = new Set(['ledger-full', 'share-used-up', 'act-id-taken'])

const answerTo = ({ connection, message }: Acting, verdict: Entry | Refusal): ActRecorded | Refusal => {
  const space = unreadSpaceOf(message.act)
  const unread = space !== undefined && homeOf[connection.participant.standing] !== space
  if ('refused' in verdict) return unread && tellsOfLedger.has(verdict.refused) ? toldAnswer : verdict
  const { seq, hash, at } = verdict
  return unread ? toldAnswer : { seq, hash, at }
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
        const { by, at } = verdict.entry
        followed = followUp(table.drafts, table.means(acting.chance, { because: 'ledger', by }), at)
        // In the order in which they were decided: whoever reads the rows finds a reason before what follows from it.
        const rows = [
          ...own,
          ...consequences(table, verdict.entry, acting.message.act),
          ...table.drafts.takeRows(),
          ...followed.flatMap(({ entry }) => carriedFile(table, entry)),
        ]
        // A yes decides it, and nothing else does: a half-made admission of an older room waits for the next one.
        const opens = verdict.entry.act.type === 'admit' && opensAfreshFor(table.drafts.joint)
        if (!opens) return rows
        return [...rows, ...table.openAfresh(acting.chance.newId, verdict.entry.at)]
      },
      settle: (failed) => {
        // Also a refusal may rest on an act of this round that is not recorded now.
        if (failed) return answer(refuse('not-saved'))
        if ('refused' in verdict) return answer(answerTo(acting, verdict))
        const { entry, carrier } = verdict
        if (carrier) tell(entry, carrier)
        answer(answerTo(acting, entry))
        if (carrier) table.seatsChanged(entry)
        // After someone's seat has ended: whoever is gone hears nothing of what follows.
        for (const { entry: follows, carrier: update } of followed) tell(follows, update)
        if (entry.act.type === 'close-and-destroy' && table.state.destruction.agreed) acting.destroy()
      },
      refuse: answer,
    }
  }
