/** That the room's record is older than what was seen here, said calmly; what was seen and lost. */
import type { Space } from '@common-ground/shared/room/space'
import { IconHistory } from '@tabler/icons-react'
import { useLostEntries } from '../sync/hooks.ts'
import type { SpaceWentBack } from '../sync/notices.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { LostEntries } from './lost-entries.tsx'
import styles from './went-back-card.module.css'

const whole = new Intl.NumberFormat()

interface WentBackCardProps {
  readonly space: Space
  readonly last: SpaceWentBack['wentBack']
}

export const WentBackCard = ({ space, last }: WentBackCardProps) => {
  const words = useTableMessages().wentBack
  const lost = useLostEntries(space)
  return (
    <section className={styles.notice} aria-label={words.title}>
      <IconHistory size={24} stroke={1.6} aria-hidden className={styles.icon} />
      <div className={styles.body}>
        <h2 className={styles.title}>{words.title}</h2>
        <p className={styles.text}>{space === 'joint' ? words.text : words.textSpace}</p>
        <p className={styles.counts}>
          {words.noticed} <Moment at={last.at} />.{' '}
          {words.seenKept(whole.format(last.seen.seq), whole.format(last.kept.seq))}
        </p>
        {lost.length > 0 && (
          <details className={styles.lost}>
            <summary className={styles.summary}>{words.show(lost.length)}</summary>
            <LostEntries entries={lost} />
          </details>
        )}
      </div>
    </section>
  )
}
