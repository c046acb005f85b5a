/** What kind of question is being typed, and open ways to ask it: to the writer alone, and never leaving the page. */
import { questionKind } from '@common-ground/shared/questions/question-kind'
import { useMemo } from 'react'
import { useMessages } from '../ui/messages.ts'
import styles from './question-hint.module.css'

interface QuestionHintProps {
  readonly text: string
  /** Puts a variant in place of the text. */
  readonly onUse: (variant: string) => void
}

export const QuestionHint = ({ text, onUse }: QuestionHintProps) => {
  const words = useMessages().conversation.question
  const found = useMemo(() => questionKind(text), [text])
  if (!found) return null
  return (
    <section className={styles.hint} aria-label={words.label} data-kind={found.kind}>
      <p className={styles.line}>{words[found.kind]}</p>
      {found.variants.length > 0 && (
        <ul className={styles.variants}>
          {found.variants.map((variant) => (
            <li key={variant}>
              <button
                type="button"
                className={styles.variant}
                aria-label={words.use(variant)}
                onClick={() => onUse(variant)}
              >
                {variant}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
