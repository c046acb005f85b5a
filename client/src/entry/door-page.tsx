/** The way into a room: finds out who comes, shows the door, a choice of seats or a calm refusal, and lets in. */
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { Button, Loader } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { type SeatStorage, sitInTab } from '../sync/seat-keeper.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { useMessages } from '../ui/messages.ts'
import { type Arrival, arrive, type OwnSeat } from './arrival.ts'
import { CalmPage } from './calm-page.tsx'
import { Door } from './door.tsx'
import styles from './door-page.module.css'
import { SeatChoice } from './seat-choice.tsx'
import { sitDown } from './sit-down.ts'

interface DoorPageProps {
  readonly room: string
  readonly fragment: string
  readonly surroundings: Surroundings
  readonly storage: SeatStorage
  /** The agreement is accepted by entering: the session does it as its first act. */
  readonly onEnter: (own: OwnSeat) => void
}

interface ClosedProps {
  readonly refusal: RefusalReply
  readonly onAgain: () => void
}

const Closed = ({ refusal, onAgain }: ClosedProps) => {
  const words = useMessages().entry.door
  const [, navigate] = useLocation()
  const away = refusal.refused === 'unreachable'
  return (
    <CalmPage>
      <div className={styles.closed} role="alert" data-refused={refusal.refused}>
        <HalfDiscs a={false} b={false} size={44} label="" />
        <h1 className={styles.heading}>{away ? words.away : words.closed}</h1>
        <p className={styles.sentence}>{refusal.sentence}</p>
        <div className={styles.actions}>
          {away && <Button onClick={onAgain}>{words.again}</Button>}
          <Button variant="default" onClick={() => navigate('/')}>
            {words.home}
          </Button>
        </div>
      </div>
    </CalmPage>
  )
}

export const DoorPage = ({ room, fragment, surroundings, storage, onEnter }: DoorPageProps) => {
  const words = useMessages().entry
  const [arrival, setArrival] = useState<Arrival>()
  const [tries, setTries] = useState(0)
  const enter = useEffectEvent(onEnter)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again
  useEffect(() => {
    let gone = false
    document.title = words.product
    void arrive(surroundings, storage, { room, fragment }).then((found) => {
      if (gone) return
      if (found.at === 'seat' && found.door.you?.consented) enter(found)
      else setArrival(found)
    })
    return () => {
      gone = true
    }
  }, [surroundings, storage, room, fragment, tries, words.product])

  if (!arrival)
    return (
      <CalmPage busy>
        <p className={styles.loading} role="status">
          <Loader size="sm" color="var(--cg-common)" aria-hidden />
          {words.door.loading}
        </p>
      </CalmPage>
    )
  if (arrival.at === 'refused')
    return (
      <Closed
        refusal={arrival.refusal}
        onAgain={() => {
          setArrival(undefined)
          setTries((before) => before + 1)
        }}
      />
    )
  if (arrival.at === 'choice')
    return (
      <SeatChoice
        seats={arrival.seats}
        onChoose={(own) => {
          sitInTab(storage, room, own.seat)
          if (own.door.you?.consented) onEnter(own)
          else setArrival({ at: 'seat', ...own })
        }}
      />
    )
  if (arrival.at === 'seat')
    return (
      <Door
        door={arrival.door}
        onAccept={() => {
          onEnter(arrival)
          return Promise.resolve(undefined)
        }}
      />
    )
  const { secret, door } = arrival
  return (
    <Door
      door={door}
      onAccept={async (name) => {
        const own = await sitDown(surroundings, storage, { room, secret, name })
        if ('refused' in own) return own
        onEnter(own)
        return undefined
      }}
    />
  )
}
