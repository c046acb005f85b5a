/** The top bar: whose room and between whom, the stage, who is here, whether all is recorded. */
import type { ReactNode } from 'react'
import { useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { useMessages } from '../ui/messages.ts'
import { Day } from '../ui/moment.tsx'
import { AgendaButton } from './agenda-button.tsx'
import { ConnectionPill } from './connection-pill.tsx'
import { spaceHeadingId } from './space-place.ts'
import { SpaceSwitcher } from './space-switcher.tsx'
import { StagePicker, StageTrack } from './stage-track.tsx'
import styles from './top-bar.module.css'

interface TopBarProps {
  /** Who is here, in their places. */
  readonly people: ReactNode
  readonly menu: ReactNode
  /** The way to a pause: beside a call it stands in the menu. */
  readonly pause: ReactNode
  readonly onAgenda: () => void
}

const Title = () => {
  const { title } = useSession().door
  return (
    <h1 id={spaceHeadingId} tabIndex={-1} className={styles.title} dir="auto" title={title}>
      {title}
    </h1>
  )
}

const Between = () => {
  const words = useMessages().room
  const { sides, keepUntil } = useSession().door
  return (
    <p className={styles.between}>
      <bdi className={styles.a} title={sides.a}>
        {sides.a}
      </bdi>
      <span aria-hidden> · </span>
      <bdi className={styles.b} title={sides.b}>
        {sides.b}
      </bdi>
      <span className={styles.kept}>
        {' · '}
        <Day at={keepUntil} say={words.keptUntil} />
      </span>
    </p>
  )
}

const CompanionBar = ({ people, menu, onAgenda }: Omit<TopBarProps, 'pause'>) => (
  <div className={styles.companion}>
    <div className={styles.row}>
      <HalfDiscs a b size={26} label="" />
      <div className={styles.stacked}>
        <Title />
        <span className={styles.order}>
          <StagePicker />
          <AgendaButton onOpen={onAgenda} />
        </span>
      </div>
      <ConnectionPill />
      {menu}
    </div>
    <div className={`${styles.row} ${styles.spread}`}>
      <SpaceSwitcher />
      {people}
    </div>
  </div>
)

export const TopBar = ({ people, menu, pause, onAgenda }: TopBarProps) => {
  const band = useBand()
  if (band === 'companion') return <CompanionBar people={people} menu={menu} onAgenda={onAgenda} />
  return (
    <div className={styles.bar}>
      <div className={styles.whose}>
        <HalfDiscs a b size={28} label="" />
        <div className={styles.names}>
          <Title />
          <Between />
        </div>
      </div>
      <div className={styles.order}>
        {band === 'desktop' ? <StageTrack /> : <StagePicker />}
        <AgendaButton onOpen={onAgenda} />
      </div>
      <div className={styles.here}>
        {people}
        <ConnectionPill />
        {pause}
        {menu}
      </div>
    </div>
  )
}
