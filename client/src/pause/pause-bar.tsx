/** In every space while there is a pause: until when, how long yet, who would go on, and the press for it. */
import type { Pause } from '@common-ground/shared/acts/pause'
import { VisuallyHidden } from '@mantine/core'
import { IconPlayerPause } from '@tabler/icons-react'
import { useLayoutEffect, useState } from 'react'
import { focusMainIfLost } from '../ui/focus-main.ts'
import { useMessages } from '../ui/messages.ts'
import { Moment, momentText } from '../ui/moment.tsx'
import { NoticeBar } from '../ui/notice-bar.tsx'
import { AskedBy } from './asked-by.tsx'
import { GoOn, WouldGoOn } from './go-on.tsx'
import { PauseLeft } from './pause-left.tsx'
import { usePause } from './use-pause.ts'

const Bar = ({ pause }: { readonly pause: Pause }) => {
  const words = useMessages().pause
  // When it goes from the page, what had the keyboard may have been in it.
  useLayoutEffect(() => () => queueMicrotask(focusMainIfLost), [])
  return (
    <NoticeBar icon={IconPlayerPause} action={<GoOn />}>
      <p>
        <Moment at={pause.until} say={words.until} />. {words.still}
      </p>
      <PauseLeft until={pause.until} />
      <WouldGoOn />
      <AskedBy />
    </NoticeBar>
  )
}

/** Says that a pause began, and that it is over; of none that was over before this page was opened. */
const PauseVoice = ({ pause }: { readonly pause: Pause | undefined }) => {
  const words = useMessages().pause
  const [ever, setEver] = useState(false)
  if (pause && !ever) setEver(true)
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {pause ? words.said(momentText(pause.until)) : ever ? words.over : ''}
    </VisuallyHidden>
  )
}

export const PauseBar = () => {
  const pause = usePause()
  return (
    <>
      <PauseVoice pause={pause} />
      {pause && <Bar pause={pause} />}
    </>
  )
}
