/** A name and what it stands instead of, in people's own words. */
import type { AgreedName } from '@common-ground/shared/wording/finding'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './glossary.module.css'

interface NameWordsProps {
  readonly words: AgreedName
  readonly id?: string
}

export const NameWords = ({ words: { name, instead }, id }: NameWordsProps) => {
  const words = useTableMessages().glossary
  return (
    <div id={id} className={styles.words}>
      <Voice size="large">{name}</Voice>
      {instead.length === 0 ? (
        <p className={styles.instead}>{words.nothingInstead}</p>
      ) : (
        <div className={styles.instead}>
          <span>{words.instead}</span>
          <ul className={styles.phrases}>
            {instead.map((phrase) => (
              <li key={phrase}>
                <Voice as="span" size="small" className={styles.phrase}>
                  {words.quote(phrase)}
                </Voice>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
