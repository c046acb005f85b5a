/** The page of notes of a space: its heading, who reads it, and the live editor once it has come. */
import type { Space } from '@common-ground/shared/room/space'
import { lazy, Suspense, useId } from 'react'
import { useSession, useSpaceOpened } from '../sync/hooks.ts'
import { useMessages } from '../ui/messages.ts'
import { ReadsThis } from '../ui/reads-this.tsx'
import styles from './notes.module.css'
import { notesKind } from './notes-kind.ts'
import { Opening } from './opening.tsx'

const NotesField = lazy(() => import('./notes-field.tsx').then((field) => ({ default: field.NotesField })))

export const NotesPage = ({ space }: { readonly space: Space }) => {
  const words = useMessages().notes
  const { you, door } = useSession()
  const heading = useId()
  const opened = useSpaceOpened(space)
  const kind = notesKind(space)
  return (
    <section className={styles.page} data-kind={kind} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {words.heading[kind]}
        </h2>
        <ReadsThis space={space} reader={you.standing} sides={door.sides} />
      </header>
      {opened ? (
        <Suspense fallback={<Opening />}>
          {/* In a caucus they stand beside its table, which teaches. */}
          <NotesField space={space} teaches={kind !== 'caucus'} />
        </Suspense>
      ) : (
        <Opening />
      )}
    </section>
  )
}
