/** Turns nobody at the table sends: another text of the agreement to mediate, compaction before a rest, and the end of the room. */
import type { Certificate } from '@common-ground/shared/room/certificate'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Agreement, Store } from '../store/store.ts'
import {
  type Archiving,
  type Compacting,
  clearTraces,
  compact,
  compactArchives,
  isLongAtRest,
  isThere,
} from './compacting.ts'
import type { Table } from './table.ts'
import type { Turn } from './turns.ts'

/** Before anyone has accepted it. Whoever was about to, was reading another text: their consent names its hash. */
export const rewordTurn =
  (table: Table, store: Pick<Store, 'reword'>, agreement: Agreement) =>
  (answer: (answer: Agreement | Refusal) => void): Turn => ({
    decide: () => [],
    settle: async () => {
      if (table.drafts.joint.people.size > 0) return answer(refuse('agreement-settled'))
      await store.reword(table.room.id, agreement)
      table.room = { ...table.room, agreement }
      return answer(agreement)
    },
    refuse: answer,
  })

/** In turn like everything else: someone may be back before it is done, and a later compaction must not overtake it. */
export const compactTurn =
  (table: Table, compacting: Archiving) =>
  (answer: (answer: 'tried' | Refusal) => void): Turn => ({
    decide: () => [],
    settle: async (failed) => {
      if (!failed) {
        await compact(table.drafts, isThere, compacting)
        await compactArchives(table.room.id, table.opening, compacting)
        await clearTraces(compacting)
      }
      answer('tried')
    },
    refuse: answer,
  })

/** A document has come to rest: its log is replaced while nobody waits for that document. */
export const restedTurn =
  (table: Table, compacting: Compacting) =>
  (answer: (answer: 'tried' | Refusal) => void): Turn => ({
    decide: () => [],
    settle: async (failed) => {
      if (!failed) await compact(table.drafts, isLongAtRest, compacting, 'stay')
      answer('tried')
    },
    refuse: answer,
  })

interface Destroying {
  readonly store: Pick<Store, 'destroy'>
  readonly now: () => number
  readonly destroyed: () => void
}

export const destroyTurn =
  (table: Table, { store, now, destroyed }: Destroying) =>
  (answer: (answer: { readonly certificate?: Certificate } | Refusal) => void): Turn => ({
    decide: () => [],
    settle: async () => {
      // What the ledger agreed on is the reason; without that it is the clock.
      const because = table.state.destruction.agreed?.because ?? 'keep-until'
      const certificate = await store.destroy(table.room.id, because, now())
      destroyed()
      const told = certificate ? { certificate } : {}
      table.audience.end({ because: 'destroyed', ...told }, () => true)
      answer(told)
    },
    refuse: answer,
  })
