/** A space other than the joint room: its own frame and bar around its notes, its numbers and its evidence, and the way back. */
import type { Space } from '@common-ground/shared/room/space'
import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { useMessages } from '../ui/messages.ts'
import styles from './room-screen.module.css'
import { SetAsideSection } from './set-aside-section.tsx'
import { SpaceBar } from './space-bar.tsx'
import { useSpacePlace } from './space-place.ts'
import { SpaceReaders } from './space-readers.tsx'
import { SpaceSwitcher } from './space-switcher.tsx'

interface PrivateSpaceProps {
  readonly space: Space
  readonly menu: ReactNode
  readonly notices: ReactNode
  /** The page of notes of this space. */
  readonly notes: ReactNode
  /** The numbers of this space: one's own, or those that are shown. */
  readonly numbers: ReactNode
  /** The evidence kept in this space. */
  readonly evidence: ReactNode
  /** Where the space is a caucus: its table, and what stands beside it. */
  readonly caucus:
    | { readonly table: ReactNode; readonly relays: ReactNode; readonly beside: ReactNode }
    | undefined
  readonly coach: ReactNode
  readonly main: (content: ReactNode, busy: boolean) => ReactNode
}

export const PrivateSpace = ({
  space,
  menu,
  notices,
  notes,
  numbers,
  evidence,
  caucus,
  coach,
  main,
}: PrivateSpaceProps) => {
  const words = useMessages().spaces
  const band = useBand()
  const { title } = useSession().door
  const { arrived, enter } = useSpacePlace()
  const narrow = band === 'companion'
  const oneColumn = band !== 'desktop'
  return (
    <>
      <header>
        <SpaceBar space={space} menu={menu} />
        {!narrow && (
          <div className={styles.second}>
            <p className={styles.room} dir="auto">
              {title}
            </p>
            <div className={styles.end}>
              <SpaceSwitcher />
            </div>
          </div>
        )}
        {notices}
      </header>
      {main(
        arrived && (
          <div className={styles.page} data-band={band}>
            {/* In one column what waits for a yes comes before what lies on the table. */}
            {oneColumn && caucus?.relays}
            <div className={styles.own}>
              {caucus ? caucus.table : notes}
              {/* In a caucus they stand beside what is said: at home they are a page of their own. */}
              {!caucus && numbers}
              {evidence}
            </div>
            <div className={styles.beside}>
              {!oneColumn && caucus?.relays}
              {caucus?.beside}
              {caucus && notes}
              <aside className={styles.beside} aria-label={words.whoReads.title}>
                <SpaceReaders space={space} />
                <SetAsideSection spaces={[space]} />
                {caucus && numbers}
                <div>{coach}</div>
              </aside>
            </div>
          </div>
        ),
        !arrived,
      )}
      {narrow && (
        <nav className={styles.bottom} aria-label={words.back}>
          <button type="button" className={styles.backBelow} onClick={() => enter('joint')}>
            <IconArrowLeft size={18} stroke={1.8} aria-hidden />
            {words.back}
          </button>
        </nav>
      )}
    </>
  )
}
