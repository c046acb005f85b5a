/** The mediator's way to one text, where none is worked on; what they had begun is kept. */
import { isTextOpen } from '@common-ground/shared/acts/one-text'
import { isBlank } from '@common-ground/shared/room/text'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { focusMainIfLost } from '../ui/focus-main.ts'
import { LeftOver } from '../ui/left-over.tsx'
import { drawOnDemand } from '../ui/on-demand.ts'
import { Sheet } from '../ui/sheet.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { BeginForm } from './begin-form.tsx'
import { nothingBegun, useBegun } from './drafts.ts'
import styles from './one-text.module.css'
import { textElementId } from './text-element.ts'

interface BeginTextProps {
  /** Leads to the card of the text that has begun, where that is not on this page. */
  readonly onLook?: (element: string) => void
}

export const BeginText = ({ onLook = drawOnDemand }: BeginTextProps) => {
  const words = useTableMessages().oneText.begin
  const { you } = useSession()
  const { oneTexts, proposals } = useRoomState()
  const closed = useClosed()
  const narrow = useBand() === 'companion'
  const { draft, change } = useBegun()
  const [opened, setOpened] = useState(false)
  if (you.standing !== 'mediator') return null
  const begun = !isBlank(draft.text)
  if (closed)
    return begun && <LeftOver label={words.leftOver} text={draft.text} onDrop={() => change(nothingBegun)} />
  const newest = [...oneTexts.values()].at(-1)
  const running = newest !== undefined && isTextOpen(newest, proposals)
  return (
    <>
      {!running && (
        <div className={styles.begin}>
          <p className={styles.hint}>{words.about}</p>
          <Button variant="default" aria-haspopup="dialog" onClick={() => setOpened(true)}>
            {begun ? words.goOn : words.press}
          </Button>
        </div>
      )}
      <Sheet
        opened={opened}
        title={words.title}
        closeLabel={words.close}
        narrow={narrow}
        onClose={() => setOpened(false)}
        // The button that opened it is gone where a text has begun: the keyboard goes to its card.
        onGone={() => (newest && running ? onLook(textElementId(newest.id)) : focusMainIfLost())}
      >
        <BeginForm onBegun={() => setOpened(false)} />
      </Sheet>
    </>
  )
}
