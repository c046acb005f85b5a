/** The tab "Conversation": statements at their speakers' places at the table, and the next one below. */
import { accessTo } from '@common-ground/shared/room/access'
import { Button } from '@mantine/core'
import { IconArrowDown } from '@tabler/icons-react'
import { useRef } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { useMessages } from '../ui/messages.ts'
import { useShortcut } from '../ui/shortcuts.ts'
import { SideHeadings } from '../ui/side-headings.tsx'
import { useEndOfList } from '../ui/stick-to-end.ts'
import { ConversationEmpty } from './conversation-empty.tsx'
import styles from './conversation-view.module.css'
import { StatementComposer } from './statement-composer.tsx'
import { StatementLog } from './statement-log.tsx'
import { useStatement } from './use-statement.ts'

/** What stands for the words that are still to be found. */
const gap = '…'

export const ConversationView = () => {
  const words = useMessages().conversation
  const { you, door } = useSession()
  const { statements, stage } = useRoomState()
  const narrow = useBand() === 'companion'
  const { scroller, content, newBelow, toEnd } = useEndOfList(statements.length)
  const statement = useStatement()
  const field = useRef<HTMLTextAreaElement>(null)
  const open = accessTo('joint', you.standing, stage.stage) === 'write'
  useShortcut('n', words.compose, () => field.current?.focus())

  const startFrom = (opener: string) => {
    statement.write(opener)
    requestAnimationFrame(() => {
      const at = opener.indexOf(gap)
      field.current?.focus()
      if (at >= 0) field.current?.setSelectionRange(at, at + gap.length)
    })
  }

  return (
    <div className={styles.view}>
      <div className={styles.table}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <div ref={scroller} role="log" aria-label={words.log} tabIndex={0} className={styles.scroller}>
          <div ref={content} className={styles.content}>
            {!narrow && <SideHeadings names={door.sides} own={you.standing} you={words.you} />}
            {statements.length === 0 ? (
              <ConversationEmpty onOpener={open ? startFrom : undefined} closed={stage.stage === 'closed'} />
            ) : (
              <StatementLog statements={statements} />
            )}
          </div>
        </div>
        {newBelow && (
          <Button
            className={styles.below ?? ''}
            radius="xl"
            variant="default"
            leftSection={<IconArrowDown size={16} stroke={1.6} aria-hidden />}
            onClick={toEnd}
          >
            {words.newBelow}
          </Button>
        )}
      </div>
      <div className={styles.bar}>
        {open ? (
          <StatementComposer statement={statement} field={field} onRecorded={toEnd} />
        ) : (
          <p className={styles.closed}>{stage.stage === 'closed' ? words.closed : words.observing}</p>
        )}
      </div>
    </div>
  )
}
