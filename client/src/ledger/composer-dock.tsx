/** Where offers are written: on one's own half of the table, so that the other side's offers stay in view; the mediator's idea in the middle. */
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { IconPencilPlus } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useKeptDraft, useKeptPart } from '../ui/kept-draft.ts'
import { useKeyboardInset } from '../ui/keyboard-inset.ts'
import { offerWish } from '../ui/offer-wish.ts'
import { Sheet } from '../ui/sheet.tsx'
import { useShortcut } from '../ui/shortcuts.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './composer-dock.module.css'
import { ComposerPanel } from './composer-panel.tsx'
import { beginPackage, type Composing, compose, ledgerDrafts, packageKey } from './drafts.ts'
import { OfferComposer } from './offer-composer.tsx'
import { type ComposedKind, emptyPackage, isBegun, wished } from './package-draft.ts'
import { useComposerFocus } from './use-composer-focus.ts'

interface ComposerDockProps {
  /** One column: the composer is a sheet over the whole screen. */
  readonly narrow: boolean
  readonly onRecorded: () => void
}

/** A wish made elsewhere is met here: the composer opens with it. */
const useWish = () => {
  const session = useSession()
  const { issues } = useRoomState()
  const wish = useKeptDraft(offerWish, session)
  useEffect(() => {
    if (!wish) return
    offerWish.change(session, () => undefined)
    beginPackage(session, wished(wish, issues))
  }, [wish, session, issues])
}

const useTitle = (composing: Composing | undefined, kind: ComposedKind): string => {
  const words = useTableMessages().offers.composer
  const { you, door } = useSession()
  const { offers } = useRoomState()
  const other = isSide(you.standing) ? door.sides[otherSide(you.standing)] : ''
  const { counters, answers } = composing ?? {}
  if (counters !== undefined && offers.get(counters)?.status === 'open') return words.counter(other)
  if (answers !== undefined) return offers.has(answers) ? words.answerGift(other) : words.goOnFrom
  return words.title[kind]
}

export const ComposerDock = ({ narrow, onRecorded }: ComposerDockProps) => {
  const { ledger, offers } = useTableMessages()
  const words = offers.composer
  const session = useSession()
  const { standing } = session.you
  const sided = isSide(standing)
  const composing = useKeptPart(ledgerDrafts, session, (drafts) => drafts.composing)
  const begun = useKeptPart(ledgerDrafts, session, ({ packages }) => isBegun(packages[''] ?? emptyPackage))
  const kept = useKeptPart(
    ledgerDrafts,
    session,
    ({ packages }) => packages[packageKey(composing ?? {})]?.kind,
  )
  const kind = kept ?? (sided ? 'offer' : 'explore')
  const { panel, invite } = useComposerFocus(composing && packageKey(composing))
  useWish()
  useKeyboardInset(narrow && composing !== undefined)
  const open = () => compose(session, {})
  const close = () => compose(session, undefined)
  useShortcut('n', words.shortcut, open)

  const inviting = begun
    ? sided
      ? words.goOn
      : words.goOnMediator
    : sided
      ? words.invite
      : words.inviteMediator
  const title = useTitle(composing, kind)
  const form = composing && (
    <OfferComposer key={packageKey(composing)} composing={composing} onRecorded={onRecorded} />
  )

  if (narrow)
    return (
      <>
        <Button ref={invite} className={styles.across ?? ''} size="md" onClick={open}>
          {inviting}
        </Button>
        <Sheet
          closeLabel={ledger.close}
          opened={composing !== undefined}
          title={title}
          narrow
          onClose={close}
        >
          {form}
        </Sheet>
      </>
    )
  return (
    <div className={styles.dock} data-side={standing} data-open={form !== undefined}>
      {form ? (
        <ComposerPanel title={title} kind={kind} panel={panel} onClose={close}>
          {form}
        </ComposerPanel>
      ) : (
        <button ref={invite} type="button" className={styles.invite} onClick={open}>
          <IconPencilPlus size={18} stroke={1.6} aria-hidden />
          <span className={styles.label}>{inviting}</span>
          <span className={styles.hint}>
            {begun ? words.draftKept : sided ? words.inviteHint : words.inviteMediatorHint}
          </span>
        </button>
      )}
    </div>
  )
}
