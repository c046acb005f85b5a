/** The joint room: the table with its tabs in the middle, the rail that is yours alone beside it or behind a button. */
import { homeOf } from '@common-ground/shared/room/space'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import type { SeatStorage } from '../sync/seat-keeper.ts'
import { useBand } from '../ui/band.ts'
import { useMessages } from '../ui/messages.ts'
import { useEver } from '../ui/use-ever.ts'
import { NotesButton } from './notes-button.tsx'
import { Rail, RailButton, type RailProps } from './rail.tsx'
import styles from './room-screen.module.css'
import { useSpacePlace } from './space-place.ts'
import { SpaceSwitcher } from './space-switcher.tsx'
import { StageBanner } from './stage-banner.tsx'
import { TabBar } from './tab-bar.tsx'
import { Table, type Views, Waiting } from './table.tsx'
import { useTablePlace } from './table-place.ts'
import { TopBar } from './top-bar.tsx'

const RailDrawer = lazy(() => import('./rail-drawer.tsx').then((drawer) => ({ default: drawer.RailDrawer })))

interface JointRoomProps {
  readonly views: Views
  readonly storage: SeatStorage
  readonly ready: boolean
  readonly people: ReactNode
  readonly menu: ReactNode
  readonly pause: ReactNode
  readonly onAgenda: () => void
  /** What everyone of the frame is told, whatever the space. */
  readonly notices: ReactNode
  /** What only the joint room is told. */
  readonly jointNotices: ReactNode
  /** One's own private notes, for the rail. */
  readonly notes: ReactNode
  /** One's own numbers, for the rail: as a part of it, and in the drawer. */
  readonly numbers: ReactNode
  readonly better: RailProps['better'] | undefined
  /** The wording coach's part of the rail. */
  readonly coach: ReactNode
  /** The main part of the page. */
  readonly main: (content: ReactNode, busy: boolean) => ReactNode
}

export const JointRoom = (props: JointRoomProps) => {
  const words = useMessages().room
  const band = useBand()
  const { arrived } = useSpacePlace()
  const { tab } = useTablePlace()
  const home = homeOf[useSession().you.standing]
  const [railOpened, setRailOpened] = useState(false)
  const openRail = () => setRailOpened(true)
  const railWanted = useEver(railOpened)
  const narrow = band === 'companion'
  const shown = props.ready && arrived
  const { storage, notes, numbers, better, coach } = props
  const parts = { storage, numbers, coach, ...(better ? { better } : {}) }
  return (
    <>
      <header>
        <TopBar people={props.people} menu={props.menu} pause={props.pause} onAgenda={props.onAgenda} />
        {!narrow && (
          <div className={styles.second}>
            <TabBar at="top" />
            <div className={styles.end}>
              <SpaceSwitcher />
              {band === 'tablet' && <RailButton at="top" onOpen={openRail} />}
            </div>
          </div>
        )}
        {props.notices}
        {arrived && props.jointNotices}
        {arrived && <StageBanner />}
      </header>
      <div className={styles.body} data-band={band} data-rail={tab !== 'desk'}>
        {props.main(
          shown ? <Table views={props.views} /> : !props.ready && <Waiting>{words.loading}</Waiting>,
          !shown,
        )}
        {band === 'desktop' && arrived && tab !== 'desk' && <Rail {...parts} notes={notes} />}
      </div>
      {narrow && (
        <TabBar at="bottom">
          {home && <NotesButton space={home} />}
          <RailButton at="bottom" onOpen={openRail} />
        </TabBar>
      )}
      {band !== 'desktop' && railWanted && (
        <Suspense>
          <RailDrawer
            {...parts}
            opened={railOpened}
            onClose={() => setRailOpened(false)}
            from={narrow ? 'bottom' : 'right'}
          />
        </Suspense>
      )}
    </>
  )
}
