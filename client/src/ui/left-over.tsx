/** What somebody had begun to write where it can no longer be sent: it stays where they find it, to be copied or let go. */
import { Button } from '@mantine/core'
import { useId } from 'react'
import { CopyButton } from './copy-button.tsx'
import styles from './left-over.module.css'
import { useMessages } from './messages.ts'

interface LeftOverProps {
  /** What it was to be: an answer, a check, a statement. */
  readonly label: string
  readonly text: string
  readonly onDrop: () => void
}

export const LeftOver = ({ label, text, onDrop }: LeftOverProps) => {
  const words = useMessages().leftOver
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is text that was one.
    <div role="group" aria-labelledby={id} className={styles.left} data-left-over>
      <p id={id} className={styles.label}>
        {label}
      </p>
      <p className={styles.why}>{words.why}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <p className={styles.text} tabIndex={0} dir="auto">
        {text}
      </p>
      <div className={styles.buttons}>
        <CopyButton size="xs" text={text} label={words.copy} copiedLabel={words.copied} />
        <Button size="xs" variant="subtle" color="gray" onClick={onDrop}>
          {words.drop}
        </Button>
      </div>
    </div>
  )
}
