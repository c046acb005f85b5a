/** One text on the spine, over both halves of the table: its versions, what the sides say of it, and what the mediator does with it. */
import type { OneText } from '@common-ground/shared/acts/one-text'
import { isBlank } from '@common-ground/shared/room/text'
import { IconWriting } from '@tabler/icons-react'
import { useRef } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useFocusStays } from '../ui/focus-stays.ts'
import { LeftOver } from '../ui/left-over.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { CaucusSaid } from './caucus-said.tsx'
import { useRevision } from './drafts.ts'
import { JointSaid } from './joint-said.tsx'
import { MediatorWays } from './mediator-ways.tsx'
import styles from './one-text.module.css'
import { textElementId } from './text-element.ts'
import { TextOutcome } from './text-outcome.tsx'
import { useText } from './use-text.ts'
import { VersionView } from './version-view.tsx'

const RevisionLeftOver = ({ document }: { readonly document: string }) => {
  const words = useTableMessages().oneText.revise
  const { draft, change } = useRevision(document)
  if (!draft || isBlank(draft.text)) return null
  return <LeftOver label={words.leftOver} text={draft.text} onDrop={() => change(undefined)} />
}

const TextCard = ({ text }: { readonly text: OneText }) => {
  const words = useTableMessages().oneText
  const { you } = useSession()
  const { people } = useRoomState()
  const view = useText(text)
  const root = useRef<HTMLElement>(null)
  useFocusStays(root, 'article')
  const { version, choose, open, vote } = view
  const maker = people.get(text.versions[0]?.by ?? '')?.name ?? ''
  const newest = version === text.versions.length
  const mediates = you.standing === 'mediator'
  return (
    <article
      ref={root}
      id={textElementId(text.id)}
      tabIndex={-1}
      className={styles.card}
      aria-label={words.by(maker)}
    >
      <header className={styles.head}>
        <IconWriting size={18} stroke={1.7} aria-hidden className={styles.icon ?? ''} />
        <span className={styles.kind}>{words.kind}</span>
      </header>
      <VersionView text={text} version={version} onChoose={choose} />
      <TextOutcome view={view} />
      {mediates && open && !vote && <MediatorWays view={view} />}
      {mediates && (!open || vote) && <RevisionLeftOver document={text.id} />}
      {/* No landmark: one of the same name stands on every text of the spine. */}
      <div className={styles.said}>
        <h3 className={styles.title}>
          {newest || text.criticisms === 'caucus' ? words.said.title : words.said.titleOf(version)}
        </h3>
        {text.criticisms === 'joint' ? <JointSaid view={view} /> : <CaucusSaid text={text} />}
      </div>
    </article>
  )
}

/** Given what the spine names. */
export const TextRow = ({ id }: { readonly id: string }) => {
  const text = useRoomState().oneTexts.get(id)
  return text ? <TextCard text={text} /> : null
}
