/** Where an offer is written: on one's own half of the table, so that the other side's offers stay in view. */
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { IconPencilPlus } from '@tabler/icons-react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { useMessages } from '../ui/messages.ts'
import { Sheet } from '../ui/sheet.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import styles from './composer-dock.module.css'
import { ComposerPanel } from './composer-panel.tsx'
import { compose, ledgerDrafts, packageKey } from './drafts.ts'
import { OfferComposer } from './offer-composer.tsx'
import { emptyPackage, isBegun } from './package-draft.ts'
import { useComposerFocus } from './use-composer-focus.ts'

interface ComposerDockProps {
  readonly side: Side
  /** One column: the composer is a sheet over the whole screen. */
  readonly narrow: boolean
  readonly onRecorded: () => void
}

export const ComposerDock = ({ side, narrow, onRecorded }: ComposerDockProps) => {
  const words = useMessages().ledger
  const session = useSession()
  const { offers } = useRoomState()
  const composing = useKeptPart(ledgerDrafts, session, (drafts) => drafts.composing)
  const begun = useKeptPart(ledgerDrafts, session, ({ packages }) =>
    isBegun(packages[packageKey({})] ?? emptyPackage),
  )
  const { panel, invite } = useComposerFocus(composing && packageKey(composing))
  const open = () => compose(session, {})
  const close = () => compose(session, undefined)
  useShortcut('n', words.composer.shortcut, open)

  const inviting = begun ? words.composer.goOn : words.composer.offer
  const counters = composing?.counters !== undefined && offers.get(composing.counters)?.status === 'open'
  const title = counters ? words.composer.counter(session.door.sides[otherSide(side)]) : words.composer.offer
  const form = composing && (
    <OfferComposer key={packageKey(composing)} side={side} composing={composing} onRecorded={onRecorded} />
  )

  if (narrow)
    return (
      <>
        <Button ref={invite} className={styles.across ?? ''} size="md" onClick={open}>
          {inviting}
        </Button>
        <Sheet closeLabel={words.close} opened={composing !== undefined} title={title} narrow onClose={close}>
          {form}
        </Sheet>
      </>
    )
  return (
    <div className={styles.dock} data-side={side} data-open={form !== undefined}>
      {form ? (
        <ComposerPanel title={title} panel={panel} onClose={close}>
          {form}
        </ComposerPanel>
      ) : (
        <button ref={invite} type="button" className={styles.invite} onClick={open}>
          <IconPencilPlus size={18} stroke={1.6} aria-hidden />
          <span className={styles.label}>{inviting}</span>
          <span className={styles.hint}>{begun ? words.composer.draftKept : words.composer.invite}</span>
        </button>
      )}
    </div>
  )
}
