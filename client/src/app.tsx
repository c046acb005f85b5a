/** The pages and the ways between them: front page, links, door, room. */
import { MantineProvider } from '@mantine/core'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Route, Switch, useLocation, useSearchParams } from 'wouter'
import { storage, surroundings } from './browser.ts'
import type { OwnSeat } from './entry/arrival.ts'
import { DoorPage } from './entry/door-page.tsx'
import { SessionContext } from './sync/hooks.ts'
import { RoomSession } from './sync/room-session.ts'
import { forgetLinks, forgetSeat } from './sync/seat-keeper.ts'
import { useMessages } from './ui/messages.ts'
import { cssVariablesResolver, theme } from './ui/theme.ts'
import { useFragment } from './use-fragment.ts'

const FrontPage = lazy(() => import('./entry/front-page.tsx').then((page) => ({ default: page.FrontPage })))
const LinksPage = lazy(() => import('./entry/links-page.tsx').then((page) => ({ default: page.LinksPage })))
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
  readonly onLeft: () => void
}

/** Inside from the moment it is shown until it is gone. */
const Inside = ({ room, own, onLeft }: InsideProps) => {
  const [session, setSession] = useState<RoomSession>()
  useEffect(() => {
    const entered = RoomSession.enter(surroundings, room, own.seat, own.door)
    setSession(entered)
    return () => entered.leave()
  }, [room, own])
  if (!session) return null
  return (
    <SessionContext value={session}>
      <Suspense>
        <RoomScreen storage={storage} onLeave={onLeft} />
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
  if (own && fragment === '') {
    const leave = () => {
      forgetSeat(storage, room, own.seat)
      forgetLinks(storage, room)
      // The address stays in the browser's history: without the room's title.
      document.title = words.product
      navigate('/', { replace: true })
    }
    return <Inside room={room} own={own} onLeft={leave} />
  }
  return (
    <DoorPage
      key={fragment}
      room={room}
      fragment={fragment}
      surroundings={surroundings}
      storage={storage}
      onEnter={(entered) => {
        setOwn(entered)
        dropFragment()
      }}
    />
  )
}

export const App = () => (
  <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
    <Suspense>
      <Switch>
        <Route path="/r/:room">{({ room }) => <RoomRoute key={room} room={room} />}</Route>
        <Route>
          <Front />
        </Route>
      </Switch>
    </Suspense>
  </MantineProvider>
)
