/** The room: its frame around the table, the rail that is yours alone, and the features that sit on the tabs. */
import { Notifications } from '@mantine/notifications'
import { lazy, useEffect, useRef, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import type { SeatStorage } from '../sync/seat-keeper.ts'
import { useBand } from '../ui/band.ts'
import { useMessages } from '../ui/messages.ts'
import { usePageFocus } from '../ui/page-focus.ts'
import { SkipLink } from '../ui/skip-link.tsx'
import { BrokenNotice } from './broken-notice.tsx'
import { ConnectionNotice } from './connection-notice.tsx'
import { ConnectionVoice } from './connection-pill.tsx'
import { Rail, RailButton, RailDrawer } from './rail.tsx'
import { RoomDialogs } from './room-dialogs.tsx'
import type { Dialog } from './room-menu.tsx'
import styles from './room-screen.module.css'
import { SpaceChip } from './space-chip.tsx'
import { SpaceFrame } from './space-frame.tsx'
import { StageBanner } from './stage-banner.tsx'
import { TabBar } from './tab-bar.tsx'
import tableStyles from './table.module.css'
import { Table, tableId, type Views, Waiting } from './table.tsx'
import { TablePlaceContext, useAddressPlace } from './table-place.ts'
import { TopBar } from './top-bar.tsx'
import { useReady } from './use-ready.ts'
import { useRoomKeys } from './use-room-keys.ts'
import { useUnsentWarning } from './use-unsent-warning.ts'

const goals = () => import('../goals/goals-board.tsx')
const conversation = () => import('../conversation/conversation-view.tsx')
const ledger = () => import('../ledger/ledger-view.tsx')

const views: Views = {
  goals: lazy(() => goals().then(({ GoalsBoard }) => ({ default: GoalsBoard }))),
  conversation: lazy(() => conversation().then(({ ConversationView }) => ({ default: ConversationView }))),
  ledger: lazy(() => ledger().then(({ LedgerView }) => ({ default: LedgerView }))),
}

/** Tabs not yet in front come while nobody waits, so that they open also when the connection is gone by then. */
const loadAhead = (): (() => void) => {
  const timer = setTimeout(() => {
    for (const load of [goals, conversation, ledger]) load().catch(() => undefined)
  }, 1_500)
  return () => clearTimeout(timer)
}

interface RoomScreenProps {
  readonly storage: SeatStorage
  /** Leaves for good: the seat is forgotten in this browser. */
  readonly onLeave: () => void
}

export const RoomScreen = ({ storage, onLeave }: RoomScreenProps) => {
  const words = useMessages().room
  const { title } = useSession().door
  const band = useBand()
  const place = useAddressPlace()
  const ready = useReady()
  const [dialog, setDialog] = useState<Dialog>()
  const [railOpened, setRailOpened] = useState(false)
  useRoomKeys(place, () => setDialog('keyboard'))
  useUnsentWarning()
  const table = useRef<HTMLElement>(null)
  usePageFocus(table)

  useEffect(() => {
    document.title = words.documentTitle(title, words.space.name)
  }, [title, words])
  useEffect(() => (ready ? loadAhead() : undefined), [ready])

  const openRail = () => setRailOpened(true)
  const narrow = band === 'companion'
  return (
    <TablePlaceContext value={place}>
      <SkipLink to={tableId}>{words.skip}</SkipLink>
      <SpaceFrame space="joint" />
      <ConnectionVoice />
      <div className={styles.room}>
        <header>
          <TopBar onDialog={setDialog} />
          {!narrow && (
            <div className={styles.second}>
              <TabBar at="top" />
              <div className={styles.end}>
                <SpaceChip />
                {band === 'tablet' && <RailButton at="top" onOpen={openRail} />}
              </div>
            </div>
          )}
          <ConnectionNotice onHome={onLeave} />
          <BrokenNotice />
          <StageBanner />
        </header>
        <div className={styles.body} data-band={band}>
          <main ref={table} id={tableId} className={tableStyles.table} tabIndex={-1} aria-busy={!ready}>
            {ready ? <Table views={views} /> : <Waiting>{words.loading}</Waiting>}
          </main>
          {band === 'desktop' && <Rail storage={storage} />}
        </div>
        {narrow && (
          <TabBar at="bottom">
            <RailButton at="bottom" onOpen={openRail} />
          </TabBar>
        )}
      </div>
      {band !== 'desktop' && (
        <RailDrawer
          storage={storage}
          opened={railOpened}
          onClose={() => setRailOpened(false)}
          from={narrow ? 'bottom' : 'right'}
        />
      )}
      <Notifications position="bottom-center" limit={3} className={styles.notices} />
      <RoomDialogs dialog={dialog} onClose={() => setDialog(undefined)} onLeave={onLeave} />
    </TablePlaceContext>
  )
}
