/** A line across the top while a proposal is open, wherever one is at the table: what is asked, and the way there. */
import { bothReceive, isProposalOpen, type Proposal } from '@common-ground/shared/acts/proposals'
import { isSide } from '@common-ground/shared/room/participant'
import { homeOf } from '@common-ground/shared/room/space'
import { Button, VisuallyHidden } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
import { OfferTime } from '../ledger/offer-time.tsx'
import { useRoomState, useSession, useSpaceState } from '../sync/hooks.ts'
import { NoticeBar } from '../ui/notice-bar.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { proposalElementId } from './proposal-element.ts'
import { useVotingClock } from './voting-clock.ts'

type Answering = 'answer' | 'answered' | 'running'
type Said = 'receive' | 'waits' | 'write' | Answering

const isAnswering = (said: Said): said is Answering =>
  said === 'answer' || said === 'answered' || said === 'running'

const useSaid = (proposal: Proposal): Said => {
  const { standing } = useSession().you
  const own = useSpaceState(homeOf[standing] ?? 'joint').ownVotes.get(proposal.id)
  const side = isSide(standing) ? standing : undefined
  if (proposal.status === 'put') return side ? (own ? 'answered' : 'answer') : 'running'
  if (side && !proposal.receives.includes(side)) return 'receive'
  return standing === 'mediator' && bothReceive(proposal) ? 'write' : 'waits'
}

interface NoticeProps {
  /** Leads to its card. */
  readonly onLook: (element: string) => void
}

const Bar = ({ proposal, onLook }: NoticeProps & { readonly proposal: Proposal }) => {
  const words = useTableMessages().proposals.notice
  const said = useSaid(proposal)
  const version = proposal.put?.version?.number
  const clock = useVotingClock(proposal)
  return (
    <NoticeBar
      icon={IconScale}
      action={
        <Button
          size="xs"
          variant={said === 'receive' || said === 'answer' || said === 'write' ? 'filled' : 'default'}
          onClick={() => onLook(proposalElementId(proposal.id))}
        >
          {words.look}
        </Button>
      }
    >
      <p>{version !== undefined && isAnswering(said) ? words.ofText[said](version) : words[said]}</p>
      {clock?.status === 'open' && <OfferTime clock={clock} />}
    </NoticeBar>
  )
}

/** Says what changes, without taking the keyboard from anyone. */
const ProposalVoice = ({ proposal }: { readonly proposal: Proposal }) => {
  const words = useTableMessages().proposals
  const { status, put } = proposal
  const version = put?.version?.number
  const news =
    status === 'put' && version !== undefined
      ? words.notice.ofText.put(version)
      : status === 'announced' || status === 'put'
        ? words.notice.said[status]
        : words.ended[status]
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {news}
    </VisuallyHidden>
  )
}

/** Of the newest proposal alone: no two are open at once. */
export const ProposalNotice = ({ onLook }: NoticeProps) => {
  const proposal = [...useRoomState().proposals.values()].at(-1)
  if (!proposal) return null
  return (
    <>
      <ProposalVoice proposal={proposal} />
      {isProposalOpen(proposal) && <Bar proposal={proposal} onLook={onLook} />}
    </>
  )
}
