/** The page of notes of a space, and the same notes of one's own in the rail beside the joint table. */
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { ActionIcon, Loader } from '@mantine/core'
import { IconArrowsMaximize } from '@tabler/icons-react'
import { useId } from 'react'
import { useSession } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { ReadsThis } from '../ui/reads-this.tsx'
import styles from './notes.module.css'
import { NotesField, notesKind } from './notes-field.tsx'
import { useSpaceOpened } from './use-space-opened.ts'

const Opening = () => {
  const words = useMessages().notes
  return (
    <p className={styles.opening} role="status">
      <Loader size="xs" color="var(--cg-common)" aria-hidden /> {words.loading}
    </p>
  )
}

export const NotesPage = ({ space }: { readonly space: Space }) => {
  const words = useMessages().notes
  const { you, door } = useSession()
  const heading = useId()
  const opened = useSpaceOpened(space)
  return (
    <section className={styles.page} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {words.heading[notesKind(space)]}
        </h2>
        <ReadsThis space={space} reader={you.standing} sides={door.sides} />
      </header>
      {opened ? <NotesField space={space} teaches /> : <Opening />}
    </section>
  )
}

interface RailNotesProps {
  /** Leads to the notes as a page of their own. */
  readonly onOpen: (space: Space) => void
}

const OwnNotes = ({ space, onOpen }: RailNotesProps & { readonly space: Space }) => {
  const words = useMessages().notes
  const { you, door } = useSession()
  const heading = useId()
  const opened = useSpaceOpened(space)
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
      {opened ? <NotesField space={space} teaches={false} /> : <Opening />}
    </section>
  )
}

export const RailNotes = ({ onOpen }: RailNotesProps) => {
  const home = homeOf[useSession().you.standing]
  return home ? <OwnNotes space={home} onOpen={onOpen} /> : null
}
