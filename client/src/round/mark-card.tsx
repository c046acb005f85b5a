/** One dealt card with its three marks: pressed, or by the keys 1, 2, 3 and S, C, N. */
import { type Mark, marks } from '@common-ground/shared/acts/hands'
import type { Card } from '@common-ground/shared/acts/rounds'
import type { KeyboardEvent } from 'react'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './round.module.css'

const keys: Readonly<Record<string, Mark>> = {
  '1': 'support',
  '2': 'can-live-with',
  '3': 'not-for-us',
  s: 'support',
  c: 'can-live-with',
  n: 'not-for-us',
}

interface MarkCardProps {
  readonly card: Card
  readonly at: number
  readonly all: number
  /** The recorded mark, or the one on its way. */
  readonly mark: Mark | undefined
  readonly sending: boolean
  /** Whether someone of one's own side wrote it. */
  readonly own: boolean
  readonly onMark: (mark: Mark, byKey: boolean) => void
  /** By so many cards forward or back. */
  readonly onMove: (by: 1 | -1) => void
}

export const MarkCard = ({ card, at, all, mark, sending, own, onMark, onMove }: MarkCardProps) => {
  const { marking, start } = useTableMessages().round
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const made = keys[event.key.toLowerCase()]
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key]
    if (made) onMark(made, true)
    else if (by === 1 || by === -1) onMove(by)
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons inside, all three of them
    <div className={styles.markable} data-marked={mark !== undefined} data-card={card.id} onKeyDown={onKey}>
      <p className={styles.at}>
        {marking.card(at + 1, all)}
        {own && <span className={styles.own}> · {marking.own}</span>}
        <span role="status">{sending ? ` · ${start.sending}` : ''}</span>
      </p>
      <Voice size="large">{card.text}</Voice>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's frame cannot be laid out */}
      <div role="group" className={styles.marks} aria-label={card.text}>
        {marks.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.mark}
            data-mark={one}
            aria-pressed={mark === one}
            onClick={() => onMark(one, false)}
          >
            {marking.marks[one]}
          </button>
        ))}
      </div>
    </div>
  )
}
