/** The room: the frame of the space one is in around its content, and the features that sit in it. */
import { homeOf } from '@common-ground/shared/room/space'
import { type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { MapKey } from '../links/map-key.tsx'
import { useLinksView } from '../links/use-links-view.ts'
import { RailNotes } from '../notes/rail-notes.tsx'
import { PauseButton } from '../pause/pause-button.tsx'
import { PauseKey } from '../pause/pause-key.tsx'
import { useMayPause } from '../pause/use-may-pause.ts'
import { KnockNotice } from '../seats/knock-notice.tsx'
import { PeopleBar } from '../seats/people-bar.tsx'
import { SeatNotices } from '../seats/seat-notices.tsx'
import { useDestruction } from '../seats/use-destruction.ts'
import type { MoveHandlers } from '../stall/moves.ts'
import { useSession } from '../sync/hooks.ts'
import type { SeatStorage } from '../sync/seat-keeper.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { BoardExtrasContext } from '../ui/board-extras.ts'
import { Boundary } from '../ui/boundary.tsx'
import { useMessages } from '../ui/messages.ts'
import { usePageFocus } from '../ui/page-focus.ts'
import { SkipLink } from '../ui/skip-link.tsx'
import { useEver } from '../ui/use-ever.ts'
import { WaysContext } from '../ui/ways.ts'
import { ArchivePlace } from './archive-place.tsx'
import { BrokenNotice } from './broken-notice.tsx'
import { ConnectionNotice } from './connection-notice.tsx'
import { ConnectionVoice } from './connection-pill.tsx'
import { DialogPlacesContext } from './dialog-places.ts'
import { JointRoom } from './joint-room.tsx'
import { LatePart } from './late-part.tsx'
import { OwnSpace } from './own-space.tsx'
import { type Dialog, RoomMenu } from './room-menu.tsx'
import {
  AgendaSheet,
  BetterSection,
  CaucusSection,
  CoachSection,
  GlossarySheet,
  LinksSheet,
  loadAhead,
  Notices,
  PackagesEntry,
  PauseDialog,
  RailNumbers,
  RoomCoach,
  RoomDialogs,
  RoundSheet,
  SeatDialogs,
  StallBar,
  views,
} from './room-parts.ts'
import styles from './room-screen.module.css'
import { RunningBars } from './running-bars.tsx'
import { ShareGate, useShareGate } from './share-gate.tsx'
import { SpaceFrame } from './space-frame.tsx'
import { SpacePlaceContext, useOwnSpacePlace } from './space-place.ts'
import { TabBoundary } from './tab-boundary.tsx'
import tableStyles from './table.module.css'
import { tableId } from './table.tsx'
import { type TablePlace, TablePlaceContext, useAddressPlace } from './table-place.ts'
import { useArchiveWay } from './use-archive-way.ts'
import { useDocumentTitle } from './use-document-title.ts'
import { useReady } from './use-ready.ts'
import { SpaceKeys, useRoomKeys } from './use-room-keys.ts'
import { useRoundExtra } from './use-round-extra.tsx'
import { useUnsentWarning } from './use-unsent-warning.ts'
import { WentBackNotice } from './went-back-notice.tsx'

interface RoomScreenProps {
  readonly surroundings: Surroundings
  readonly storage: SeatStorage
  /** The key of one's own seat, for the link to another device. */
  readonly seat: string
  /** Out of the room: the seat is forgotten in this browser. */
  readonly onForget: () => void
}

/** Moves a mediator makes from the desk. */
const atTheDesk = (go: TablePlace['go']): MoveHandlers => ({
  caucus: () => go('desk'),
  'neutral-proposal': () => go('desk'),
})

export const RoomScreen = ({ surroundings, storage, seat, onForget }: RoomScreenProps) => {
  const words = useMessages().room
  const { you } = useSession()
  const table = useAddressPlace()
  const gate = useShareGate(useOwnSpacePlace())
  const { place } = gate
  const { space, enter } = place
  const home = homeOf[you.standing]
  const ready = useReady()
  const [dialog, setDialog] = useState<Dialog>()
  const { archived, open, leaveArchive } = useArchiveWay(setDialog)
  const [later, setLater] = useState(false)
  const asked = useEver(dialog !== undefined)
  const links = useLinksView(table.go)
  const linksAsked = useEver(links.view !== undefined)
  const { mayDestroy } = useDestruction()
  const openRound = () => setDialog('round')
  const openAgenda = () => setDialog('agenda')
  const toTable = () => space !== 'joint' && enter('joint')
  const mayPause = useMayPause()
  // Its own part says the same, with more room.
  const atDesk = table.tab === 'desk'
  const openPause = () => setDialog('pause')
  const [sought, setSought] = useState<string>()
  const openNames = useCallback((entry?: string) => {
    setSought(entry)
    setDialog('names')
  }, [])
  const dialogs = useMemo(() => ({ open, names: openNames }), [open, openNames])
  useRoomKeys(table, place, {
    keyboard: () => setDialog('keyboard'),
    round: openRound,
    agenda: openAgenda,
    names: () => openNames(),
  })
  useUnsentWarning()
  const main = useRef<HTMLElement>(null)
  usePageFocus(main)
  useDocumentTitle(space)
  useEffect(() => (ready ? loadAhead(you.standing, () => setLater(true)) : undefined), [ready, you.standing])

  const close = () => setDialog(undefined)
  const boardExtras = useRoundExtra(setDialog)
  const frame = {
    coach: later && (
      <Boundary failed={null}>
        <Suspense>
          <CoachSection storage={storage.session} />
        </Suspense>
      </Boundary>
    ),
    menu: (
      <RoomMenu
        onOpen={(asked) => (asked === 'names' ? openNames() : open(asked))}
        destroys={mayDestroy}
        pauses={mayPause}
        joint={space === 'joint'}
      />
    ),
    notices: (
      <>
        <ConnectionNotice onHome={onForget} />
        <BrokenNotice space={space} />
        <WentBackNotice space={space} />
        <KnockNotice />
        {ready && <RunningBars later={later} onRound={openRound} onAgenda={openAgenda} />}
      </>
    ),
    main: (content: ReactNode, busy: boolean) => (
      <main ref={main} id={tableId} className={tableStyles.table} tabIndex={-1} aria-busy={busy}>
        {content}
      </main>
    ),
  }
  return (
    <TablePlaceContext value={table}>
      <SpacePlaceContext value={place}>
        <WaysContext value={links.ways}>
          <BoardExtrasContext value={boardExtras}>
            <DialogPlacesContext value={dialogs}>
              <SkipLink to={tableId}>{words.skip}</SkipLink>
              <SpaceFrame space={space}>
                <ConnectionVoice />
                {home && <SpaceKeys home={home} />}
                {mayPause && <PauseKey onOpen={openPause} />}
                <div className={styles.screen}>
                  {archived ? (
                    <ArchivePlace {...frame} surroundings={surroundings} seat={seat} onClose={leaveArchive} />
                  ) : space === 'joint' ? (
                    <JointRoom
                      {...frame}
                      views={views}
                      storage={storage}
                      ready={ready}
                      people={<PeopleBar onOpen={() => setDialog('people')} />}
                      onAgenda={openAgenda}
                      pause={mayPause && <PauseButton onOpen={openPause} />}
                      jointNotices={
                        <>
                          <SeatNotices later={later} onOpen={setDialog} />
                          <LatePart>
                            {later && (
                              <StallBar
                                opened={dialog === 'stall'}
                                inFront={table.tab === 'desk'}
                                go={table.go}
                                others={{
                                  ...(mayPause ? { pause: openPause } : {}),
                                  ...(you.standing === 'mediator' ? atTheDesk(table.go) : {}),
                                }}
                                onOpen={() => setDialog('stall')}
                                onClose={close}
                              />
                            )}
                          </LatePart>
                        </>
                      }
                      notes={
                        <TabBoundary>
                          <RailNotes onOpen={enter} />
                        </TabBoundary>
                      }
                      numbers={
                        <LatePart>
                          {later && !atDesk && <CaucusSection />}
                          <RailNumbers onOpen={enter} />
                          {later && <PackagesEntry onNumbers={enter} />}
                        </LatePart>
                      }
                      better={later ? BetterSection : undefined}
                    />
                  ) : (
                    // Another space is another page: nothing of the one before is kept for it, not even its undo.
                    <OwnSpace key={space} {...frame} space={space} />
                  )}
                </div>
                <LatePart>{later && <Notices className={styles.notices} />}</LatePart>
                <Boundary failed={null}>
                  <Suspense>{later && <RoomCoach storage={storage.session} />}</Suspense>
                </Boundary>
              </SpaceFrame>
              <ShareGate gate={gate} />
              {space === 'joint' && !archived && <MapKey />}
              {space === 'joint' && linksAsked && (
                <LatePart>
                  <LinksSheet links={links} />
                </LatePart>
              )}
              {asked && (
                <LatePart>
                  <RoomDialogs dialog={dialog} onClose={close} />
                  <RoundSheet opened={dialog === 'round'} onClose={close} />
                  <AgendaSheet opened={dialog === 'agenda'} onClose={close} toTable={toTable} />
                  <PauseDialog opened={dialog === 'pause'} onClose={close} />
                  <GlossarySheet opened={dialog === 'names'} sought={sought} onClose={close} />
                  <SeatDialogs
                    dialog={dialog}
                    onClose={close}
                    onForget={onForget}
                    surroundings={surroundings}
                    seat={seat}
                  />
                </LatePart>
              )}
            </DialogPlacesContext>
          </BoardExtrasContext>
        </WaysContext>
      </SpacePlaceContext>
    </TablePlaceContext>
  )
}
