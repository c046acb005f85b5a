/** A quiet line in the frame when the room may be in a stall, the way to what can be done, and its voice for who cannot see it. */
import type { StallSign } from '@common-ground/shared/momentum/stall-signs'
import { Button, VisuallyHidden } from '@mantine/core'
import { IconActivity } from '@tabler/icons-react'
import { useLayoutEffect } from 'react'
import { focusMainIfLost } from '../ui/focus-main.ts'
import { NoticeBar } from '../ui/notice-bar.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import type { Go, MoveHandlers } from './moves.ts'
import styles from './stall.module.css'
import { StallSheet } from './stall-sheet.tsx'
import { useSigns, useUndismissed } from './use-signs.ts'

interface LineProps {
  readonly first: StallSign
  readonly more: number
  readonly onLook: () => void
  readonly onDismiss: () => void
}

const Line = ({ first, more, onLook, onDismiss }: LineProps) => {
  const words = useTableMessages().stall
  // When it goes from the page, what had the keyboard may have been in it.
  useLayoutEffect(() => () => queueMicrotask(focusMainIfLost), [])
  return (
    <NoticeBar
      icon={IconActivity}
      action={
        <span className={styles.presses}>
          <Button size="xs" variant="default" aria-haspopup="dialog" onClick={onLook}>
            {words.look}
          </Button>
          <Button size="xs" variant="subtle" color="gray" onClick={onDismiss}>
            {words.notNow}
          </Button>
        </span>
      }
    >
      <p>{words.signs[first.sign]}</p>
      {more > 0 && <span className={styles.more}>{words.more(more)}</span>}
    </NoticeBar>
  )
}

interface StallBarProps {
  readonly opened: boolean
  /** What is in front shows the signs itself: there is no line then, only its voice. */
  readonly inFront: boolean
  readonly go: Go
  /** Moves of the room around it: absent ones are not shown. */
  readonly others: MoveHandlers
  readonly onOpen: () => void
  readonly onClose: () => void
}

export const StallBar = ({ opened, inFront, go, others, onOpen, onClose }: StallBarProps) => {
  const words = useTableMessages().stall
  const signs = useSigns()
  const { shown, dismiss } = useUndismissed(signs)
  const [first, ...more] = shown
  return (
    <>
      {/* By names alone: numbers that go on are not said again. */}
      <VisuallyHidden role="status" aria-live="polite">
        {shown.map(({ sign }) => words.signs[sign]).join(' ')}
      </VisuallyHidden>
      {first && !inFront && <Line first={first} more={more.length} onLook={onOpen} onDismiss={dismiss} />}
      <StallSheet opened={opened} signs={signs} go={go} others={others} onClose={onClose} />
    </>
  )
}
