/** "Better for both" in the rail: off, waiting for the other side, on. What is more than that comes when it is wanted. */
import { isBetterOn } from '@common-ground/shared/acts/better'
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { lazy, Suspense, useId, useRef, useState } from 'react'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { Boundary } from '../ui/boundary.tsx'
import { useMessages } from '../ui/messages.ts'
import { NotCome } from '../ui/not-come.tsx'
import styles from './better.module.css'

const BetterMore = lazy(() => import('./better-more.tsx').then((more) => ({ default: more.BetterMore })))

const useStateWords = (): string => {
  const words = useMessages().beside.better.state
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
  const words = useMessages().beside.better
  const { standing } = useSession().you
  const { better } = useRoomState()
  const closed = useClosed()
  const heading = useId()
  const state = useStateWords()
  const [reading, setReading] = useState(false)
  const way = useRef<HTMLButtonElement>(null)
  const on = isBetterOn(better)
  const mayTurnOn = !closed && isSide(standing) && !better.on.includes(standing)
  const answered = [...better.questions.values()].some(({ answer }) => answer)
  const leave = () => {
    setReading(false)
    requestAnimationFrame(() => way.current?.focus())
  }
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h3 id={heading} className={styles.title}>
        {words.title}
      </h3>
      {!on && <p className={styles.small}>{words.lead}</p>}
      <p className={styles.state} data-on={on}>
        {closed ? words.closed : state}
      </p>
      {mayTurnOn && !reading && (
        <Button
          ref={way}
          size="compact-sm"
          variant={better.on.length > 0 ? 'filled' : 'default'}
          className={styles.press ?? ''}
          onClick={() => setReading(true)}
        >
          {words.switchOn}
        </Button>
      )}
      {(reading || answered || (!closed && !mayTurnOn)) && (
        <Boundary failed={<NotCome>{words.notCome}</NotCome>}>
          <Suspense>
            <BetterMore reading={reading} onRead={() => setReading(false)} onLeave={leave} onGone={onGone} />
          </Suspense>
        </Boundary>
      )}
    </section>
  )
}
