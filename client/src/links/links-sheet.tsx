/** The sheet over the table that shows links: of one issue, of one goal, the pivot questions, or the map of all. */
import type { Issue } from '@common-ground/shared/acts/issues'
import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useRoomState } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { focusMainIfLost } from '../ui/focus-main.ts'
import { Sheet } from '../ui/sheet.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import type { LinksView } from '../ui/ways.ts'
import { LinkedWith } from './linked-with.tsx'
import styles from './links-sheet.module.css'
import { MapView } from './map-view.tsx'
import { PivotQuestions } from './pivot-questions.tsx'
import type { OpenLinks } from './use-links-view.ts'

interface ContentProps {
  readonly view: LinksView
  readonly issue: Issue | undefined
  readonly narrow: boolean
  readonly onClose: () => void
}

const Content = ({ view, issue, narrow, onClose }: ContentProps) => {
  if (view.of === 'map') return <MapView narrow={narrow} />
  if (view.of === 'pivot') return issue && <PivotQuestions issue={issue} onDone={onClose} />
  return <LinkedWith key={view.id} of={view.of} id={view.id} />
}

/** What opened it may be gone, a question that was answered for instance: then the keyboard is with the card it was about. */
const keepKeyboard = (view: LinksView | undefined): void => {
  const { activeElement, body } = document
  if (!view || (activeElement !== body && !activeElement?.closest('[role="dialog"]'))) return
  if (view.of !== 'map') {
    const card = document.getElementById(`${view.of === 'pivot' ? 'issue' : view.of}-${view.id}`)
    if (card && !card.hasAttribute('tabindex')) card.tabIndex = -1
    card?.focus({ preventScroll: true })
  }
  focusMainIfLost()
}

const keyOf = (view: LinksView | undefined): string =>
  view === undefined ? '' : view.of === 'map' ? 'map' : `${view.of} ${view.id}`

export const LinksSheet = ({ links }: { readonly links: OpenLinks }) => {
  const words = useTableMessages().links
  const { issues } = useRoomState()
  const narrow = useBand() === 'companion'
  const { view, back, close, onGone } = links
  // While it closes it still shows what it showed.
  const shown = useRef(view)
  if (view) shown.current = view
  const now = shown.current
  const body = useRef<HTMLDivElement>(null)
  const key = keyOf(view)
  const before = useRef(key)
  useEffect(() => {
    // Another view in the same sheet: what had the keyboard is gone with the one before.
    if (before.current !== '' && key !== '' && before.current !== key)
      body.current?.focus({ preventScroll: true })
    before.current = key
  }, [key])
  const titles = {
    issue: words.titles.issue,
    goal: words.titles.goal,
    evidence: words.titles.evidence,
    pivot: words.pivot.title,
    map: words.map.title,
  }
  return (
    <Sheet
      opened={view !== undefined}
      title={now && titles[now.of]}
      closeLabel={words.close}
      narrow={narrow}
      onClose={close}
      onGone={() => {
        onGone()
        keepKeyboard(shown.current)
      }}
      size={now?.of === 'map' ? '68rem' : 'lg'}
      ground="paper"
      beside={
        back && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconArrowLeft size={15} stroke={1.8} aria-hidden />}
            onClick={close}
          >
            {words.map.back}
          </Button>
        )
      }
    >
      <div ref={body} tabIndex={-1} className={styles.content}>
        {now && (
          <Content
            view={now}
            issue={now.of === 'map' ? undefined : issues.get(now.id)}
            narrow={narrow}
            onClose={close}
          />
        )}
      </div>
    </Sheet>
  )
}
