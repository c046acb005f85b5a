/** The pages and the ways between them: front page, links, door, room, the end of a seat or a room, the check of a record, and starting again. */
import type { EndedTold } from '@common-ground/shared/wire/messages'
import { MantineProvider } from '@mantine/core'
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react'
import { Route, Switch, useLocation, useSearchParams } from 'wouter'
import { surroundings } from './browser.ts'
import type { OwnSeat } from './entry/arrival.ts'
import { DoorPage } from './entry/door-page.tsx'
import { forgetRoom } from './entry/forget-room.ts'
import { loadRoom } from './load-room.ts'
import { storage } from './seat-storage.ts'
import { SessionContext, useEnded, useLink } from './sync/hooks.ts'
import { RoomSession } from './sync/room-session.ts'
import { useMessages } from './ui/messages.ts'
import { styleNonce } from './ui/style-nonce.ts'
import { cssVariablesResolver, theme } from './ui/theme.ts'
import { useFragment } from './use-fragment.ts'

const FrontPage = lazy(() => import('./entry/front-page.tsx').then((page) => ({ default: page.FrontPage })))
const LinksPage = lazy(() => import('./entry/links-page.tsx').then((page) => ({ default: page.LinksPage })))
const VerifyPage = lazy(() =>
  import('./verify/verify-page.tsx').then((page) => ({ default: page.VerifyPage })),
)
const AgainPage = lazy(() => import('./again/again-page.tsx').then((page) => ({ default: page.AgainPage })))
const ended = () => import('./entry/ended-page.tsx')
const reopened = () => import('./entry/reopened-page.tsx')
const EndedPage = lazy(() => ended().then((page) => ({ default: page.EndedPage })))
const ReopenedPage = lazy(() => reopened().then((page) => ({ default: page.ReopenedPage })))
/** Fetched while the room is there: whoever is in it when it ends has words of theirs on these pages. */
const loadEndings = () => {
  for (const page of [ended, reopened]) page().catch(() => undefined)
}
/** In ms, after the room has opened. */
const endingsAfter = 2_000
const RoomScreen = lazy(() =>
  import('./room/room-screen.tsx').then((screen) => ({ default: screen.RoomScreen })),
)

const Front = () => {
  const [search] = useSearchParams()
  const opened = search.get('opened')
  return opened === null ? (
    <FrontPage surroundings={surroundings} storage={storage} />
  ) : (
    <LinksPage key={opened} room={opened} surroundings={surroundings} storage={storage} />
  )
}

interface InsideProps {
  readonly room: string
  readonly own: OwnSeat
  /** The agreement is not the one that was read: back to the door. */
  readonly onChanged: () => void
  /** Through the door once more: the joint room is another. */
  readonly onReopened: () => void
  /** Out of the room, to the front page: nothing of it is left in this browser. */
  readonly onLeft: () => void
}

/** What the room said of its end, or what it means that it knows this seat no more: removed, or gone with the room. */
const useEnd = (): { readonly ended: EndedTold; readonly told: boolean } | undefined => {
  const ended = useEnded()
  const { link, refusal } = useLink()
  if (ended) return { ended, told: true }
  if (link !== 'refused') return undefined
  if (refusal?.refused === 'room-destroyed') return { ended: { because: 'destroyed' }, told: false }
  return refusal?.refused === 'seat-unknown' ? { ended: { because: 'removed' }, told: false } : undefined
}

/** The room said so itself, or when this page came back to it. */
const useReopened = (): boolean => {
  const ended = useEnded()
  const { link, refusal } = useLink()
  return ended?.because === 'reopened' || (link === 'refused' && refusal?.refused === 'reopened')
}

const RoomOrEnd = ({ room, own, onReopened, onLeft }: Omit<InsideProps, 'onChanged'>) => {
  const end = useEnd()
  if (useReopened()) return <ReopenedPage onGoIn={onReopened} />
  return end ? (
    <EndedPage
      {...end}
      surroundings={surroundings}
      onEnded={() => forgetRoom(storage, room, own.seat)}
      onHome={onLeft}
    />
  ) : (
    <RoomScreen surroundings={surroundings} storage={storage} seat={own.seat} onForget={onLeft} />
  )
}

/** Inside from the moment it is shown until it is gone. */
const Inside = ({ room, own, onChanged, onReopened, onLeft }: InsideProps) => {
  const [session, setSession] = useState<RoomSession>()
  const changed = useEffectEvent(onChanged)
  useEffect(() => {
    let gone = false
    const entered = RoomSession.enter(surroundings, room, own.seat, own.door)
    setSession(entered)
    let cancel = () => {}
    void entered.ready().then((refusal) => {
      if (gone) return
      if (refusal?.refused === 'consent-changed') changed()
      else cancel = surroundings.schedule(loadEndings, endingsAfter)
    })
    return () => {
      gone = true
      cancel()
      entered.leave()
    }
  }, [room, own])
  if (!session) return null
  return (
    <SessionContext value={session}>
      <Suspense>
        <RoomOrEnd room={room} own={own} onReopened={onReopened} onLeft={onLeft} />
      </Suspense>
    </SessionContext>
  )
}

/** A link opened in this tab counts before the seat the tab sits in, so a new fragment leads back to the door. */
const RoomRoute = ({ room }: { readonly room: string }) => {
  const words = useMessages().room
  const [, navigate] = useLocation()
  const [fragment, dropFragment] = useFragment()
  const [own, setOwn] = useState<OwnSeat>()
  const [changed, setChanged] = useState(false)
  useEffect(loadRoom, [])
  if (own && fragment === '') {
    const leave = () => {
      forgetRoom(storage, room, own.seat)
      // The address stays in the browser's history: without the room's title.
      document.title = words.product
      navigate('/', { replace: true })
    }
    const askAgain = () => {
      setChanged(true)
      setOwn(undefined)
    }
    return (
      <Inside
        room={room}
        own={own}
        onChanged={askAgain}
        onReopened={() => setOwn(undefined)}
        onLeft={leave}
      />
    )
  }
  return (
    <DoorPage
      key={fragment}
      room={room}
      fragment={fragment}
      changed={changed}
      surroundings={surroundings}
      storage={storage}
      onEnter={(entered) => {
        setOwn(entered)
        setChanged(false)
        dropFragment()
      }}
    />
  )
}

/** The earlier room stands behind `#`, so that no server log has it. */
const AgainRoute = () => {
  const [room] = useFragment()
  return <AgainPage key={room} room={room} surroundings={surroundings} storage={storage} />
}

export const App = () => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={cssVariablesResolver}
    defaultColorScheme="auto"
    getStyleNonce={() => styleNonce}
  >
    <Suspense>
      <Switch>
        <Route path="/r/:room">{({ room }) => <RoomRoute key={room} room={room} />}</Route>
        <Route path="/verify">
          <VerifyPage />
        </Route>
        <Route path="/again">
          <AgainRoute />
        </Route>
        <Route>
          <Front />
        </Route>
      </Switch>
    </Suspense>
  </MantineProvider>
)
