/** The way into a room: finds out who comes, shows the door, a choice of seats, the wait, or a calm end, and lets in. */
import { firstReply, isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { Loader } from '@mantine/core'
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { useLocation } from 'wouter'
import { openDoor, reword } from '../sync/door.ts'
import { type SeatStorage, sitInTab } from '../sync/seat-keeper.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { Boundary } from '../ui/boundary.tsx'
import { useMessages } from '../ui/messages.ts'
import { acceptedIn, forgetAccepted, keepAccepted } from './accepted.ts'
import { type Arrival, arrive, type OwnSeat, seated } from './arrival.ts'
import { CalmPage } from './calm-page.tsx'
import { ClosedPage } from './closed-page.tsx'
import { Door } from './door.tsx'
import styles from './door-page.module.css'
import { forgetRoom } from './forget-room.ts'
import { sitDown } from './sit-down.ts'

const AtDoorPage = lazy(() => import('./at-door-page.tsx').then((page) => ({ default: page.AtDoorPage })))
const CertificatePage = lazy(() =>
  import('./certificate-page.tsx').then((page) => ({ default: page.CertificatePage })),
)
const SeatChoice = lazy(() => import('./seat-choice.tsx').then((choice) => ({ default: choice.SeatChoice })))
const DevicePage = lazy(() => import('./device-page.tsx').then((page) => ({ default: page.DevicePage })))

/** What most never see at the door was fetched and did not come. */
const unreachable = firstReply({ refused: 'unreachable' })

interface DoorPageProps {
  readonly room: string
  readonly fragment: string
  /** The agreement changed after this person had read it: they are asked again. */
  readonly changed: boolean
  readonly surroundings: Surroundings
  readonly storage: SeatStorage
  /** The agreement is accepted by entering: the session does it as its first act. */
  readonly onEnter: (own: OwnSeat) => void
}

/** In ms: what is found sooner comes without a page before it. */
const patience = 300

const Finding = () => {
  const words = useMessages().entry.door
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patience)
    return () => clearTimeout(timer)
  }, [])
  if (!long) return null
  return (
    <CalmPage busy>
      <p className={styles.loading} role="status">
        <Loader size="sm" color="var(--cg-common)" aria-hidden />
        {words.loading}
      </p>
    </CalmPage>
  )
}

const Arriving = ({ room, fragment, changed, surroundings, storage, onEnter }: DoorPageProps) => {
  const words = useMessages().entry
  const [, navigate] = useLocation()
  const [arrival, setArrival] = useState<Arrival>()
  const [tries, setTries] = useState(0)
  /** What was accepted at this door is not what stands there now. */
  const [reread, setReread] = useState(false)

  const enter = (own: OwnSeat) => {
    forgetAccepted(storage, room)
    onEnter(own)
  }
  /** In at once where nothing is left to accept. */
  const proceed = (found: Arrival) => {
    if (found.at !== 'seat') return setArrival(found)
    const { you, agreement } = found.door
    const read = acceptedIn(storage, room)
    if (you?.consented || read === agreement.hash) return enter(found)
    setReread(read !== undefined)
    setArrival(found)
  }
  const found = useEffectEvent(proceed)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again
  useEffect(() => {
    let gone = false
    document.title = words.product
    void arrive(surroundings, storage, { room, fragment }).then((arrived) => {
      if (!gone) found(arrived)
    })
    return () => {
      gone = true
    }
  }, [surroundings, storage, room, fragment, tries, words.product])

  const again = () => {
    setArrival(undefined)
    setTries((before) => before + 1)
  }
  const sit = async (secret: string, name: string, agreement?: string): Promise<RefusalReply | undefined> => {
    const own = await sitDown(surroundings, storage, { room, secret, name })
    if ('refused' in own) return own
    if (agreement !== undefined) keepAccepted(storage, room, agreement)
    proceed(seated(own))
    return undefined
  }

  if (!arrival) return <Finding />
  switch (arrival.at) {
    case 'refused':
      return <ClosedPage refusal={arrival.refusal} onAgain={again} />
    case 'destroyed':
      return <CertificatePage certificate={arrival.certificate} />
    case 'choice':
      return (
        <SeatChoice
          seats={arrival.seats}
          onChoose={(own) => {
            sitInTab(storage, room, own.seat)
            proceed(seated(own))
          }}
        />
      )
    case 'waiting':
    case 'turned-away':
      return (
        <AtDoorPage
          own={arrival}
          turnedAway={arrival.at === 'turned-away'}
          surroundings={surroundings}
          onAdmitted={(own) => proceed(seated(own))}
          onRefused={again}
          onGone={() => {
            forgetRoom(storage, room, arrival.seat)
            document.title = words.product
            navigate('/', { replace: true })
          }}
        />
      )
    case 'device':
      return <DevicePage door={arrival.door} onOpen={(name) => sit(arrival.secret, name)} />
    case 'seat':
      return (
        <Door
          key={arrival.door.agreement.hash}
          door={arrival.door}
          changed={changed || reread}
          onAccept={() => {
            enter(arrival)
            return Promise.resolve(undefined)
          }}
        />
      )
    case 'invitation': {
      const { secret, door } = arrival
      const onReword = async (text: string) => {
        const reply = await reword(surroundings, room, { link: secret, text })
        if (isRefusal(reply)) return reply
        const now = await openDoor(surroundings, room, { link: secret })
        if (isRefusal(now)) return now
        setArrival({ ...arrival, door: now })
        return undefined
      }
      return (
        <Door
          key={secret}
          door={door}
          changed={changed}
          onAccept={(name) => sit(secret, name, door.agreement.hash)}
          onReword={onReword}
        />
      )
    }
  }
}

export const DoorPage = (props: DoorPageProps) => (
  <Boundary failed={<ClosedPage refusal={unreachable} onAgain={() => window.location.reload()} />}>
    <Suspense fallback={<Finding />}>
      <Arriving {...props} />
    </Suspense>
  </Boundary>
)
