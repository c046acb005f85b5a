/** The turn in which the room does something at a time of its own: an answer it looked for, the end of a proposal. With what follows from it. */
import type { RoomAct } from '@common-ground/shared/acts/act'
import { nothingKept } from '@common-ground/shared/acts/kept-words'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Chance } from '@common-ground/shared/round/dealing'
import { type Followed, followUp } from './following-up.ts'
import type { Table } from './table.ts'
import type { Turn } from './turns.ts'

interface ByItself {
  /** By everything decided so far, at this time: what is due in the joint ledger, or undefined where that is over. */
  readonly due: (joint: RoomState, now: number) => RoomAct | undefined
  readonly now: () => number
  readonly chance: Chance
}

export const turnByItself =
  (table: Table, { due, now, chance }: ByItself) =>
  (answer: (answer: 'settled' | Refusal) => void): Turn => {
    let told: readonly Followed[] = []
    return {
      decide: () => {
        const at = table.time(now())
        const act = due(table.drafts.joint, at)
        if (!act) return []
        const made = table.drafts
          .of('joint')
          .appendByRoom(chance.newId(), act, { now: at, kept: nothingKept })
        told = [made, ...followUp(table.drafts, table.means(chance, { because: 'ledger' }), made.entry.at)]
        return table.drafts.takeRows()
      },
      settle: (failed) => {
        if (failed) return answer(refuse('not-saved'))
        for (const { entry, carrier } of told)
          table.audience.tellWords({
            space: entry.space,
            update: carrier,
            receipt: table.receipt(entry.space),
          })
        answer('settled')
      },
      refuse: answer,
    }
  }
