/** What a statement said before it was edited: in the ledger for good, and here on demand. */
import type { Consents } from '@common-ground/shared/acts/consent'
import type { Statement } from '@common-ground/shared/acts/conversation'
import { useState } from 'react'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './statement-card.module.css'

interface EarlierVersionsProps {
  readonly versions: Statement['earlier']
  readonly people: Consents
}

export const EarlierVersions = ({ versions, people }: EarlierVersionsProps) => {
  const words = useTableMessages().conversation
  const [shown, setShown] = useState(false)
  return (
    <>
      <button type="button" className={styles.tool} aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? words.hideEarlier : words.earlier(versions.length)}
      </button>
      {shown && (
        <ol className={styles.earlier}>
          {versions.map(({ text, at, by }) => (
            <li key={`${at} ${text}`}>
              <bdi className={styles.earlierTime}>{people.get(by)?.name}</bdi>{' '}
              <Moment at={at} className={styles.earlierTime} />
              <Voice size="small">{text}</Voice>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
