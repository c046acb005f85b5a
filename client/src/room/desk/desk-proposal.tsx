/** The mediator's proposal on the desk: where it stands, and the way to it; without one, the question to both sides. */
import { bothReceive, isProposalOpen, type Proposal } from '@common-ground/shared/acts/proposals'
import { Button } from '@mantine/core'
import { OfferTime } from '../../ledger/offer-time.tsx'
import { AnnounceProposal } from '../../proposals/announce.tsx'
import { proposalElementId } from '../../proposals/proposal-element.ts'
import { useVotingClock } from '../../proposals/voting-clock.ts'
import { useRoomState } from '../../sync/hooks.ts'
import { useTableMessages } from '../../ui/table-messages.ts'
import { Voice } from '../../ui/voice.tsx'
import { useTablePlace } from '../table-place.ts'
import styles from './desk.module.css'
import { DeskCard, deskPart } from './desk-card.tsx'

const Standing = ({ proposal }: { readonly proposal: Proposal }) => {
  const { desk, proposals } = useTableMessages()
  const { go } = useTablePlace()
  const clock = useVotingClock(proposal)
  const { id, put, status } = proposal
  const write = status === 'announced' && bothReceive(proposal)
  return (
    <>
      {put && <Voice size="small">{put.text}</Voice>}
      <p className={styles.soft}>
        {isProposalOpen(proposal)
          ? put
            ? proposals.watching
            : proposals.notice[write ? 'write' : 'waits']
          : status !== 'announced' && status !== 'put' && proposals.ended[status]}
      </p>
      {clock?.status === 'open' && <OfferTime clock={clock} />}
      <Button
        size="sm"
        variant={write ? 'filled' : 'default'}
        {...(write ? { color: 'mediator' } : {})}
        className={styles.deed ?? ''}
        onClick={() => go('ledger', proposalElementId(id))}
      >
        {write ? desk.proposal.write : desk.proposal.look}
      </Button>
    </>
  )
}

export const DeskProposal = () => {
  const words = useTableMessages().desk.proposal
  const last = [...useRoomState().proposals.values()].at(-1)
  return (
    <DeskCard id={deskPart.proposal} title={words.title} of="mediator">
      {last && <Standing proposal={last} />}
      <AnnounceProposal />
    </DeskCard>
  )
}
