/** One saying back: what was heard, and what its author's side answered. A "no" folds the words away. */
import type { Try } from '@common-ground/shared/acts/loop'
import { useState } from 'react'
import { useKeptWords } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './loop.module.css'

interface TryLineProps {
  readonly one: Try
  readonly round: number
  readonly nameOf: (participant: string) => string
}

const Note = ({ of }: { readonly of: string }) => {
  const note = useKeptWords(of)
  return note === undefined ? null : <Voice size="small">{note}</Voice>
}

export const TryLine = ({ one, round, nameOf }: TryLineProps) => {
  const words = useTableMessages().conversation.loop
  const text = useKeptWords(one.id)
  const [shown, setShown] = useState(false)
  const { heard } = one
  const folded = heard?.answer === 'no'
  return (
    <li className={styles.try}>
      <p className={styles.by}>
        <span>{words.saidBack(isolated(nameOf(one.by)))}</span>
        <span className={styles.round}>{words.round(round)}</span>
      </p>
      {(!folded || shown) && text !== undefined && <Voice>{text}</Voice>}
      {folded && (
        <button type="button" className={styles.fold} aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? words.hide : words.show}
        </button>
      )}
      {heard && (
        <div className={styles.heard}>
          <p className={styles.by}>
            {(heard.answer === 'no' ? words.heardNo : words.heardPartly)(isolated(nameOf(heard.by)))}
          </p>
          <Note of={heard.id} />
        </div>
      )}
    </li>
  )
}
