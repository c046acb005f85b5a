/** What was seen here of a record and is lost, entry by entry. Lazy: few rooms ever go back. */
import type { Entry } from '@common-ground/shared/ledger/entry'
import { useRoomState } from '../sync/hooks.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { useDid } from './did.ts'
import styles from './went-back-card.module.css'

const LostEntry = ({ entry }: { readonly entry: Entry }) => {
  const { wentBack: words, round } = useTableMessages()
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

export const LostEntries = ({ entries }: { readonly entries: readonly Entry[] }) => (
  <ol className={styles.entries} aria-label={useTableMessages().wentBack.lost}>
    {entries.map((entry) => (
      <LostEntry key={entry.id} entry={entry} />
    ))}
  </ol>
)
