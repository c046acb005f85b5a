/** What "better for both" has beyond being off: what it tells, asking, looking, and what was found last. */
import { isBetterOn, openQuestion } from '@common-ground/shared/acts/better'
import { isSide } from '@common-ground/shared/room/participant'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { Answer } from './answer.tsx'
import { Asking, Left, Looking } from './asking.tsx'
import { BeforeOn, SwitchingOff } from './switching.tsx'
import { WhatItTells } from './what-it-tells.tsx'

interface BetterMoreProps {
  /** Whether one reads what it tells, before one switches it on. */
  readonly reading: boolean
  /** It was switched on. */
  readonly onRead: () => void
  /** It was not. */
  readonly onLeave: () => void
  /** It leads elsewhere: whatever covers the table goes. */
  readonly onGone: () => void
}

export const BetterMore = ({ reading, onRead, onLeave, onGone }: BetterMoreProps) => {
  const { standing } = useSession().you
  const { better } = useRoomState()
  const closed = useClosed()
  const on = isBetterOn(better)
  const open = openQuestion(better)
  const last = [...better.questions.values()].findLast(({ answer }) => answer)
  const takesPart = standing !== 'observer'
  const own = isSide(standing) && better.on.includes(standing)
  return (
    <>
      {!closed && own && <SwitchingOff />}
      {!closed && reading && !own && <BeforeOn onDone={onRead} onLeave={onLeave} />}
      {!closed && !isSide(standing) && <WhatItTells />}
      {!closed && on && open && <Looking question={open} takesPart={takesPart} />}
      {!closed && on && !open && (takesPart ? <Asking /> : <Left />)}
      <div role="status" aria-live="polite">
        {last?.answer && !open && <Answer question={last} answer={last.answer} onWished={onGone} />}
      </div>
    </>
  )
}
