/** The tab "Conversation": statements at their speakers' places at the table, and the next one below. */
import { accessTo } from '@common-ground/shared/room/access'
import { isBlank } from '@common-ground/shared/room/text'
import { Button } from '@mantine/core'
import { IconArrowDown } from '@tabler/icons-react'
import { useMemo, useRef } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useArchived } from '../ui/archived.ts'
import { useBand } from '../ui/band.ts'
import { beginWith } from '../ui/gap.ts'
import { LeftOver } from '../ui/left-over.tsx'
import { useListedKeys, useShortcut } from '../ui/shortcuts.ts'
import { SideHeadings } from '../ui/side-headings.tsx'
import { useEndOfList } from '../ui/stick-to-end.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { BalanceLine } from './balance-line.tsx'
import { ConversationEmpty } from './conversation-empty.tsx'
import styles from './conversation-view.module.css'
import { PulseBar } from './pulse-bar.tsx'
import { StatementComposer } from './statement-composer.tsx'
import { StatementLog } from './statement-log.tsx'
import { useStatement } from './use-statement.ts'

const keysOf = ({ arrows, ...keys }: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...keys,
  '↑ ↓': arrows ?? '',
})

export const ConversationView = () => {
  const words = useTableMessages().conversation
  const { you, door } = useSession()
  const { statements, relayed, stage } = useRoomState()
  const narrow = useBand() === 'companion'
  const archived = useArchived()
  const { scroller, content, newBelow, toEnd } = useEndOfList(statements.size + relayed.length)
  const statement = useStatement()
  const field = useRef<HTMLTextAreaElement>(null)
  const open = accessTo('joint', you.standing, stage.stage) === 'write'
  useShortcut('n', words.compose, () => field.current?.focus())
  useListedKeys(useMemo(() => keysOf(words.keysOnCard), [words]))

  const startFrom = (opener: string) => beginWith(field, opener, statement.write)

  // Beside a call every line counts: there it comes after the last statement.
  const aside = (
    <div className={styles.aside}>
      <BalanceLine />
      <PulseBar />
    </div>
  )

  return (
    <div className={styles.view}>
      <div className={styles.table}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
        <div ref={scroller} role="log" aria-label={words.log} tabIndex={0} className={styles.scroller}>
          <div ref={content} className={styles.content}>
            {!narrow && <SideHeadings names={door.sides} own={you.standing} you={words.you} />}
            {statements.size + relayed.length === 0 ? (
              <ConversationEmpty onOpener={open ? startFrom : undefined} closed={stage.stage === 'closed'} />
            ) : (
              <StatementLog statements={statements} relayed={relayed} open={open} />
            )}
            {narrow && aside}
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
        {!narrow && aside}
        {open ? (
          <StatementComposer statement={statement} field={field} onRecorded={toEnd} />
        ) : (
          <>
            {!isBlank(statement.text) && (
              <div className={styles.leftOver}>
                <LeftOver
                  label={words.leftOver.statement}
                  text={statement.text}
                  onDrop={() => statement.write('')}
                />
              </div>
            )}
            <p className={styles.closed}>
              {archived ? words.archived : stage.stage === 'closed' ? words.closed : words.observing}
            </p>
          </>
        )}
      </div>
    </div>
  )
}
