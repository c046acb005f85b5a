/** The parts of the room that come when they are needed, or while nobody waits. */
import type { Standing } from '@common-ground/shared/room/participant'
import { lazy } from 'react'
import type { Views } from './table.tsx'

const desk = () => import('./desk/desk-view.tsx')
const goals = () => import('../goals/goals-board.tsx')
const conversation = () => import('../conversation/conversation-view.tsx')
const ledger = () => import('../ledger/ledger-view.tsx')
const linksSheet = () => import('../links/links-sheet.tsx')
const evidence = () => import('../evidence/evidence-view.tsx')
const agreement = () => import('../agreement/agreement-view.tsx')
const evidencePage = () => import('../evidence/evidence-page.tsx')
const notes = () => import('../notes/notes-page.tsx')
const numbersPage = () => import('../numbers/numbers-page.tsx')
const railNumbers = () => import('../numbers/rail-numbers.tsx')
const railOwn = () => import('../numbers/rail-own.tsx')
const railShown = () => import('../numbers/rail-shown.tsx')
const packagesSheet = () => import('../packages/packages-sheet.tsx')
const betterMore = () => import('../better/better-more.tsx')
const packagesEntry = () => import('../packages/packages-entry.tsx')
const betterSection = () => import('../better/better-section.tsx')
const roundSheet = () => import('../round/round-sheet.tsx')
const glossarySheet = () => import('../glossary/glossary-sheet.tsx')
const roundBar = () => import('../round/round-bar.tsx')
const pauseBar = () => import('../pause/pause-bar.tsx')
const proposalNotice = () => import('../proposals/proposal-notice.tsx')
const pauseDialog = () => import('../pause/pause-dialog.tsx')
const stallBar = () => import('../stall/stall-bar.tsx')
const caucusBar = () => import('../caucus/caucus-bar.tsx')
const caucusSection = () => import('../caucus/caucus-section.tsx')
const caucusTable = () => import('../caucus/items-table.tsx')
const caucusBeside = () => import('../caucus/caucus-beside.tsx')
const caucusRelays = () => import('../caucus/relays-part.tsx')
const shareCard = () => import('../caucus/share-card.tsx')
const roundEntry = () => import('../round/round-entry.tsx')
const seatDialogs = () => import('../seats/seat-dialogs.tsx')
const roomDialogs = () => import('./room-dialogs.tsx')
const notices = () => import('./notices.tsx')
const wentBackCard = () => import('./went-back-card.tsx')
const coach = () => import('../wording/room-coach.tsx')
const stagePanel = () => import('./stage-panel.tsx')
const termHint = () => import('../links/term-hint.tsx')
const roomMenuItems = () => import('./room-menu-items.tsx')
const agendaSheet = () => import('../order/agenda-sheet.tsx')
const orderBar = () => import('./order-bar.tsx')
const onCard = () => import('../order/on-card.tsx')
const railDrawer = () => import('./rail-drawer.tsx')

export const views: Views = {
  desk: lazy(() => desk().then(({ DeskView }) => ({ default: DeskView }))),
  goals: lazy(() => goals().then(({ GoalsBoard }) => ({ default: GoalsBoard }))),
  conversation: lazy(() => conversation().then(({ ConversationView }) => ({ default: ConversationView }))),
  ledger: lazy(() => ledger().then(({ LedgerView }) => ({ default: LedgerView }))),
  evidence: lazy(() => evidence().then(({ EvidenceView }) => ({ default: EvidenceView }))),
  agreement: lazy(() => agreement().then(({ AgreementView }) => ({ default: AgreementView }))),
}
const invitations = () => import('./invitations-section.tsx')
export const InvitationsSection = lazy(() =>
  invitations().then(({ InvitationsSection }) => ({ default: InvitationsSection })),
)
const archiveLine = () => import('../archive/archive-line.tsx')
const carriesWaiting = () => import('../archive/carries-waiting.tsx')
const archivePart = () => import('./archive-part.tsx')
const archivePage = () => import('../archive/archive-page.tsx')
/** Of a room that was opened afresh: nobody else fetches any of it. */
export const ArchiveLine = lazy(() => archiveLine().then(({ ArchiveLine }) => ({ default: ArchiveLine })))
export const CarriesWaiting = lazy(() =>
  carriesWaiting().then(({ CarriesWaiting }) => ({ default: CarriesWaiting })),
)
export const ArchivePage = lazy(() => archivePage().then(({ ArchivePage }) => ({ default: ArchivePage })))
export const ArchivePart = lazy(() => archivePart().then(({ ArchivePart }) => ({ default: ArchivePart })))

export const NotesPage = lazy(() => notes().then(({ NotesPage }) => ({ default: NotesPage })))
export const NumbersPage = lazy(() => numbersPage().then(({ NumbersPage }) => ({ default: NumbersPage })))
export const RailNumbers = lazy(() => railNumbers().then(({ RailNumbers }) => ({ default: RailNumbers })))
export const PackagesEntry = lazy(() =>
  packagesEntry().then(({ PackagesEntry }) => ({ default: PackagesEntry })),
)
let begun: (() => void) | undefined
/** From when on parts that nobody waits for are fetched. */
const ahead = new Promise<void>((resolve) => {
  begun = resolve
})
/** It stands below what is looked at first, and says nothing anybody waits for. */
export const BetterSection = lazy(() =>
  ahead.then(betterSection).then(({ BetterSection }) => ({ default: BetterSection })),
)
export const LinksSheet = lazy(() => linksSheet().then(({ LinksSheet }) => ({ default: LinksSheet })))
export const EvidencePage = lazy(() => evidencePage().then(({ EvidencePage }) => ({ default: EvidencePage })))
export const RoomDialogs = lazy(() => roomDialogs().then(({ RoomDialogs }) => ({ default: RoomDialogs })))
export const SeatDialogs = lazy(() => seatDialogs().then(({ SeatDialogs }) => ({ default: SeatDialogs })))

export const RoundSheet = lazy(() => roundSheet().then(({ RoundSheet }) => ({ default: RoundSheet })))
export const GlossarySheet = lazy(() =>
  glossarySheet().then(({ GlossarySheet }) => ({ default: GlossarySheet })),
)
export const Notices = lazy(() => notices().then(({ Notices }) => ({ default: Notices })))
export const RoomCoach = lazy(() => coach().then(({ RoomCoach }) => ({ default: RoomCoach })))
export const CoachSection = lazy(() => coach().then(({ CoachSection }) => ({ default: CoachSection })))
export const RoundBar = lazy(() => roundBar().then(({ RoundBar }) => ({ default: RoundBar })))
export const PauseBar = lazy(() => pauseBar().then(({ PauseBar }) => ({ default: PauseBar })))
export const ProposalNotice = lazy(() =>
  proposalNotice().then(({ ProposalNotice }) => ({ default: ProposalNotice })),
)
const waitingProposal = () => import('./waiting-proposal.tsx')
export const WaitingProposal = lazy(() =>
  waitingProposal().then(({ WaitingProposal }) => ({ default: WaitingProposal })),
)
const waitingAgreement = () => import('../agreement/waiting-agreement.tsx')
export const WaitingAgreement = lazy(() =>
  waitingAgreement().then(({ WaitingAgreement }) => ({ default: WaitingAgreement })),
)
export const AgreementCount = lazy(() =>
  ahead
    .then(() => import('../agreement/agreement-count.tsx'))
    .then(({ AgreementCount }) => ({ default: AgreementCount })),
)
const proposalCard = () => import('../proposals/proposal-card.tsx')
const announce = () => import('../proposals/announce.tsx')
const textCard = () => import('../one-text/text-card.tsx')
const beginText = () => import('../one-text/begin-text.tsx')
const textNotice = () => import('../one-text/text-notice.tsx')
const textInCaucus = () => import('../one-text/text-in-caucus.tsx')
export const ProposalRow = lazy(() => proposalCard().then(({ ProposalRow }) => ({ default: ProposalRow })))
export const AnnounceProposal = lazy(() =>
  announce().then(({ AnnounceProposal }) => ({ default: AnnounceProposal })),
)
export const TextRow = lazy(() => textCard().then(({ TextRow }) => ({ default: TextRow })))
export const BeginText = lazy(() => beginText().then(({ BeginText }) => ({ default: BeginText })))
export const TextNotice = lazy(() => textNotice().then(({ TextNotice }) => ({ default: TextNotice })))
export const TextInCaucus = lazy(() => textInCaucus().then(({ TextInCaucus }) => ({ default: TextInCaucus })))
export const PauseDialog = lazy(() => pauseDialog().then(({ PauseDialog }) => ({ default: PauseDialog })))
export const CaucusBar = lazy(() => caucusBar().then(({ CaucusBar }) => ({ default: CaucusBar })))
export const CaucusSection = lazy(() =>
  caucusSection().then(({ CaucusSection }) => ({ default: CaucusSection })),
)
export const ItemsTable = lazy(() => caucusTable().then(({ ItemsTable }) => ({ default: ItemsTable })))
export const CaucusBeside = lazy(() => caucusBeside().then(({ CaucusBeside }) => ({ default: CaucusBeside })))
export const RelaysPart = lazy(() => caucusRelays().then(({ RelaysPart }) => ({ default: RelaysPart })))
export const ShareCard = lazy(() => shareCard().then(({ ShareCard }) => ({ default: ShareCard })))
export const RoundEntry = lazy(() => roundEntry().then(({ RoundEntry }) => ({ default: RoundEntry })))
export const RoomMenuItems = lazy(() =>
  roomMenuItems().then(({ RoomMenuItems }) => ({ default: RoomMenuItems })),
)
export const AgendaSheet = lazy(() => agendaSheet().then(({ AgendaSheet }) => ({ default: AgendaSheet })))
export const OrderBar = lazy(() => orderBar().then(({ OrderBar }) => ({ default: OrderBar })))

export const StallBar = lazy(() => stallBar().then(({ StallBar }) => ({ default: StallBar })))

/** Each in a task of its own: asked for at once, they would hold a phone up for half a second. */
const oneByOne = (loads: readonly (() => Promise<unknown>)[], at = 0): void => {
  const load = loads[at]
  if (!load) return
  load().catch(() => undefined)
  setTimeout(() => oneByOne(loads, at + 1))
}

/** What is not yet in front comes while nobody waits, so that it opens also when the connection is gone by then. */
export const loadAhead = (standing: Standing, onBegun: () => void): (() => void) => {
  const timer = setTimeout(() => {
    onBegun()
    begun?.()
    oneByOne([
      ...(standing === 'mediator' ? [desk] : []),
      roomMenuItems,
      goals,
      conversation,
      ledger,
      evidence,
      agreement,
      waitingAgreement,
      evidencePage,
      linksSheet,
      notes,
      numbersPage,
      railNumbers,
      packagesEntry,
      betterSection,
      railOwn,
      railShown,
      packagesSheet,
      betterMore,
      agendaSheet,
      orderBar,
      onCard,
      roundSheet,
      glossarySheet,
      pauseDialog,
      proposalNotice,
      waitingProposal,
      proposalCard,
      announce,
      textCard,
      beginText,
      textNotice,
      textInCaucus,
      caucusTable,
      caucusRelays,
      caucusBeside,
      shareCard,
      seatDialogs,
      roomDialogs,
      railDrawer,
      stagePanel,
      termHint,
      wentBackCard,
    ])
  }, 1_500)
  return () => clearTimeout(timer)
}
