/** Why a goal matters to each side: both read both lines, each side writes only its own. */
import type { Goal } from '@common-ground/shared/documents/goals'
import { isSide } from '@common-ground/shared/room/participant'
import { type Side, sides } from '@common-ground/shared/room/side'
import { VisuallyHidden } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { WhyField } from './why-field.tsx'
import styles from './why-lines.module.css'

interface WhyLinesProps {
  readonly goal: string
  readonly why: Goal['why']
  readonly open: boolean
}

/** One's own line, or the invitation to write it; a press makes it a field. */
const OwnLine = ({
  goal,
  side,
  line,
}: {
  readonly goal: string
  readonly side: Side
  readonly line: string
}) => {
  const words = useMessages().goals.why
  const [writing, setWriting] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const done = (back: boolean) => {
    setWriting(false)
    if (back) requestAnimationFrame(() => button.current?.focus({ preventScroll: true }))
  }
  if (writing) return <WhyField goal={goal} side={side} line={line} onDone={done} />
  return (
    <button
      ref={button}
      type="button"
      className={styles.own}
      data-empty={line === ''}
      title={words.readers}
      onClick={() => setWriting(true)}
    >
      {line === '' ? (
        <>
          <IconPlus size={12} stroke={2} aria-hidden /> {words.add}
        </>
      ) : (
        <>
          <VisuallyHidden>{words.ours}: </VisuallyHidden>
          <bdi>{line}</bdi>
        </>
      )}
    </button>
  )
}

export const WhyLines = ({ goal, why, open }: WhyLinesProps) => {
  const words = useMessages().goals.why
  const { you, door } = useSession()
  const own = open && isSide(you.standing) ? you.standing : undefined
  const shown = sides.filter((side) => side === own || why[side] !== undefined)
  if (shown.length === 0) return null
  return (
    <ul className={styles.lines}>
      {shown.map((side) => (
        <li key={side} className={styles.line} data-side={side} data-empty={why[side] === undefined}>
          {side === own ? (
            <OwnLine goal={goal} side={side} line={why[side] ?? ''} />
          ) : (
            <p className={styles.other}>
              <VisuallyHidden>{words.of(isolated(door.sides[side]))}: </VisuallyHidden>
              <bdi>{why[side]}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
