/** Where the notes of a space are written: the live editor, who reads it, what to start from, whether it is saved. */
import { accessTo } from '@common-ground/shared/room/access'
import type { Space } from '@common-ground/shared/room/space'
import { IconCircleFilled, IconDots } from '@tabler/icons-react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { Empty } from '../ui/empty.tsx'
import { useMessages } from '../ui/messages.ts'
import { spaceWords } from '../ui/space-words.ts'
import { Voice } from '../ui/voice.tsx'
import liveStyles from '../writing/live-text.module.css'
import styles from './notes.module.css'
import { notesKind } from './notes-kind.ts'
import { NotesLeft } from './notes-left.tsx'
import { useNotesEditor } from './use-notes-editor.ts'
import { useSpaceWords } from './use-space-words.ts'

interface NotesFieldProps {
  readonly space: Space
  /** On a page of its own there is room to teach; in the rail there is not. */
  readonly teaches: boolean
  /** Someone was about to write when it came. */
  readonly writing?: boolean
}

const Saved = ({ space }: { readonly space: Space }) => {
  const words = useMessages().notes
  const state = useSpaceWords(space)
  const said = { recorded: words.saved, sending: words.sending, waiting: words.waiting }
  return (
    <span className={styles.saved} data-words={state}>
      {state === 'recorded' ? <IconCircleFilled size={7} aria-hidden /> : <IconDots size={14} aria-hidden />}
      {said[state]}
    </span>
  )
}

export const NotesField = ({ space, teaches, writing = false }: NotesFieldProps) => {
  const messages = useMessages()
  const words = messages.notes
  const { you, door } = useSession()
  const { stage } = useRoomState().stage
  const writes = accessTo(space, you.standing, stage) === 'write'
  const kind = notesKind(space)
  const { readers } = spaceWords(space, you.standing, door.sides, messages.spaces)
  const { host, left, blank, begin } = useNotesEditor(
    space,
    writes,
    `${words.field[kind]}. ${readers}`,
    writing,
  )
  const asks = kind === 'caucus' && you.standing === 'mediator' ? 'caucusOf' : kind
  const empty = words.empty[asks]
  return (
    <>
      <div className={styles.field} data-writes={writes}>
        <Voice as="div">
          <div ref={host} className={`${liveStyles.words} ${styles.words}`} />
        </Voice>
        {blank && (
          <p className={styles.placeholder} aria-hidden>
            {writes ? words.placeholder[asks] : words.nothing}
          </p>
        )}
      </div>
      <div className={styles.foot}>
        {writes ? !blank && <Saved space={space} /> : <span>{words.readOnly}</span>}
        {writes && left !== undefined && <NotesLeft left={left} />}
      </div>
      {teaches && blank && writes && (
        <Empty
          title={empty.title}
          teaching={empty.teaching}
          lead={empty.lead}
          examples={empty.examples}
          onExample={begin}
        />
      )}
    </>
  )
}
