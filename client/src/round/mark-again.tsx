/** Marking again, which both sides have to want. */
import type { Round } from '@common-ground/shared/acts/rounds'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { ActLine } from './act-line.tsx'
import styles from './round.module.css'

export const MarkAgain = ({ round, side }: { readonly round: Round; readonly side: Side }) => {
  const { matches: words } = useTableMessages().round
  const { sides } = useSession().door
  const other = otherSide(side)
  const theirs = round.again.includes(other)
  if (round.again.includes(side))
    return (
      <div className={styles.foot}>
        <p className={styles.note}>{words.againWaiting(isolated(sides[other]))}</p>
        <ActLine act={{ type: 'withdraw-round-proposal' }} variant="default">
          {words.takeBack}
        </ActLine>
      </div>
    )
  return (
    <div className={styles.foot}>
      {theirs && <p className={styles.note}>{words.againProposed(isolated(sides[other]))}</p>}
      <ActLine act={{ type: 'mark-again', round: round.id }} variant={theirs ? 'filled' : 'default'}>
        {theirs ? words.againJoin : words.again}
      </ActLine>
    </div>
  )
}
