/** Everyone who waits at a door one answers, each with what they would read, and the two answers. */

import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import { homeOf } from '@common-ground/shared/room/space'
import type { Knock } from '@common-ground/shared/wire/messages'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { useKnocks, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Boundary } from '../ui/boundary.tsx'
import { focusMainIfLost } from '../ui/focus-main.ts'
import { isolated } from '../ui/isolated.ts'
import { type Messages, useMessages } from '../ui/messages.ts'
import { PersonDisc } from '../ui/person-disc.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import styles from './knock-list.module.css'
import { useSeatAct } from './use-seat-act.ts'

const LaterKnock = lazy(() => import('./later-knock.tsx').then((later) => ({ default: later.LaterKnock })))

type Words = Messages['seats']['knock']

const reads = ({ standing }: Knock, words: Words): string =>
  standing === 'observer'
    ? words.readsObserver
    : standing === 'mediator'
      ? words.readsMediator
      : words.readsSide

const KnockCard = ({ knock }: { readonly knock: Knock }) => {
  const { seats } = useMessages()
  const words = seats.knock
  const { you, door } = useSession()
  const admitting = useSeatAct()
  // A refusal stands where only those who answer this door read it.
  const turning = useSeatAct(homeOf[knock.standing] ?? 'joint')
  const { participant, name, standing } = knock
  const observes = standing === 'observer'
  const said = isSide(you.standing) && knock.sides.includes(you.standing)
  const others = knock.sides.filter((side) => side !== you.standing)
  const sending = admitting.sending || turning.sending
  const sentence = observes
    ? words.observer(name)
    : standing === 'mediator'
      ? words.mediator(name)
      : words.side(name, door.sides[standing])
  return (
    <li className={styles.knock} data-standing={standing}>
      <PersonDisc name={name} standing={standing} away size={32} />
      <div className={styles.text}>
        <p className={styles.sentence} dir="auto">
          {sentence}
        </p>
        <p className={styles.reads}>
          {reads(knock, words)}
          {others.map((side) => (
            <span key={side} className={styles.said}>
              {' '}
              {words.said(isolated(door.sides[side]))}
            </span>
          ))}
          {said && isSide(you.standing) && (
            <span className={styles.said}>
              {' '}
              {words.youSaid(isolated(door.sides[otherSide(you.standing)]))}
            </span>
          )}
        </p>
        <RefusalNote refusal={admitting.refusal ?? turning.refusal} />
      </div>
      <div className={styles.actions}>
        <ActButton
          size="xs"
          variant="default"
          aria-label={words.turnAwayOf(name)}
          sending={turning.sending ? seats.sending : undefined}
          waiting={sending}
          onClick={() => void turning.give({ type: 'turn-away', participant })}
        >
          {words.turnAway}
        </ActButton>
        {!said && (
          <ActButton
            size="xs"
            aria-label={observes ? words.agreeOf(name) : words.admitOf(name)}
            sending={admitting.sending ? seats.sending : undefined}
            waiting={sending}
            onClick={() => void admitting.give({ type: 'admit', participant })}
          >
            {observes ? words.agree : words.admit}
          </ActButton>
        )}
      </div>
    </li>
  )
}

export const KnockList = () => {
  const words = useMessages().seats.knock
  const { standing } = useSession().you
  const waiting = useKnocks()
  const count = useRef(waiting.length)
  useEffect(() => {
    // An answered knock takes its buttons with it, and one of them may have had the keyboard.
    if (waiting.length < count.current) focusMainIfLost()
    count.current = waiting.length
  }, [waiting.length])
  if (waiting.length === 0) return null
  return (
    <ul className={styles.list} aria-label={words.heading}>
      {waiting.map((knock) =>
        knock.standing === 'mediator' && isSide(standing) ? (
          <Boundary key={knock.participant} failed={null}>
            <Suspense>
              <LaterKnock knock={knock} side={standing} />
            </Suspense>
          </Boundary>
        ) : (
          <KnockCard key={knock.participant} knock={knock} />
        ),
      )}
    </ul>
  )
}
