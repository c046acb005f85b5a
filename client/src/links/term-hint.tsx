/** For the writer alone: something in the goal reads like a term, and terms have their own place. It never stands in the way. */
import { termIn } from '@common-ground/shared/documents/term-in-goal'
import { limits } from '@common-ground/shared/room/limits'
import { Button } from '@mantine/core'
import { IconEyeOff } from '@tabler/icons-react'
import { type MouseEvent, useMemo } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { issueWish } from '../ui/issue-wish.ts'
import { keptDraft, useKeptDraft } from '../ui/kept-draft.ts'
import { useMessages } from '../ui/messages.ts'
import { useWays } from '../ui/ways.ts'
import { cutTo, oneLine } from '../writing/plain-text.ts'
import styles from './term-hint.module.css'

/** What was to be kept as it is, by where it stands. */
const settled = keptDraft<ReadonlySet<string>>(new Set())

interface TermHintProps {
  /** A card, the column a new one is written in, or the question it answers. */
  readonly where: string
  readonly text: string
}

/** The press must not take the keyboard from the words: the editor would close under it. */
const keepKeyboard = (event: MouseEvent) => event.preventDefault()

export const TermHint = ({ where, text }: TermHintProps) => {
  const words = useMessages().goals.term
  const session = useSession()
  const { leave } = useWays()
  const { issues } = useRoomState()
  const kept = useKeptDraft(settled, session)
  const terms = useMemo(
    () =>
      [...issues.values()].map(({ title, kind }) => ({
        title,
        unit: kind.type === 'amount' ? kind.unit : undefined,
      })),
    [issues],
  )
  const found = useMemo(() => termIn(text, terms), [text, terms])
  const key = `${where} ${found?.words}`
  const shown = found !== undefined && !kept.has(key)
  const move = () => {
    const title = cutTo(oneLine(text).trim(), limits.text.issueTitle)
    leave(() => issueWish.change(session, () => title))
  }
  return (
    <div role="status" className={styles.place}>
      {shown && (
        <div className={styles.hint}>
          <p className={styles.words}>
            <bdi className={styles.found}>{found.words}</bdi> {words.reads}
          </p>
          <p className={styles.private}>
            <IconEyeOff size={13} stroke={1.8} aria-hidden /> {words.onlyYou}
          </p>
          <div className={styles.ways}>
            <Button variant="default" size="compact-sm" onMouseDown={keepKeyboard} onClick={move}>
              {words.move}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              onMouseDown={keepKeyboard}
              onClick={() => settled.change(session, (before) => new Set(before).add(key))}
            >
              {words.keep}
            </Button>
          </div>
        </div>
      )}
    </div>
  )
}
