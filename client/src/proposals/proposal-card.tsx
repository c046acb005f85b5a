/** The mediator's proposal on the spine, over both halves of the table: from the question whether both would receive it to what came of it. */
import { bothReceive, isProposalOpen, type Proposal } from '@common-ground/shared/acts/proposals'
import { isSide } from '@common-ground/shared/room/participant'
import { sides } from '@common-ground/shared/room/side'
import { IconScale } from '@tabler/icons-react'
import { useOwnSide } from '../bids/bids-view.ts'
import { OfferTime } from '../ledger/offer-time.tsx'
import { valueText } from '../numbers/value-text.ts'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { Press } from './press.tsx'
import { proposalElementId } from './proposal-element.ts'
import { ProposalForm } from './proposal-form.tsx'
import styles from './proposals.module.css'
import { VotePanel } from './vote-panel.tsx'
import { useVotingClock } from './voting-clock.ts'

interface CardProps {
  readonly proposal: Proposal
}

/** What both are asked before there is anything to read. */
const Announced = ({ proposal }: CardProps) => {
  const words = useTableMessages().proposals
  const { you, door } = useSession()
  const { side, open } = useOwnSide()
  const { id, receives } = proposal
  const missing = sides.filter((one) => !receives.includes(one))
  const asked = side !== undefined && missing.includes(side)
  const [only] = missing
  const waits =
    missing.length === 1 && only
      ? words.announced.waits(isolated(door.sides[only]))
      : words.announced.waitsBoth
  return (
    <>
      {asked ? (
        <>
          <p className={styles.question}>{words.announced.question}</p>
          <ul className={styles.lines}>
            {words.announced.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.hint}>{bothReceive(proposal) ? words.announced.both : waits}</p>
      )}
      {open && (
        <div className={styles.ways}>
          {asked && <Press act={{ type: 'receive-proposal', proposal: id }}>{words.announced.receive}</Press>}
          {you.standing !== 'observer' && (
            <Press act={{ type: 'drop-proposal', proposal: id }} variant="subtle" color="gray">
              {isSide(you.standing) ? words.announced.notNow : words.announced.takeBack}
            </Press>
          )}
        </div>
      )}
      {open && you.standing === 'mediator' && bothReceive(proposal) && <ProposalForm proposal={id} />}
    </>
  )
}

const Terms = ({ proposal }: CardProps) => {
  const { numbers, proposals } = useTableMessages()
  const { issues } = useRoomState()
  const terms = proposal.put?.terms ?? []
  if (terms.length === 0) return null
  return (
    <dl className={styles.terms} aria-label={proposals.terms}>
      {terms.map(({ issue: id, to }) => {
        const issue = issues.get(id)
        return (
          <div key={id}>
            <dt>
              <bdi>{issue?.title}</bdi>
            </dt>
            <dd>
              <bdi>{issue ? valueText(issue, to, numbers) : to}</bdi>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}

const Put = ({ proposal }: CardProps) => {
  const words = useTableMessages().proposals
  const { you } = useSession()
  const { side, open } = useOwnSide()
  const clock = useVotingClock(proposal)
  const running = clock?.status === 'open'
  return (
    <>
      {clock && running && <OfferTime clock={clock} />}
      {!running && (
        <p role="status" className={styles.hint}>
          {words.opening}
        </p>
      )}
      {side && <VotePanel proposal={proposal} side={side} open={open && running} />}
      {!side && <p className={styles.hint}>{words.watching}</p>}
      {open && you.standing === 'mediator' && (
        <div className={styles.ways}>
          <Press
            act={{ type: 'drop-proposal', proposal: proposal.id }}
            variant="subtle"
            color="gray"
            size="xs"
          >
            {proposal.put?.version ? words.endOfText : words.end}
          </Press>
        </div>
      )}
    </>
  )
}

/** What came of it: the same for everybody, unless both said yes. */
const Ended = ({ proposal }: CardProps) => {
  const words = useTableMessages().proposals.ended
  const { people } = useRoomState()
  const { status, ended } = proposal
  if (!ended || status === 'announced' || status === 'put') return null
  const names = ended.said && sides.map((side) => people.get(ended.said?.[side] ?? '')?.name ?? '')
  return (
    <p className={styles.outcome} data-outcome={status}>
      {status === 'agreed' && <HalfDiscs a b size={22} label="" />}
      <span>
        <strong>{words[status]}</strong> <Moment at={ended.at} />
        {names && <> {words.by(isolated(names[0] ?? ''), isolated(names[1] ?? ''))}</>}
      </span>
    </p>
  )
}

export const ProposalCard = ({ proposal }: CardProps) => {
  const words = useTableMessages().proposals
  const { people } = useRoomState()
  const { id, by, at, status, put } = proposal
  const maker = people.get(by)?.name ?? ''
  const version = put?.version?.number
  return (
    <article
      id={proposalElementId(id)}
      tabIndex={-1}
      className={styles.card}
      data-status={status}
      aria-label={version === undefined ? words.by(maker) : words.byText(version, maker)}
    >
      <header className={styles.head}>
        <IconScale size={18} stroke={1.7} aria-hidden className={styles.icon ?? ''} />
        <span className={styles.kind}>{version === undefined ? words.kind : words.kindOfText(version)}</span>
        <Moment at={put?.at ?? at} className={styles.time} />
        <bdi className={styles.who}>{maker}</bdi>
      </header>
      {put && <Voice size="small">{put.text}</Voice>}
      <Terms proposal={proposal} />
      {status === 'announced' && <Announced proposal={proposal} />}
      {status === 'put' && <Put proposal={proposal} />}
      <div role="status" aria-live="polite">
        {!isProposalOpen(proposal) && <Ended proposal={proposal} />}
      </div>
    </article>
  )
}

/** Given what the spine names. */
export const ProposalRow = ({ id }: { readonly id: string }) => {
  const proposal = useRoomState().proposals.get(id)
  return proposal ? <ProposalCard proposal={proposal} /> : null
}
