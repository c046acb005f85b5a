/** The tabs of the joint room as it was: the views of the room themselves, over an archive, where nothing is written. */
import { lazy, Suspense, useCallback } from 'react'
import { useLinksView } from '../links/use-links-view.ts'
import { SessionContext } from '../sync/hooks.ts'
import type { RoomSession } from '../sync/room-session.ts'
import { ArchivedContext } from '../ui/archived.ts'
import { BoardExtrasContext } from '../ui/board-extras.ts'
import { type SpineExtras, SpineExtrasContext } from '../ui/spine-extras.ts'
import { useEver } from '../ui/use-ever.ts'
import { WaysContext } from '../ui/ways.ts'

export const archivedTabs = ['goals', 'conversation', 'ledger', 'evidence'] as const
export type ArchivedTab = (typeof archivedTabs)[number]

const views = {
  goals: lazy(() => import('../goals/goals-board.tsx').then(({ GoalsBoard }) => ({ default: GoalsBoard }))),
  conversation: lazy(() =>
    import('../conversation/conversation-view.tsx').then(({ ConversationView }) => ({
      default: ConversationView,
    })),
  ),
  ledger: lazy(() => import('../ledger/ledger-view.tsx').then(({ LedgerView }) => ({ default: LedgerView }))),
  evidence: lazy(() =>
    import('../evidence/evidence-view.tsx').then(({ EvidenceView }) => ({ default: EvidenceView })),
  ),
}
const ProposalRow = lazy(() =>
  import('../proposals/proposal-card.tsx').then((card) => ({ default: card.ProposalRow })),
)
const TextRow = lazy(() => import('../one-text/text-card.tsx').then((card) => ({ default: card.TextRow })))
const LinksSheet = lazy(() =>
  import('../links/links-sheet.tsx').then((sheet) => ({ default: sheet.LinksSheet })),
)

const extras: SpineExtras = { Proposal: ProposalRow, Text: TextRow, onEnter: () => undefined, end: null }

interface ArchivedViewsProps {
  readonly archive: RoomSession
  readonly tab: ArchivedTab
  /** Brings a tab of the archive to the front, and goes to an element on it. */
  readonly onGo: (tab: ArchivedTab, element?: string) => void
}

export const ArchivedViews = ({ archive, tab, onGo }: ArchivedViewsProps) => {
  const go = useCallback((to: 'goals' | 'ledger' | 'evidence', element?: string) => onGo(to, element), [onGo])
  const links = useLinksView(go)
  const asked = useEver(links.view !== undefined)
  const View = views[tab]
  return (
    <SessionContext value={archive}>
      <ArchivedContext value={true}>
        <WaysContext value={links.ways}>
          <BoardExtrasContext value={null}>
            <SpineExtrasContext value={extras}>
              <View />
              {asked && (
                <Suspense>
                  <LinksSheet links={links} />
                </Suspense>
              )}
            </SpineExtrasContext>
          </BoardExtrasContext>
        </WaysContext>
      </ArchivedContext>
    </SessionContext>
  )
}
