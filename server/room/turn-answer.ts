/** The turn in which the room answers what was asked in "better for both", if it still stands by then. */
import { type AnswerBetterAct, isBetterOn, openQuestion } from '@common-ground/shared/acts/better'
import { nothingKept } from '@common-ground/shared/acts/kept-words'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Chance } from '@common-ground/shared/round/dealing'
import { type Followed, followUp } from './following-up.ts'
import type { Table } from './table.ts'
import type { Turn } from './turns.ts'

interface Answering {
  readonly act: AnswerBetterAct
  readonly now: () => number
  readonly chance: Chance
}

/** By everything decided so far: somebody may have cancelled it, switched off or closed the room while it was looked for. */
const isAsked = ({ drafts }: Table, { question }: AnswerBetterAct): boolean => {
  const { better, stage, destruction } = drafts.joint
  if (stage.stage === 'closed' || destruction.agreed) return false
  return isBetterOn(better) && openQuestion(better)?.id === question
}

export const answerTurn =
  (table: Table, { act, now, chance }: Answering) =>
  (answer: (answer: 'settled' | Refusal) => void): Turn => {
    let told: readonly Followed[] = []
    return {
      decide: () => {
        if (!isAsked(table, act)) return []
        const at = table.time(now())
        const made = table.drafts
          .of('joint')
          .appendByRoom(chance.newId(), act, { now: at, kept: nothingKept })
        told = [made, ...followUp(table.drafts, { chance, secret: table.secret }, made.entry.at)]
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
