/** The top bar: whose room and between whom, the stage, who is here, whether all is recorded. */
import { useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { ConnectionPill } from './connection-pill.tsx'
import { PeopleBar } from './people-bar.tsx'
import { type Dialog, RoomMenu } from './room-menu.tsx'
import { SpaceChip } from './space-chip.tsx'
import { StagePicker, StageTrack } from './stage-track.tsx'
import styles from './top-bar.module.css'

interface TopBarProps {
  readonly onDialog: (dialog: Dialog) => void
}

const Title = () => {
  const { title } = useSession().door
  return (
    <h1 className={styles.title} dir="auto" title={title}>
      {title}
    </h1>
  )
}

const Between = () => {
  const { sides } = useSession().door
  return (
    <p className={styles.between}>
      <bdi className={styles.a} title={sides.a}>
        {sides.a}
      </bdi>
      <span aria-hidden> · </span>
      <bdi className={styles.b} title={sides.b}>
        {sides.b}
      </bdi>
    </p>
  )
}

const CompanionBar = ({ onDialog }: TopBarProps) => (
  <div className={styles.companion}>
    <div className={styles.row}>
      <HalfDiscs a b size={26} label="" />
      <div className={styles.stacked}>
        <Title />
        <StagePicker />
      </div>
      <ConnectionPill />
      <RoomMenu onOpen={onDialog} />
    </div>
    <div className={`${styles.row} ${styles.spread}`}>
      <SpaceChip />
      <PeopleBar />
    </div>
  </div>
)

export const TopBar = ({ onDialog }: TopBarProps) => {
  const band = useBand()
  if (band === 'companion') return <CompanionBar onDialog={onDialog} />
  return (
    <div className={styles.bar}>
      <div className={styles.whose}>
        <HalfDiscs a b size={28} label="" />
        <div className={styles.names}>
          <Title />
          <Between />
        </div>
      </div>
      {band === 'desktop' ? <StageTrack /> : <StagePicker />}
      <div className={styles.here}>
        <PeopleBar />
        <ConnectionPill />
        <RoomMenu onOpen={onDialog} />
      </div>
    </div>
  )
}
