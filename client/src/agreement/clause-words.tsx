/** The words of a clause: as they stand, or the live editor while somebody writes in it. */
import type { ReadClause } from '@common-ground/shared/agreement/compose'
import { canonicalBlocks } from '@common-ground/shared/agreement/rich-text'
import { lazy, Suspense } from 'react'
import { Boundary } from '../ui/boundary.tsx'
import { NotCome } from '../ui/not-come.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { BlocksView } from './blocks-view.tsx'
import styles from './clause-card.module.css'

const loadEditor = () => import('./clause-editor.tsx')
const ClauseEditor = lazy(async () => ({ default: (await loadEditor()).ClauseEditor }))

/** Fetched before it is needed, when somebody comes near the page. */
export const prepareEditor = (): void => {
  // Without a connection it is asked for again when somebody writes.
  loadEditor().catch(() => undefined)
}

interface ClauseWordsProps {
  readonly clause: Pick<ReadClause, 'blocks'>
  readonly id: string
  readonly number: number
  readonly writing: boolean
  readonly onDone: (back: boolean) => void
}

export const ClauseWords = ({ clause, id, number, writing, onDone }: ClauseWordsProps) => {
  const words = useTableMessages().agreement.wording
  const plain =
    canonicalBlocks(clause.blocks).length === 0 ? (
      <Voice className={styles.noWords}>{words.noWords}</Voice>
    ) : (
      <BlocksView blocks={clause.blocks} />
    )
  if (!writing) return plain
  return (
    <Boundary
      failed={
        <>
          {plain}
          <NotCome>{words.notCome}</NotCome>
        </>
      }
    >
      <Suspense fallback={plain}>
        <ClauseEditor clause={id} number={number} onDone={onDone} />
      </Suspense>
    </Boundary>
  )
}
