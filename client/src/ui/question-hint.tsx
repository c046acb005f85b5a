/** What kind of question is being typed, and open ways to ask it: to the writer alone, and never leaving the page. */
import { questionKind } from '@common-ground/shared/questions/question-kind'
import { useMemo } from 'react'
import styles from './question-hint.module.css'
import { useTableMessages } from './table-messages.ts'

interface QuestionHintProps {
  readonly text: string
  /** Puts a variant in place of the text. */
  readonly onUse: (variant: string) => void
}

export const QuestionHint = ({ text, onUse }: QuestionHintProps) => {
  const words = useTableMessages().conversation.question
  const found = useMemo(() => questionKind(text), [text])
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are words and buttons.
    <div
      role="group"
      className={found ? styles.hint : styles.quiet}
      aria-label={words.label}
      data-kind={found?.kind}
    >
      {/* There before it has something to say: only then is it read out. */}
      <p role="status" className={styles.line}>
        {found && words[found.kind]}
      </p>
      {found && found.variants.length > 0 && (
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
    </div>
  )
}
