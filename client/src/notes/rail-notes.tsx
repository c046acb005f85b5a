/** One's own private notes beside the joint table: plain words at first, the live editor once it has come or is wanted. */
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { ActionIcon, VisuallyHidden } from '@mantine/core'
import { IconArrowsMaximize } from '@tabler/icons-react'
import { lazy, Suspense, useEffect, useId, useState } from 'react'
import { useClosed, useSession, useSpaceOpened } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { ReadsThis } from '../ui/reads-this.tsx'
import { Voice } from '../ui/voice.tsx'
import styles from './notes.module.css'
import { notesKind } from './notes-kind.ts'
import { Opening } from './opening.tsx'
import { useNotesText } from './use-notes-text.ts'

const loadField = () => import('./notes-field.tsx')
const NotesField = lazy(() => loadField().then((field) => ({ default: field.NotesField })))

/** The table comes first: the editor is most of what a room weighs. */
const comesAfter = 1_500

interface RailNotesProps {
  /** Leads to the notes as a page of their own. */
  readonly onOpen: (space: Space) => void
}

/** Looks like the field it becomes; a press or a key begins to write. */
const Plain = ({ space, onWrite }: { readonly space: Space; readonly onWrite?: () => void }) => {
  const words = useMessages().notes
  const text = useNotesText(space)
  const closed = useClosed()
  const kind = notesKind(space)
  return (
    <button type="button" className={styles.plain} onClick={onWrite}>
      <VisuallyHidden>{words.field[kind]}: </VisuallyHidden>
      {text === '' ? (
        <span className={styles.plainPlaceholder}>{closed ? words.nothing : words.placeholder[kind]}</span>
      ) : (
        <Voice as="span" size="small">
          {text}
        </Voice>
      )}
    </button>
  )
}

const OwnNotes = ({ space, onOpen }: RailNotesProps & { readonly space: Space }) => {
  const words = useMessages().notes
  const { you, door } = useSession()
  const heading = useId()
  const opened = useSpaceOpened(space)
  const [live, setLive] = useState<'not-yet' | 'shown' | 'wanted'>('not-yet')
  useEffect(() => {
    if (live !== 'not-yet') return
    const timer = setTimeout(() => {
      // Without a connection it is asked for again when somebody writes.
      loadField().then(
        () => setLive((now) => (now === 'not-yet' ? 'shown' : now)),
        () => undefined,
      )
    }, comesAfter)
    return () => clearTimeout(timer)
  }, [live])
  const plain = <Plain space={space} onWrite={() => setLive('wanted')} />
  return (
    <section className={styles.rail} data-space={space} aria-labelledby={heading}>
      <header className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {words.heading[notesKind(space)]}
        </h3>
        <ActionIcon size="sm" aria-label={words.open} title={words.open} onClick={() => onOpen(space)}>
          <IconArrowsMaximize size={15} stroke={1.7} aria-hidden />
        </ActionIcon>
      </header>
      <ReadsThis space={space} reader={you.standing} sides={door.sides} />
      {!opened ? (
        <Opening />
      ) : live === 'not-yet' ? (
        plain
      ) : (
        <Suspense fallback={plain}>
          <NotesField space={space} teaches={false} writing={live === 'wanted'} />
        </Suspense>
      )}
    </section>
  )
}

export const RailNotes = ({ onOpen }: RailNotesProps) => {
  const home = homeOf[useSession().you.standing]
  return home ? <OwnNotes space={home} onOpen={onOpen} /> : null
}
