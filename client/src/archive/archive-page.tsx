/** The page of the archives: what stood in the joint room before it was opened afresh, to read, and to carry over. */
import type { Side } from '@common-ground/shared/room/side'
import { Button, Loader, NativeSelect, VisuallyHidden } from '@mantine/core'
import { type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import type { RoomSession } from '../sync/room-session.ts'
import type { Surroundings } from '../sync/surroundings.ts'
import { useBand } from '../ui/band.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './archive.module.css'
import { ArchiveBar } from './archive-bar.tsx'
import { type ArchiveTab, ArchiveTabs } from './archive-tabs.tsx'
import { ArchivedViews } from './archived-views.tsx'
import { CarryView } from './carry-view.tsx'
import { CaucusView } from './caucus-view.tsx'
import { RecordLine } from './record-line.tsx'
import type { Thing } from './things.ts'
import { type Archive, useArchive } from './use-archive.ts'

interface ArchivePageProps {
  readonly surroundings: Surroundings
  /** The key of one's own seat. */
  readonly seat: string
  readonly side: Side
  /** What goes on in the room meanwhile. */
  readonly notices: ReactNode
  /** The main part of the page. */
  readonly main: (content: ReactNode, busy: boolean) => ReactNode
  readonly arriveAt: (element: string) => void
  readonly onBack: () => void
  /** To a thing that was carried over, in the room. */
  readonly onGo: (thing: Thing) => void
}

const Wait = () => (
  <div className={styles.wait} role="status">
    <Loader size="sm" color="var(--cg-common)" aria-hidden />
    <p>{useTableMessages().archive.loading}</p>
  </div>
)

const useTitle = (): void => {
  const words = useTableMessages().archive
  const { title } = useSession().door
  useEffect(() => {
    const before = document.title
    document.title = words.documentTitle(title)
    return () => {
      document.title = before
    }
  }, [words, title])
}

/** The keys of the room's tabs lead to those of the archive here. */
const useArchiveKeys = (onTab: (tab: ArchiveTab) => void, onBack: () => void): void => {
  const { archive } = useTableMessages()
  useShortcut('g', archive.tabs.goals, () => onTab('goals'))
  useShortcut('c', archive.tabs.conversation, () => onTab('conversation'))
  useShortcut('o', archive.tabs.ledger, () => onTab('ledger'))
  useShortcut('v', archive.tabs.evidence, () => onTab('evidence'))
  useShortcut('j', archive.back, onBack)
}

/** When an archive ended: the room that came after it says so in its first entry. */
const endOf = (opening: number, live: RoomSession, archive: Archive): number | undefined => {
  const { opening: now } = live.state()
  if (opening === now.number - 1) return now.at
  return archive.state === 'there' ? archive.joint.space('joint').entries().at(-1)?.at : undefined
}

export const ArchivePage = (props: ArchivePageProps) => {
  const { surroundings, seat, side, arriveAt, onBack, onGo } = props
  const words = useTableMessages().archive
  const live = useSession()
  const newest = useRoomState().opening.number - 1
  const band = useBand()
  const [opening, setOpening] = useState(newest)
  const [tab, setTab] = useState<ArchiveTab>('carry')
  const [archive, again] = useArchive({ surroundings, seat, side }, opening)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useTitle()
  useArchiveKeys(setTab, onBack)
  const toElement = useCallback(
    (to: ArchiveTab, element?: string) => {
      setTab(to)
      if (element !== undefined) arriveAt(element)
    },
    [arriveAt],
  )
  const narrow = band === 'companion'
  const caucus = archive.state === 'there' ? archive.caucus : undefined
  const shown = tab === 'caucus' && !caucus ? 'carry' : tab
  const tabs = (at: 'top' | 'bottom') => (
    <ArchiveTabs at={at} tab={shown} caucus={caucus !== undefined} onTab={setTab} />
  )

  const content = () => {
    if (archive.state === 'loading') return <Wait />
    if (archive.state === 'failed')
      return (
        <div className={styles.failed}>
          <p>{words.failed}</p>
          <RefusalNote refusal={archive.refusal} />
          <Button variant="default" onClick={again}>
            {words.again}
          </Button>
        </div>
      )
    if (shown === 'carry') return <CarryView archive={archive.joint} side={side} onGo={onGo} />
    if (shown === 'caucus') return caucus && <CaucusView caucus={caucus} side={side} />
    return (
      <Suspense fallback={<Wait />}>
        <ArchivedViews archive={archive.joint} tab={shown} onGo={toElement} />
      </Suspense>
    )
  }

  return (
    <>
      <header>
        <ArchiveBar heading={heading} until={endOf(opening, live, archive)} onBack={onBack} />
        <div className={styles.second}>
          {!narrow && tabs('top')}
          {newest > 1 && (
            <NativeSelect
              size="xs"
              aria-label={words.which}
              value={String(opening)}
              data={Array.from({ length: newest }, (_, at) => newest - at).map((number) => ({
                value: String(number),
                label: words.nth(number, newest),
              }))}
              onChange={({ currentTarget }) => setOpening(Number(currentTarget.value))}
            />
          )}
        </div>
        {props.notices}
      </header>
      {props.main(
        <section key={shown} className={styles.panel} aria-labelledby={`heading-archive-${shown}`}>
          <VisuallyHidden component="h2" id={`heading-archive-${shown}`}>
            {words.tabs[shown]}
          </VisuallyHidden>
          {archive.state === 'there' && (
            <RecordLine
              archive={archive.joint}
              next={opening === newest ? live.state().opening : undefined}
              whole={shown === 'carry'}
            />
          )}
          {content()}
        </section>,
        archive.state === 'loading',
      )}
      {narrow && tabs('bottom')}
    </>
  )
}
