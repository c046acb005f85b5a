/** A milestone as one reads it: who does what, by when; "If ..., then ..." where it depends on something. */
import type { Milestone } from '@common-ground/shared/agreement/agreement-text'
import type { SideNames } from '@common-ground/shared/room/side'
import { dayInFull } from '../ui/day-in-full.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './milestones.module.css'

interface MilestoneWordsProps {
  readonly milestone: Milestone
  readonly sides: SideNames
}

export const MilestoneWords = ({ milestone, sides }: MilestoneWordsProps) => {
  const words = useTableMessages().agreement.milestones
  const { who, what, condition, due, until } = milestone
  return (
    <div className={styles.says}>
      <HalfDiscs a={who !== 'b'} b={who !== 'a'} size={18} label="" />
      <Voice as="div" className={styles.sentence}>
        {condition !== undefined && (
          <>
            <span className={styles.join}>{words.onlyIf}</span> <bdi>{condition}</bdi>
            <span className={styles.join}>, {words.inThatCase}</span>{' '}
          </>
        )}
        <strong data-side={who}>
          <bdi>{who === 'both' ? words.both : sides[who]}</bdi>
        </strong>
        {': '}
        {what.trim() === '' ? <em className={styles.none}>{words.new}</em> : <bdi>{what}</bdi>}
        {due !== undefined && (
          <span className={styles.day}>
            {' '}
            <time dateTime={due}>{words.by(dayInFull(due))}</time>
          </span>
        )}
        {until !== undefined && (
          <span className={styles.day}>
            {due === undefined ? ' ' : ', '}
            <time dateTime={until}>{words.until(dayInFull(until))}</time>
          </span>
        )}
      </Voice>
    </div>
  )
}
