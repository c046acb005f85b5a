/** The words of a card: plain text, or the live editor while somebody writes in it. */
import { lazy, type ReactNode, Suspense } from 'react'
import { Boundary } from '../ui/boundary.tsx'
import { useMessages } from '../ui/messages.ts'
import { NotCome } from '../ui/not-come.tsx'
import { Voice } from '../ui/voice.tsx'
import styles from './board-card.module.css'
import type { GoalPart, WritingFrom } from './goal-editor.tsx'

const loadEditor = () => import('./goal-editor.tsx')
const GoalEditor = lazy(async () => ({ default: (await loadEditor()).GoalEditor }))

/** Fetched before it is needed, when somebody comes near a card. */
export const prepareEditor = (): void => {
  // Without a connection it is asked for again when somebody writes.
  loadEditor().catch(() => undefined)
}

interface CardEditorProps {
  readonly goal: string
  readonly part: GoalPart
  /** Absent for those who only watch others write. */
  readonly from: WritingFrom | undefined
  readonly onDone: (back: boolean) => void
  /** Until it has come. */
  readonly plain: ReactNode
}

export const CardEditor = ({ goal, part, from, onDone, plain }: CardEditorProps) => {
  const { editorNotCome } = useMessages().goals
  const failed = (
    <>
      {plain}
      {from !== undefined && <NotCome>{editorNotCome}</NotCome>}
    </>
  )
  return (
    <Boundary failed={failed}>
      <Suspense fallback={plain}>
        <GoalEditor
          key={from === undefined ? 'watch' : 'write'}
          goal={goal}
          part={part}
          from={from}
          onDone={onDone}
        />
      </Suspense>
    </Boundary>
  )
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
  return <CardEditor goal={goal} part="text" from={from} onDone={onDone} plain={plain} />
}
