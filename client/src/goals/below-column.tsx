/** What stands below a column's cards: the composer while one writes, else an invitation, or a word for an empty column. */
import { type Column, mayPlaceIn } from '@common-ground/shared/documents/goals'
import { isSide } from '@common-ground/shared/room/participant'
import { useSession } from '../sync/hooks.ts'
import { Empty } from '../ui/empty.tsx'
import { isolated } from '../ui/isolated.ts'
import { LeftOver } from '../ui/left-over.tsx'
import { useMessages } from '../ui/messages.ts'
import styles from './below-column.module.css'
import { GoalComposer } from './goal-composer.tsx'
import { useDraft } from './use-draft.ts'

interface BelowColumnProps {
  readonly column: Column
  /** Whether this person's goals usually begin here. */
  readonly own: boolean
  readonly empty: boolean
  /** Whether this person may write. */
  readonly open: boolean
  readonly closed: boolean
  readonly composing: boolean
  readonly onCompose: () => void
  /** `back`: the keyboard goes to where one can start again. */
  readonly onComposed: (back: boolean) => void
}

export const BelowColumn = ({
  column,
  own,
  empty,
  open,
  closed,
  composing,
  onCompose,
  onComposed,
}: BelowColumnProps) => {
  const { you, door } = useSession()
  const messages = useMessages().goals
  const [draft, setDraft] = useDraft(column)
  const mayAdd = open && mayPlaceIn(you.standing, column)
  const startFrom = (text: string) => {
    setDraft(text)
    onCompose()
  }

  if (mayAdd && composing)
    return <GoalComposer column={column} draft={draft} onDraft={setDraft} onClose={onComposed} />
  if (mayAdd && column !== 'middle' && empty && draft === '')
    return (
      <Empty
        title={messages.question}
        lead={messages.empty.lead}
        examples={messages.empty.examples}
        onExample={startFrom}
      >
        <button type="button" className={styles.start} data-add onClick={onCompose}>
          {messages.add.own}
        </button>
      </Empty>
    )
  if (mayAdd && (own || draft !== ''))
    return (
      <button type="button" className={styles.invite} data-add data-draft={draft !== ''} onClick={onCompose}>
        {draft === '' ? messages.question : draft}
      </button>
    )
  if (!open && draft !== '')
    return <LeftOver label={messages.add.begun} text={draft} onDrop={() => setDraft('')} />
  if (!empty) return null
  if (closed) return <p className={styles.nothing}>{messages.empty.readOnly}</p>
  if (column === 'middle') return <p className={styles.nothing}>{messages.empty.common}</p>
  const word = isSide(you.standing) ? messages.empty.other : messages.empty.seen
  return <p className={styles.nothing}>{word(isolated(door.sides[column]))}</p>
}
