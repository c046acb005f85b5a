/** Ending a round that goes on, by the mediator or by both sides: nothing of it is shown then. */
import type { Round } from '@common-ground/shared/acts/rounds'
import { otherSide } from '@common-ground/shared/room/side'
import { useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { ActLine } from './act-line.tsx'
import styles from './round.module.css'
import { useRound } from './use-round.ts'

export const EndRound = ({ round }: { readonly round: Round }) => {
  const { end: words } = useTableMessages().round
  const { sides } = useSession().door
  const { side } = useRound()
  const own = side !== undefined && round.end.includes(side)
  const theirs = side !== undefined && round.end.includes(otherSide(side))
  return (
    <section className={styles.end} aria-label={words.propose}>
      <p className={styles.note}>
        {side && own ? words.waiting(isolated(sides[otherSide(side)])) : null}
        {side && theirs ? words.proposed(isolated(sides[otherSide(side)])) : null}
        {own || theirs ? null : words.note}
      </p>
      {own ? (
        <ActLine act={{ type: 'withdraw-round-proposal' }} variant="default" size="xs">
          {words.takeBack}
        </ActLine>
      ) : (
        <ActLine act={{ type: 'end-round', round: round.id }} variant="subtle" color="gray" size="xs">
          {theirs ? words.join : words.propose}
        </ActLine>
      )}
    </section>
  )
}
