/** The way from a clause to what it is read from: the goal, the evidence, or what was agreed along the spine of the ledger. */
import type { ClauseKind } from '@common-ground/shared/agreement/agreement-text'
import { IconArrowUpRight } from '@tabler/icons-react'
import { useTableMessages } from '../ui/table-messages.ts'
import { useWays, type Ways } from '../ui/ways.ts'
import styles from './clause-card.module.css'

const goThere = (ways: Ways, kind: ClauseKind, id: string): void => {
  if (kind === 'goal') ways.toGoal(id)
  else if (kind === 'fact') ways.toEvidence(id)
  else ways.toSpine(`${kind === 'proposal' ? 'proposal' : kind === 'draw' ? 'bidding' : 'offer'}-${id}`)
}

interface SourceLinkProps {
  readonly kind: ClauseKind
  readonly id: string
  readonly number: number
}

export const SourceLink = ({ kind, id, number }: SourceLinkProps) => {
  const words = useTableMessages().agreement
  const ways = useWays()
  return (
    <button
      type="button"
      className={styles.way}
      aria-label={words.clauseTo(words.sources[kind], number)}
      onClick={() => goThere(ways, kind, id)}
    >
      {words.sources[kind]} <IconArrowUpRight size={13} stroke={1.8} aria-hidden />
    </button>
  )
}
