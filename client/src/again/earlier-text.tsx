/** In a room that began from an earlier agreement: its text, folded, with the hash by which anyone knows it from their own copy. */
import { type AgreementText, agreementHash } from '@common-ground/shared/agreement/agreement-text'
import { earlierKey } from '@common-ground/shared/documents/declare'
import { useMemo } from 'react'
import { useKeptWords } from '../sync/hooks.ts'
import { useAgainMessages } from '../ui/again-messages.ts'
import { AgreementReading } from '../verify/agreement-reading.tsx'
import styles from './earlier-text.module.css'

export const EarlierReading = ({ text }: { readonly text: AgreementText }) => {
  const words = useAgainMessages().earlier
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

/** Nothing where the room began empty. */
export const EarlierText = () => {
  const words = useKeptWords(earlierKey)
  const text = useMemo(() => {
    if (words === undefined) return undefined
    // Written by the server, which had checked it.
    const read: AgreementText = JSON.parse(words)
    return read
  }, [words])
  return text ? <EarlierReading text={text} /> : null
}
