/** "Better for both" in the rail: off, waiting for the other side, on; asking, looking, and what was found last. */
import { isBetterOn, openQuestion } from '@common-ground/shared/acts/better'
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import { useId } from 'react'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { Answer } from './answer.tsx'
import { Asking, Left, Looking } from './asking.tsx'
import styles from './better.module.css'
import { Switching } from './switching.tsx'
import { WhatItTells } from './what-it-tells.tsx'

const useStateWords = (): string => {
  const words = useMessages().better.state
  const { you, door } = useSession()
  const { on } = useRoomState().better
  const [one] = on
  if (isBetterOn({ on })) return words.both
  if (one === undefined) return words.nobody
  const other = door.sides[otherSide(one)]
  if (!isSide(you.standing)) return words.one(door.sides[one], other)
  return one === you.standing ? words.own(other) : words.other(door.sides[one])
}

interface BetterSectionProps {
  /** It leads elsewhere: whatever covers the table goes. */
  readonly onGone: () => void
}

export const BetterSection = ({ onGone }: BetterSectionProps) => {
  const words = useMessages().better
  const { standing } = useSession().you
  const { better } = useRoomState()
  const closed = useClosed()
  const heading = useId()
  const state = useStateWords()
  const on = isBetterOn(better)
  const open = openQuestion(better)
  const last = [...better.questions.values()].findLast(({ answer }) => answer)
  const takesPart = standing !== 'observer'
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {words.title}
      </h3>
      {!on && <p className={styles.small}>{words.lead}</p>}
      <p className={styles.state} data-on={on}>
        {closed ? words.closed : state}
      </p>
      {!closed && isSide(standing) && <Switching side={standing} />}
      {!closed && !isSide(standing) && <WhatItTells />}
      {!closed && on && open && <Looking question={open} takesPart={takesPart} />}
      {!closed && on && !open && (takesPart ? <Asking /> : <Left />)}
      <div role="status" aria-live="polite">
        {last?.answer && !open && <Answer question={last} answer={last.answer} onWished={onGone} />}
      </div>
    </section>
  )
}
