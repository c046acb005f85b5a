/** The words of a card: plain text, or the live editor while somebody writes in it. */
import { lazy, Suspense } from 'react'
import { useMessages } from '../ui/messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './board-card.module.css'
import type { WritingFrom } from './goal-editor.tsx'

const loadEditor = () => import('./goal-editor.tsx')
const GoalEditor = lazy(async () => ({ default: (await loadEditor()).GoalEditor }))

/** Fetched before it is needed, when somebody comes near a card. */
export const prepareEditor = (): void => {
  // Without a connection it is asked for again when somebody writes.
  loadEditor().catch(() => undefined)
}

interface CardWordsProps {
  readonly goal: string
  readonly text: string
  readonly from: WritingFrom | undefined
  readonly watched: boolean
  readonly onDone: (back: boolean) => void
}

export const CardWords = ({ goal, text, from, watched, onDone }: CardWordsProps) => {
  const messages = useMessages().goals
  const plain =
    text === '' ? <Voice className={styles.noWords}>{messages.noWords}</Voice> : <Voice>{text}</Voice>
  if (from === undefined && !watched) return plain
  return (
    <Suspense fallback={plain}>
      <GoalEditor key={from === undefined ? 'watch' : 'write'} goal={goal} from={from} onDone={onDone} />
    </Suspense>
  )
}
