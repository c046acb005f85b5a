/** The mediator's way to a proposal: asking both sides first whether they would receive one. */
import { isProposalOpen } from '@common-ground/shared/acts/proposals'
import { useClosed, useRoomState, useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Press } from './press.tsx'
import styles from './proposals.module.css'

export const AnnounceProposal = () => {
  const words = useTableMessages().proposals.announce
  const { you } = useSession()
  const { proposals } = useRoomState()
  const closed = useClosed()
  if (you.standing !== 'mediator' || closed || [...proposals.values()].some(isProposalOpen)) return null
  return (
    <section className={styles.announce} aria-label={words.title}>
      <p className={styles.hint}>{words.text}</p>
      <Press act={{ type: 'announce-proposal' }} variant="default">
        {words.press}
      </Press>
    </section>
  )
}
