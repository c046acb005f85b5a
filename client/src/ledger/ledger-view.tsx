/** The tab "Issues and offers": the issues on top, the spine of time below, and the ways to add to both. */
import { accessTo } from '@common-ground/shared/room/access'
import { Button } from '@mantine/core'
import { IconArrowDown, IconPlus } from '@tabler/icons-react'
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { MapButton } from '../links/map-button.tsx'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { useBand } from '../ui/band.ts'
import { issueWish } from '../ui/issue-wish.ts'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { Sheet } from '../ui/sheet.tsx'
import { SideHeadings } from '../ui/side-headings.tsx'
import { useSpineExtras } from '../ui/spine-extras.ts'
import { useEndOfList } from '../ui/stick-to-end.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { AsideIssues } from './aside-issues.tsx'
import { ComposerDock } from './composer-dock.tsx'
import { beginIssue } from './drafts.ts'
import { emptyIssue, type IssueDraft } from './issue-draft.ts'
import { IssueForm } from './issue-form.tsx'
import { IssueRow } from './issue-row.tsx'
import { IssueSheet } from './issue-sheet.tsx'
import { LedgerBar } from './ledger-bar.tsx'
import { NeverOpened, NoIssues, NoOffers, NothingShown } from './ledger-empty.tsx'
import styles from './ledger-view.module.css'
import { LeftOvers } from './left-overs.tsx'
import { NewEntries } from './new-entries.tsx'
import { Spine } from './spine.tsx'
import { useExpired } from './use-expired.ts'
import { useIssueViews } from './use-issue-view.ts'
import { useSpine } from './use-spine.ts'

/** What opened a dialog may be gone when it closes, for instance an example: the keyboard stays in the ledger. */
const keepKeyboardIn = (view: HTMLElement | null): void => {
  const active = document.activeElement
  if (active === document.body || active?.closest('[role="dialog"]')) view?.focus({ preventScroll: true })
}

export const LedgerView = () => {
  const words = useTableMessages().ledger
  const session = useSession()
  const { you } = session
  const { issues, offers, explorations, biddings, packageSets, proposals, oneTexts, stage } = useRoomState()
  const made = [offers, explorations, biddings, packageSets, proposals, oneTexts].some(({ size }) => size > 0)
  const expired = useExpired()
  const views = useIssueViews(expired)
  const { all, shown, rows, what, target } = useSpine(expired)
  const { scroller, content, newBelow, toEnd, leaveEnd } = useEndOfList(rows.length, what)
  const narrow = useBand() === 'companion'
  const [opening, setOpening] = useState(false)
  const [looking, setLooking] = useState<string>()
  const looked = useMemo(() => views.find(({ issue }) => issue.id === looking), [views, looking])
  // One that was set aside does not come up by itself when it is taken up again.
  if (looking !== undefined && !looked) setLooking(undefined)
  const view = useRef<HTMLDivElement>(null)

  const open = accessTo('joint', you.standing, stage.stage) === 'write'
  const composes = open && views.length > 0 && you.standing !== 'observer'
  const closed = stage.stage === 'closed'
  const openIssue = () => setOpening(true)
  const fillIssue = (issue: IssueDraft) => {
    beginIssue(session, issue)
    openIssue()
  }
  const wish = useKeptDraft(issueWish, session)
  useEffect(() => {
    if (wish === undefined) return
    issueWish.change(session, () => undefined)
    beginIssue(session, { ...emptyIssue, title: wish })
    setOpening(true)
  }, [wish, session])
  const closeLook = useCallback(() => setLooking(undefined), [])
  const dock = composes && <ComposerDock narrow={narrow} onRecorded={toEnd} />

  return (
    <div ref={view} tabIndex={-1} className={styles.view}>
      <IssueRow
        views={views}
        onOpen={open && !narrow ? openIssue : undefined}
        map={narrow}
        onLook={setLooking}
        onSkip={() => scroller.current?.focus()}
      />
      <AsideIssues mayTakeUp={open && you.standing !== 'observer'} />
      {all.length > 0 && issues.size > 0 && (
        <LedgerBar shown={shown.length} all={all.length} expired={expired} narrow={narrow} />
      )}
      <NewEntries rows={all} />
      <div className={styles.table}>
        <div
          ref={scroller}
          role="log"
          // It draws what is in view alone: what came is said by NewEntries, not by whatever is drawn.
          aria-live="off"
          aria-label={words.spine}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          tabIndex={0}
          className={styles.scroller}
        >
          <div ref={content} className={styles.content}>
            {issues.size > 0 && !narrow && (
              <SideHeadings names={session.door.sides} own={you.standing} you={words.you}>
                <MapButton />
              </SideHeadings>
            )}
            {views.length === 0 && open && (
              <NoIssues onExample={fillIssue} onOpen={narrow ? undefined : openIssue} />
            )}
            {issues.size === 0 && !open && <NeverOpened closed={closed} />}
            {all.length > 0 && shown.length === 0 && <NothingShown />}
            {rows.length > 0 && (
              <Spine
                rows={rows}
                what={what}
                target={target}
                toEnd={toEnd}
                leaveEnd={leaveEnd}
                answerable={open}
              />
            )}
            {views.length > 0 && !made && <NoOffers closed={closed} />}
            {closed && <LeftOvers />}
            <Suspense>{useSpineExtras().end}</Suspense>
            {!narrow && dock}
          </div>
        </div>
        {newBelow && (
          <Button
            className={styles.below ?? ''}
            radius="xl"
            variant="default"
            leftSection={<IconArrowDown size={16} stroke={1.6} aria-hidden />}
            onClick={toEnd}
          >
            {words.newBelow}
          </Button>
        )}
      </div>
      {open && narrow && (
        <div className={styles.bar}>
          {dock}
          <Button
            variant={composes ? 'default' : 'filled'}
            size="md"
            className={styles.opener ?? ''}
            leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
            onClick={openIssue}
          >
            {words.openIssue}
          </Button>
        </div>
      )}
      <Sheet
        closeLabel={words.close}
        opened={opening}
        title={words.form.title}
        narrow={narrow}
        onClose={() => setOpening(false)}
        onGone={() => keepKeyboardIn(view.current)}
      >
        <IssueForm onOpened={() => setOpening(false)} />
      </Sheet>
      <IssueSheet
        view={looked}
        narrow={narrow}
        onClose={closeLook}
        onGone={() => keepKeyboardIn(view.current)}
      />
    </div>
  )
}
