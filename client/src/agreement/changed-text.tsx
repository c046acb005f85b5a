/** What changed between the text somebody was reading and the one that stands there now, only the lines it touched. */

import { ComparedWords } from '../ui/compared-words.tsx'
import { Voice } from '../ui/voice.tsx'
import { changedLines } from './changed-lines.ts'
import styles from './sign-sheet.module.css'

interface ChangedTextProps {
  readonly from: string
  readonly to: string
}

export const ChangedText = ({ from, to }: ChangedTextProps) => {
  const changed = changedLines(from, to)
  return (
    <Voice as="div" size="small" className={styles.changedText}>
      <ComparedWords from={changed.from} to={changed.to} />
    </Voice>
  )
}
