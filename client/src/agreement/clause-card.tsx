/** One clause on the page: its number and words, where it came from, and how both sides put it into words of their own. */
import type { NumberedClause } from '@common-ground/shared/agreement/agreement-text'
import type { ReadClause } from '@common-ground/shared/agreement/compose'
import { blocksText } from '@common-ground/shared/agreement/rich-text'
import { useEffect, useMemo, useRef, useState } from 'react'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { WritersTag } from '../ui/writers-tag.tsx'
import styles from './clause-card.module.css'
import { ClauseWords } from './clause-words.tsx'
import { DropWording } from './drop-wording.tsx'
import { clauseElementId } from './elements.ts'
import { OutOfStep } from './out-of-step.tsx'
import { SourceLink } from './source-link.tsx'
import { useKeptIfTaken } from './use-kept-words.ts'
import { usePageAct } from './use-page-act.ts'
import { useWriters } from './use-writers.ts'

interface ClauseCardProps {
  readonly clause: NumberedClause
  readonly read: ReadClause
  /** Whether this person writes here now. */
  readonly open: boolean
}

export const ClauseCard = ({ clause: { id, kind, heading, number }, read, open }: ClauseCardProps) => {
  const { wording: words, sending: underWay, clauseAbout } = useTableMessages().agreement
  const [writing, setWriting] = useState(false)
  const { send, sending, refusal } = usePageAct()
  const wording = read.wording ?? id
  const writers = useWriters(({ clause }) => clause === wording)
  const card = useRef<HTMLLIElement>(null)
  const { worded } = read
  const inIt = writing && worded
  const text = blocksText(read.blocks)
  const written = useMemo(() => {
    if (!writing) return []
    return worded ? [{ place: { where: 'clause' as const, clause: wording }, text }] : undefined
  }, [writing, worded, wording, text])
  useKeptIfTaken(written)
  // Words that come back, or a room that opens again, must not take the keyboard.
  const [asked, setAsked] = useState(false)
  const gone = writing && !asked && !(open && worded)
  useEffect(() => {
    if (gone) setWriting(false)
    if (worded) setAsked(false)
  }, [gone, worded])

  const begin = async () => {
    // Whoever else pressed it at the same moment has begun it for both.
    if (!worded && !(await send({ type: 'word-clause', clause: id }, ['clause-worded']))) return
    setAsked(!worded)
    setWriting(true)
  }
  const done = (back: boolean) => {
    setWriting(false)
    setAsked(false)
    if (back) requestAnimationFrame(() => card.current?.focus({ preventScroll: true }))
  }

  return (
    <li
      ref={card}
      id={clauseElementId(id)}
      tabIndex={-1}
      className={styles.clause}
      data-clause={id}
      data-writing={inIt}
      aria-label={clauseAbout(number, heading)}
    >
      <span className={styles.number} aria-hidden>
        {number}.
      </span>
      <div className={styles.body}>
        {heading !== '' && (
          <h4 className={styles.heading} dir="auto">
            {heading}
          </h4>
        )}
        <ClauseWords clause={read} id={wording} number={number} writing={inIt} onDone={done} />
        {read.outOfStep && <OutOfStep clause={read} onWrite={open ? () => void begin() : undefined} />}
        <div className={styles.foot}>
          <SourceLink kind={kind} id={id} number={number} />
          {worded && <span className={styles.worded}>{words.worded}</span>}
          <WritersTag writers={writers} />
          {open && !inIt && (
            <span className={styles.tools}>
              {worded && <DropWording clause={wording} />}
              <button
                type="button"
                className={styles.tool}
                aria-label={`${worded ? words.write : words.begin}: ${clauseAbout(number, heading)}`}
                aria-disabled={sending !== undefined}
                onClick={() => void begin()}
              >
                {sending === 'word-clause' ? underWay : worded ? words.write : words.begin}
              </button>
            </span>
          )}
        </div>
        <RefusalNote refusal={refusal} />
      </div>
    </li>
  )
}
