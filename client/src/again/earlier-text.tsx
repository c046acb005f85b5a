/** In a room that began from an earlier agreement: its text, folded, with the hash by which anyone knows it from their own copy. */
import { type AgreementText, agreementHash } from '@common-ground/shared/agreement/agreement-text'
import { useMemo } from 'react'
import { useAgainMessages } from '../ui/again-messages.ts'
import { AgreementReading } from '../verify/agreement-reading.tsx'
import styles from './earlier-text.module.css'

interface EarlierTextProps {
  /** As the room keeps it (`agreementJson`). */
  readonly json: string
}

export const EarlierText = ({ json }: EarlierTextProps) => {
  const words = useAgainMessages().earlier
  // Written by the server, which had checked it.
  const text: AgreementText = useMemo(() => JSON.parse(json), [json])
  return (
    <details className={styles.earlier}>
      <summary className={styles.title}>{words.title}</summary>
      <p className={styles.note}>{words.note}</p>
      <p className={styles.note}>
        {words.hash} <code className={styles.hash}>{agreementHash(text)}</code>
      </p>
      <AgreementReading text={text} />
    </details>
  )
}
