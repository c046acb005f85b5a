/** Where a round is started or joined: what it is, what the cards one does not see can tell, and how long to write. */
import { limits } from '@common-ground/shared/room/limits'
import { otherSide } from '@common-ground/shared/room/side'
import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { ActLine } from './act-line.tsx'
import styles from './round.module.css'
import { useRound } from './use-round.ts'

const choices = [3, 5, 8, 10, 15, 20, 30].filter(
  (minutes) => minutes >= limits.roundMinutes.least && minutes <= limits.roundMinutes.most,
)

const Begin = () => {
  const words = useTableMessages().round.start
  const { door } = useSession()
  const { proposed, side } = useRound()
  const [minutes, setMinutes] = useState(8)
  const own = side && proposed[side]
  const theirs = side && proposed[otherSide(side)]
  if (side && own !== undefined)
    return (
      <div className={styles.foot}>
        <p className={styles.note}>{words.waiting(isolated(door.sides[otherSide(side)]))}</p>
        <ActLine act={{ type: 'withdraw-round-proposal' }} variant="default">
          {words.takeBack}
        </ActLine>
      </div>
    )
  if (theirs !== undefined)
    return (
      <div className={styles.foot}>
        <ActLine act={{ type: 'start-round', minutes: theirs }}>{words.join(theirs)}</ActLine>
      </div>
    )
  return (
    <div className={styles.foot}>
      <NativeSelect
        label={words.minutes}
        value={minutes}
        onChange={(event) => setMinutes(Number(event.currentTarget.value))}
        data={choices.map((count) => ({ value: String(count), label: words.minutesOf(count) }))}
      />
      <ActLine act={{ type: 'start-round', minutes }} {...(side ? {} : { color: 'mediator' })}>
        {side ? words.propose : words.begin}
      </ActLine>
    </div>
  )
}

export const StartPanel = () => {
  const { start, end } = useTableMessages().round
  const { round, open, closed } = useRound()
  return (
    <>
      {round?.phase === 'ended' && <p className={styles.note}>{end.ended}</p>}
      <p className={styles.lead}>{start.lead}</p>
      <ol className={styles.steps}>
        {start.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <section className={styles.honest} aria-labelledby="round-honest">
        <h3 id="round-honest">{start.honestTitle}</h3>
        {start.honest.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </section>
      <details className={styles.more}>
        <summary>{start.starterTitle}</summary>
        <p>{start.starter}</p>
      </details>
      {open ? <Begin /> : <p className={styles.note}>{closed ? start.closed : start.observer}</p>}
    </>
  )
}
