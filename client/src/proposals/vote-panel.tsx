/** A side's sealed yes or no: given by whoever may commit, seen by its own people, changed until the time is over. */
import type { Proposal } from '@common-ground/shared/acts/proposals'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { homeOf } from '@common-ground/shared/room/space'
import { IconCheck, IconLock } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { useOwnSide } from '../bids/bids-view.ts'
import { BeforeAccepting, useAcceptGuard } from '../numbers/before-accepting.tsx'
import { useRoomState, useSession, useSpaceAct, useSpaceState } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { ReadsThis } from '../ui/reads-this.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './proposals.module.css'

interface VotePanelProps {
  readonly proposal: Proposal
  readonly side: Side
  /** Its time is not over, as far as this page knows. */
  readonly open: boolean
}

export const VotePanel = ({ proposal, side, open }: VotePanelProps) => {
  const words = useTableMessages().proposals.vote
  const { sending: sendingWord } = useTableMessages().proposals
  const { you, door } = useSession()
  const { people } = useRoomState()
  const { mayBid: mayVote } = useOwnSide()
  const own = useSpaceState(homeOf[side]).ownVotes.get(proposal.id)
  const { send, sending } = useSpaceAct(homeOf[side])
  const [refusal, setRefusal] = useState<RefusalReply>()
  const [pressed, setPressed] = useState<'yes' | 'no'>('yes')
  const title = useId()
  const answer = async (said: 'yes' | 'no') => {
    setPressed(said)
    const reply = await send({ type: 'vote', proposal: proposal.id, answer: said })
    setRefusal(isRefusal(reply) ? reply : undefined)
  }
  const offer = { terms: [...(proposal.put?.terms ?? [])] }
  const guard = useAcceptGuard(side, offer, () => {
    guard.leave()
    void answer('yes')
  })
  const other = isolated(door.sides[otherSide(side)])
  const busy = (said: 'yes' | 'no') => (sending && pressed === said ? sendingWord : undefined)
  return (
    <section
      className={styles.vote}
      data-space={homeOf[side]}
      data-vote={own?.answer}
      aria-labelledby={title}
    >
      <h3 id={title} className={styles.voteTitle}>
        <IconLock size={16} stroke={1.8} aria-hidden />
        {words.title}
      </h3>
      <ReadsThis space={homeOf[side]} reader={you.standing} sides={door.sides} />
      <p role="status" className={styles.own}>
        {own ? (
          <>
            <strong>{words.said[own.answer]}</strong> <bdi>{people.get(own.by)?.name}</bdi>,{' '}
            <Moment at={own.at} />
          </>
        ) : (
          words.none
        )}
      </p>
      {open && !mayVote && <p className={styles.hint}>{words.needsAuthority}</p>}
      {open && mayVote && (
        <>
          <BeforeAccepting offer={offer} guard={guard} sending={sending} />
          {!guard.asked && (
            <div className={styles.answers}>
              {(['yes', 'no'] as const).map((said) => (
                <ActButton
                  key={said}
                  variant={own?.answer === said ? 'filled' : 'default'}
                  sending={busy(said)}
                  waiting={own?.answer === said}
                  onClick={() => (said === 'yes' ? guard.press() : void answer('no'))}
                  {...(own?.answer === said
                    ? { leftSection: <IconCheck size={16} stroke={2} aria-hidden /> }
                    : {})}
                >
                  {words[said]}
                </ActButton>
              ))}
            </div>
          )}
          <p className={styles.hint}>{own ? words.changeable : words.sealed(other)}</p>
        </>
      )}
      <RefusalNote refusal={refusal} />
    </section>
  )
}
