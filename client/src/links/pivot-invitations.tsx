/** In the rail that is one's own: the stuck issues one is asked about. Absent where nothing is asked. */
import { type Issue, onTable } from '@common-ground/shared/acts/issues'
import { IconEyeOff } from '@tabler/icons-react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { useWays } from '../ui/ways.ts'
import styles from './card-links.module.css'
import { useIsPivoting } from './use-pivots.ts'

interface InvitationsProps {
  /** On the way to the questions: what stands over the table can go. */
  readonly onGone: () => void
}

const Invitation = ({ issue, onGone }: InvitationsProps & { readonly issue: Issue }) => {
  const words = useMessages().linksSeen.pivot
  const { you } = useSession()
  const { show } = useWays()
  if (!useIsPivoting(issue, you)) return null
  return (
    <section className={styles.invitation} aria-label={words.rail}>
      <p className={styles.asked}>{words.moved(isolated(issue.title))}</p>
      <button
        type="button"
        className={styles.pivot}
        onClick={() => {
          onGone()
          show({ of: 'pivot', id: issue.id })
        }}
      >
        {words.invite}
        <span className={styles.private}>
          <IconEyeOff size={12} stroke={1.8} aria-hidden /> {words.onlyYou}
        </span>
      </button>
    </section>
  )
}

export const PivotInvitations = ({ onGone }: InvitationsProps) => {
  const { issues } = useRoomState()
  return onTable(issues).map((issue) => <Invitation key={issue.id} issue={issue} onGone={onGone} />)
}
