/** What a page would let someone of a side press beneath the statements: saying back, hearing, leaving, answering, editing. */
import type { Act } from '@common-ground/shared/acts/act'
import type { Statement } from '@common-ground/shared/acts/conversation'
import { maySayBack, waitingTry } from '@common-ground/shared/acts/loop'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { isSide, type Standing } from '@common-ground/shared/room/participant'

interface Choice {
  readonly space: 'joint'
  readonly act: Act
}

const actsOn = (statement: Statement, standing: Standing, text: () => string): readonly Act[] => {
  const { id, words, loop } = statement
  const waiting = waitingTry(loop)
  const leave: readonly Act[] = loop.state === 'open' ? [{ type: 'leave-loop', statement: id }] : []
  if (statement.standing === standing) {
    const heard = waiting && { type: 'hear-back' as const, statement: id, paraphrase: waiting.id }
    return [
      ...(heard
        ? [
            { ...heard, answer: 'yes' as const },
            { ...heard, answer: 'no' as const },
            { ...heard, answer: 'partly' as const, note: text() },
          ]
        : [{ type: 'edit-statement' as const, statement: id, text: text(), words }]),
      ...leave,
    ]
  }
  const on = { statement: id, words }
  return [
    ...(maySayBack(loop) ? [{ type: 'say-back' as const, ...on, text: text() }] : []),
    { type: 'answer-understood', ...on, answer: 'yes', note: text() },
    { type: 'answer-agree', ...on, answer: 'in-part' },
    ...leave,
  ]
}

/** Of the last few statements of the sides. */
export const talkActs = (
  { statements }: RoomState,
  standing: Standing,
  text: () => string,
): readonly Choice[] =>
  [...statements.values()]
    .filter((one) => isSide(one.standing))
    .slice(-4)
    .flatMap((one) => actsOn(one, standing, text))
    .map((act) => ({ space: 'joint', act }))
