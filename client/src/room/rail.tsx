/** The rail that is yours: beside the table on wide windows, and the button that opens it as a drawer on others. */
import { isSide } from '@common-ground/shared/room/participant'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { IconUser } from '@tabler/icons-react'
import { type ComponentType, type ReactNode, Suspense, useState } from 'react'
import { PivotInvitations } from '../links/pivot-invitations.tsx'
import { useSession, useSetAside } from '../sync/hooks.ts'
import { linksOf, type SeatStorage } from '../sync/seat-keeper.ts'
import { useMessages } from '../ui/messages.ts'
import { ArchiveWay } from './archive-ways.tsx'
import { OwnSeatSection } from './own-seat-section.tsx'
import styles from './rail.module.css'
import { InvitationsSection } from './room-parts.ts'
import { SetAsideSection } from './set-aside-section.tsx'
import { TabBoundary } from './tab-boundary.tsx'
import { useWaiting } from './use-waiting.ts'
import { countOf } from './waiting.ts'
import { WaitingSection } from './waiting-section.tsx'

export interface RailProps {
  readonly storage: SeatStorage
  /** One's own private notes, where there is room for them. */
  readonly notes?: ReactNode
  /** One's own numbers. */
  readonly numbers?: ReactNode
  /** "Better for both"; it is told how to leave whatever covers the table. */
  readonly better?: ComponentType<{ readonly onGone: () => void }>
  /** The wording coach, once it is there. */
  readonly coach?: ReactNode
}

/** Whose set-aside words may be seen beside the joint table: its own, and those of one's own private notes. */
const useSpacesHere = (): readonly Space[] => {
  const home = homeOf[useSession().you.standing]
  return home ? ['joint', home] : ['joint']
}

/** Fetched only where this browser keeps links: most who come in have none. */
const Invitations = ({ storage }: { readonly storage: SeatStorage }) => {
  const { room } = useSession()
  const [any] = useState(() => linksOf(storage, room).length > 0)
  if (!any) return null
  return (
    <TabBoundary>
      <Suspense>
        <InvitationsSection storage={storage} />
      </Suspense>
    </TabBoundary>
  )
}

export const RailSections = ({
  storage,
  notes,
  numbers,
  better: Better,
  coach,
  onGone,
}: RailProps & { readonly onGone: () => void }) => (
  <>
    <OwnSeatSection />
    <SetAsideSection spaces={useSpacesHere()} />
    <ArchiveWay onGone={onGone} />
    <PivotInvitations onGone={onGone} />
    {notes}
    {numbers}
    {Better && (
      <TabBoundary>
        <Suspense>
          <Better onGone={onGone} />
        </Suspense>
      </TabBoundary>
    )}
    <WaitingSection onGone={onGone} />
    <Invitations storage={storage} />
    {coach}
  </>
)

export const PrivateTo = () => {
  const words = useMessages().room.rail.private
  const { standing } = useSession().you
  return <span className={styles.private}>{isSide(standing) ? words.party : words[standing]}</span>
}

const stay = () => {}

export const Rail = (props: RailProps) => {
  const words = useMessages().room.rail
  return (
    <aside className={styles.rail} aria-labelledby="rail-title">
      <div className={styles.head}>
        <h2 id="rail-title" className={styles.title}>
          {words.title}
        </h2>
        <PrivateTo />
      </div>
      <RailSections {...props} onGone={stay} />
    </aside>
  )
}

/** How much waits in the rail: what others wait for, and words set aside. */
const useRailCount = (): number => {
  const here = useSpacesHere()
  return countOf(useWaiting()) + useSetAside().texts.filter(({ space }) => here.includes(space)).length
}

interface RailButtonProps {
  readonly at: 'top' | 'bottom'
  readonly onOpen: () => void
}

export const RailButton = ({ at, onOpen }: RailButtonProps) => {
  const words = useMessages().room.rail
  const count = useRailCount()
  return (
    <button
      type="button"
      className={styles.button}
      data-at={at}
      aria-haspopup="dialog"
      aria-label={count > 0 ? words.openCount(count) : words.open}
      onClick={onOpen}
    >
      <span className={styles.buttonIcon}>
        <IconUser size={20} stroke={1.7} aria-hidden />
        {count > 0 && <span className={styles.badge} data-count={count} />}
      </span>
      <span>{words.short}</span>
    </button>
  )
}
