/** The goal round in a sheet beside or over the table: the room goes on behind it. */
import type { Round } from '@common-ground/shared/acts/rounds'
import { isBlank } from '@common-ground/shared/room/text'
import { Button } from '@mantine/core'
import { useLayoutEffect, useRef, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { EdgeDialog } from '../ui/dialog.tsx'
import { useFocusStays } from '../ui/focus-stays.ts'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { LeftOver } from '../ui/left-over.tsx'
import { type TableMessages, useTableMessages } from '../ui/table-messages.ts'
import { cardDraft } from './card-draft.ts'
import { EndRound } from './end-round.tsx'
import { MarkingPanel } from './marking-panel.tsx'
import { MatchesPanel } from './matches-panel.tsx'
import styles from './round.module.css'
import { StartPanel } from './start-panel.tsx'
import { useRound } from './use-round.ts'
import { WritingPanel } from './writing-panel.tsx'

const titleOf = (round: Round | undefined, { title, writing, marking }: TableMessages['round']): string =>
  round?.phase === 'writing' ? writing.title : round?.phase === 'marking' ? marking.title : title

/** A card that was not handed in when writing ended: nothing anyone wrote is lost. */
const NotHandedIn = ({ round }: { readonly round: Round | undefined }) => {
  const { writing } = useTableMessages().round
  const { open } = useRound()
  const session = useSession()
  const text = useKeptDraft(cardDraft, session)
  if (isBlank(text) || (open && round?.phase === 'writing')) return null
  return (
    <LeftOver label={writing.notHandedIn} text={text} onDrop={() => cardDraft.change(session, () => '')} />
  )
}

const Panel = () => {
  const words = useTableMessages().round
  const { round, running, proposed, open, closed } = useRound()
  const [another, setAnother] = useState<string>()
  const phase = round?.phase ?? 'none'
  const panel = useRef<HTMLDivElement>(null)
  // What had the keyboard may be gone with its phase: then the panel has it, and says what is going on now.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time the phase is another
  useLayoutEffect(() => {
    panel.current?.scrollIntoView({ block: 'start' })
    if (document.activeElement === document.body || !document.activeElement) panel.current?.focus()
  }, [phase])
  useFocusStays(panel, '[tabindex="-1"]')
  const starts =
    !running && (phase !== 'revealed' || another === round?.id || Object.keys(proposed).length > 0)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form
    <div ref={panel} className={styles.panel} tabIndex={-1} role="group" aria-label={titleOf(round, words)}>
      {starts && <StartPanel />}
      {running && closed && <p className={styles.lead}>{words.end.closed}</p>}
      {!closed && phase === 'writing' && round && <WritingPanel round={round} />}
      {!closed && phase === 'marking' && round && <MarkingPanel round={round} />}
      {phase === 'revealed' && round && !starts && (
        <>
          <MatchesPanel round={round} />
          {open && (
            <div className={styles.line}>
              <Button variant="subtle" color="gray" size="xs" onClick={() => setAnother(round.id)}>
                {words.matches.another}
              </Button>
            </div>
          )}
        </>
      )}
      <NotHandedIn round={round} />
      {running && open && <EndRound round={running} />}
    </div>
  )
}

interface RoundSheetProps {
  readonly opened: boolean
  readonly onClose: () => void
}

export const RoundSheet = ({ opened, onClose }: RoundSheetProps) => {
  const words = useTableMessages().round
  const { round } = useRound()
  const narrow = useBand() === 'companion'
  return (
    <EdgeDialog
      opened={opened}
      onClose={onClose}
      title={titleOf(round, words)}
      closeLabel={words.close}
      from={narrow ? 'bottom' : 'right'}
      size={narrow ? 'xl' : 620}
    >
      <Panel />
    </EdgeDialog>
  )
}
