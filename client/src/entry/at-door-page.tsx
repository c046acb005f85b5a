/** The page of someone who knocked: calm until someone inside has answered, then in by itself, or a plain "not this time". */
import { isSide, standingOf } from '@common-ground/shared/room/participant'
import type { Door } from '@common-ground/shared/wire/http'
import { Button } from '@mantine/core'
import { IconDoor } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { waitAtDoor } from '../sync/door.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import type { OwnSeat } from './arrival.ts'
import styles from './at-door-page.module.css'
import { CalmPage } from './calm-page.tsx'
import { mediatorIsInside } from './mediator-is-inside.ts'
import { OwnChair } from './own-chair.tsx'

interface AtDoorPageProps {
  readonly own: OwnSeat
  readonly turnedAway: boolean
  readonly surroundings: Surroundings
  /** Someone let them in: the door as it stands now. */
  readonly onAdmitted: (own: OwnSeat) => void
  /** The room knows this seat no more: what stands there now is to be looked at again. */
  readonly onRefused: () => void
  /** Away from the door: the seat is forgotten in this browser. */
  readonly onGone: () => void
}

const useWaitedFor = (door: Door): string => {
  const words = useMessages().entry.atDoor
  const { sides } = door
  const standing = standingOf(door.chair)
  if (isSide(standing)) return words.waitsFor(isolated(sides[standing]))
  return standing === 'mediator' && mediatorIsInside(door)
    ? words.waitsForMediator
    : words.waitsForBoth(sides.a, sides.b)
}

export const AtDoorPage = (props: AtDoorPageProps) => {
  const { own, surroundings, onGone } = props
  const { seat, door } = own
  const words = useMessages().entry.atDoor
  const waitedFor = useWaitedFor(door)
  const [turnedAway, setTurnedAway] = useState(props.turnedAway)
  const admitted = useEffectEvent((now: Door) => props.onAdmitted({ seat, door: now }))
  const refused = useEffectEvent(props.onRefused)

  useEffect(() => {
    document.title = door.title
  }, [door.title])
  useEffect(
    () =>
      turnedAway
        ? undefined
        : waitAtDoor(surroundings, door.room, seat, {
            admitted: (now) => admitted(now),
            turnedAway: () => setTurnedAway(true),
            refused: () => refused(),
          }),
    [surroundings, door.room, seat, turnedAway],
  )

  return (
    <CalmPage>
      <div className={styles.page} data-turned-away={turnedAway}>
        <IconDoor size={54} stroke={1.1} aria-hidden className={styles.icon} />
        <p className={styles.title} dir="auto">
          {door.title}
        </p>
        <div role="status" aria-live="polite" className={styles.said}>
          <h1 className={styles.heading}>{turnedAway ? words.turnedAway : words.heading}</h1>
          <p className={styles.sentence}>{turnedAway ? words.turnedAwayText : waitedFor}</p>
        </div>
        {!turnedAway && (
          <>
            <div className={styles.dots} aria-hidden>
              <span />
              <span />
              <span />
            </div>
            <p className={styles.known}>{words.asName(isolated(door.you?.name ?? ''))}</p>
            <OwnChair standing={standingOf(door.chair)} sides={door.sides} knocking />
            <p className={styles.soft}>{words.stay}</p>
          </>
        )}
        <Button variant="default" onClick={onGone}>
          {turnedAway ? words.home : words.leave}
        </Button>
      </div>
    </CalmPage>
  )
}
