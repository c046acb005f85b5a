/** Says calmly that the room's record is older than what was seen here, and lists what was seen and lost. */
import type { Space } from '@common-ground/shared/room/space'
import { IconHistory } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import { useLostEntries, useWentBack } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { Moment } from '../ui/moment.tsx'
import { TabBoundary } from './tab-boundary.tsx'
import styles from './went-back-notice.module.css'

const whole = new Intl.NumberFormat()

const LostEntries = lazy(() => import('./lost-entries.tsx').then((list) => ({ default: list.LostEntries })))

export const WentBackNotice = ({ space }: { readonly space: Space }) => {
  const words = useMessages().ending.wentBack
  const times = useWentBack().filter((one) => one.space === space)
  const lost = useLostEntries(space)
  const last = times.at(-1)?.wentBack
  if (!last) return null
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
            <TabBoundary>
              <Suspense>
                <LostEntries entries={lost} />
              </Suspense>
            </TabBoundary>
          </details>
        )}
      </div>
    </section>
  )
}
