/** Says calmly that the room's record is older than what was seen here, and lists what was seen and lost. */
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Space } from '@common-ground/shared/room/space'
import { IconHistory } from '@tabler/icons-react'
import { useLostEntries, useRoomState, useWentBack } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { Moment } from '../ui/moment.tsx'
import { Voice } from '../ui/voice.tsx'
import { useDid } from './did.ts'
import styles from './went-back-notice.module.css'

const whole = new Intl.NumberFormat()

const LostEntry = ({ entry }: { readonly entry: Entry }) => {
  const { ending, round } = useMessages()
  const words = ending.wentBack
  const { people } = useRoomState()
  const { sentence, said } = useDid(entry.act)
  const consented = entry.act.type === 'consent' ? entry.act.name : undefined
  const name = entry.standing === 'room' ? round.room : (people.get(entry.by)?.name ?? consented)
  return (
    <li className={styles.entry} data-standing={entry.standing}>
      <Moment at={entry.at} className={styles.at} />
      <span>
        <bdi className={styles.name}>{name ?? words.someone}</bdi> {sentence}
        {said !== undefined && <Voice size="small">{said}</Voice>}
      </span>
    </li>
  )
}

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
            <ol className={styles.entries} aria-label={words.lost}>
              {lost.map((entry) => (
                <LostEntry key={entry.id} entry={entry} />
              ))}
            </ol>
          </details>
        )}
      </div>
    </section>
  )
}
