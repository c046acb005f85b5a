/** The track of stages: in a row where there is room, behind the present stage's name where there is not. */
import { type Stage, stages } from '@common-ground/shared/room/stage'
import { Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Fragment, lazy, Suspense, useState } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import styles from './stage-track.module.css'
import { TabBoundary } from './tab-boundary.tsx'

const StagePanel = lazy(() => import('./stage-panel.tsx').then((panel) => ({ default: panel.StagePanel })))

/** Fetched with the first stage that is looked at, or ahead of it. */
const Panel = ({ stage, onMoved }: { readonly stage: Stage; readonly onMoved: () => void }) => (
  <TabBoundary>
    <Suspense>
      <StagePanel key={stage} stage={stage} onMoved={onMoved} />
    </Suspense>
  </TabBoundary>
)

const StageStep = ({ stage, current }: { readonly stage: Stage; readonly current: Stage }) => {
  const words = useMessages().room.stage
  const [opened, setOpened] = useState(false)
  return (
    <Popover opened={opened} onChange={setOpened} width={300} trapFocus returnFocus>
      <Popover.Target>
        <button
          type="button"
          className={styles.step}
          aria-current={stage === current ? 'step' : undefined}
          onClick={() => setOpened((before) => !before)}
        >
          {words.names[stage]}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={words.names[stage]}>
        <Panel stage={stage} onMoved={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}

export const StageTrack = () => {
  const words = useMessages().room.stage
  const current = useRoomState().stage.stage
  return (
    <ol className={styles.track} aria-label={words.label}>
      {stages.map((stage, index) => (
        <Fragment key={stage}>
          {index > 0 && <li className={styles.between} role="presentation" aria-hidden />}
          <li>
            <StageStep stage={stage} current={current} />
          </li>
        </Fragment>
      ))}
    </ol>
  )
}

/** One button with the present stage; behind it all stages, each with what it is for. */
export const StagePicker = () => {
  const words = useMessages().room.stage
  const current = useRoomState().stage.stage
  const [opened, setOpened] = useState(false)
  const [looked, setLooked] = useState<Stage>(current)
  const toggle = () => {
    setLooked(current)
    setOpened((before) => !before)
  }
  return (
    <Popover opened={opened} onChange={setOpened} width={320} position="bottom-start" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={styles.picker} onClick={toggle}>
          <span className={styles.pickerLabel}>{words.label}</span>
          <span className={styles.pickerStage}>{words.names[current]}</span>
          <IconChevronDown size={14} stroke={2} aria-hidden />
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.dropdown} aria-label={words.label}>
        <ol className={styles.list}>
          {stages.map((stage) => (
            <li key={stage}>
              <button
                type="button"
                className={styles.choice}
                aria-current={stage === current ? 'step' : undefined}
                aria-pressed={stage === looked}
                onClick={() => setLooked(stage)}
              >
                {words.names[stage]}
              </button>
            </li>
          ))}
        </ol>
        <Panel stage={looked} onMoved={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}
