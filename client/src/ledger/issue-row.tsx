/** The issues of the room in one place above the spine, and the way to open another. */
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import { IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { MapButton } from '../links/map-button.tsx'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { IssueCard } from './issue-card.tsx'
import styles from './issue-row.module.css'

interface IssueRowProps {
  /** Absent where nothing can be opened, or where the way to it stands elsewhere on the screen. */
  readonly onOpen?: (() => void) | undefined
  /** Whether the way to the map stands here: where there is no heading above the spine. */
  readonly map: boolean
}

export const IssueRow = ({ onOpen, map }: IssueRowProps) => {
  const words = useMessages().ledger
  const names = useSession().door.sides
  const state = useRoomState()
  const standings = useMemo(() => issueStandings(state), [state])
  if (standings.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section aria-label={words.issues} className={styles.issues} tabIndex={0}>
      <ul className={styles.cards}>
        {standings.map((standing) => (
          <IssueCard key={standing.issue.id} standing={standing} names={names} />
        ))}
        {map && (
          <li className={styles.map}>
            <MapButton />
          </li>
        )}
        {onOpen && (
          <li className={styles.last}>
            <button type="button" className={styles.open} onClick={onOpen}>
              <IconPlus size={18} stroke={1.6} aria-hidden />
              <span className={styles.label}>{words.openIssue}</span>
              <span className={styles.hint}>{words.openIssueHint}</span>
            </button>
          </li>
        )}
      </ul>
    </section>
  )
}
