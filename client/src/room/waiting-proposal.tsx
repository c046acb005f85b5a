/** The mediator's proposal in the list of what waits: whether one would receive it, or its words to say yes or no to. One press leads there. */
import type { Proposal } from '@common-ground/shared/acts/proposals'
import { IconChevronRight, IconScale } from '@tabler/icons-react'
import { useTableMessages } from '../ui/table-messages.ts'
import { useTablePlace } from './table-place.ts'
import styles from './waiting-section.module.css'

interface WaitingProposalProps {
  readonly proposal: Proposal
  readonly onGone: () => void
}

export const WaitingProposal = ({ proposal: { id, put }, onGone }: WaitingProposalProps) => {
  const words = useTableMessages().proposals
  const { go } = useTablePlace()
  return (
    <div className={styles.group}>
      <h4 className={styles.groupTitle}>{words.kind}</h4>
      <button
        type="button"
        className={styles.row}
        onClick={() => {
          onGone()
          go('ledger', `proposal-${id}`)
        }}
      >
        <IconScale size={18} stroke={1.7} aria-hidden className={styles.offer} />
        <span className={styles.text}>
          {put && (
            <span className={styles.voice} dir="auto">
              {put.text}
            </span>
          )}
          <span className={put ? styles.hint : styles.titles}>
            {put ? words.waiting.answer : words.waiting.receive}
          </span>
        </span>
        <IconChevronRight size={15} stroke={1.8} aria-hidden className={styles.chevron} />
      </button>
    </div>
  )
}
