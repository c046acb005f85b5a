/** What waits for you: the agreement, each proposal, goal, offer, bid, ranking, statement, name and piece of evidence is one press away. For the mediator, what waits for the sides. */
import type { Statement } from '@common-ground/shared/acts/conversation'
import type { EvidenceCard } from '@common-ground/shared/acts/evidence'
import type { NameEntry } from '@common-ground/shared/acts/glossary'
import { type Offer, termsOf } from '@common-ground/shared/acts/offers'
import { isSide } from '@common-ground/shared/room/participant'
import type { Side } from '@common-ground/shared/room/side'
import { IconArrowsExchange, IconChevronRight, IconFileCheck, IconQuote } from '@tabler/icons-react'
import { Suspense } from 'react'
import { type GoalCard, useRoomState, useSession } from '../sync/hooks.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { Moment } from '../ui/moment.tsx'
import { WaitingCarries } from './archive-ways.tsx'
import { useDialogPlaces } from './dialog-places.ts'
import { RailSection } from './rail-section.tsx'
import { WaitingAgreement, WaitingProposal } from './room-parts.ts'
import { useTablePlace } from './table-place.ts'
import { useWaiting } from './use-waiting.ts'
import { countOf } from './waiting.ts'
import { BidsRow } from './waiting-bids.tsx'
import { WaitingList } from './waiting-list.tsx'
import { PackagesRow } from './waiting-packages.tsx'
import styles from './waiting-section.module.css'

interface SectionProps {
  /** Called when a press leads to the table: a drawer closes then. */
  readonly onGone: () => void
}

export const WaitingSection = ({ onGone }: SectionProps) => {
  const { room } = useMessages()
  const words = room.rail
  const { you, door } = useSession()
  const { issues, people, stage, wordings } = useRoomState()
  const waiting = useWaiting()
  const { go } = useTablePlace()
  const openNames = useDialogPlaces().names
  const mediator = you.standing === 'mediator'
  const voidedFor = ({ standing }: GoalCard) =>
    isSide(you.standing) ? standing.voided[you.standing] : standing.voided.a || standing.voided.b

  const goalRow = (goal: GoalCard) => (
    <button
      type="button"
      className={styles.row}
      onClick={() => {
        onGone()
        go('goals', `goal-${goal.id}`)
      }}
    >
      <HalfDiscs
        {...goal.standing.endorsed}
        size={20}
        label={words.endorsedBy(goal.standing.endorsed.a, goal.standing.endorsed.b, door.sides)}
      />
      <span className={styles.text}>
        <span className={styles.voice} dir="auto">
          {goal.text}
        </span>
        {voidedFor(goal) && <span className={styles.hint}>{words.wordingChanged}</span>}
      </span>
      <IconChevronRight size={15} stroke={1.8} aria-hidden className={styles.chevron} />
    </button>
  )

  const nameRow = ({ id, name, endorsed }: NameEntry) => (
    <button
      type="button"
      className={styles.row}
      onClick={() => {
        onGone()
        openNames(id)
      }}
    >
      <HalfDiscs {...endorsed} size={20} label={words.endorsedBy(endorsed.a, endorsed.b, door.sides)} />
      <span className={styles.text}>
        <span className={styles.voice} dir="auto">
          {name}
        </span>
      </span>
      <IconChevronRight size={15} stroke={1.8} aria-hidden className={styles.chevron} />
    </button>
  )

  const titles = (offer: Offer) =>
    offer.text ??
    termsOf(offer)
      .map(({ issue }) => issues.get(issue)?.title)
      .filter((title) => title !== undefined)
      .join(' · ')

  const offerRow = (offer: Offer & { readonly side: Side }) => (
    <button
      type="button"
      className={styles.row}
      data-side={offer.side}
      onClick={() => {
        onGone()
        go('ledger', `offer-${offer.id}`)
      }}
    >
      <IconArrowsExchange size={18} stroke={1.7} aria-hidden className={styles.offer} />
      <span className={styles.text}>
        <span className={styles.titles} dir="auto">
          {titles(offer)}
        </span>
        <span className={styles.hint}>
          {words.offeredBy(isolated(door.sides[offer.side]))} · <Moment at={offer.at} />
        </span>
      </span>
      <IconChevronRight size={15} stroke={1.8} aria-hidden className={styles.chevron} />
    </button>
  )

  const statementRow = (statement: Statement) => (
    <button
      type="button"
      className={styles.row}
      data-side={statement.standing}
      onClick={() => {
        onGone()
        go('conversation', `statement-${statement.id}`)
      }}
    >
      <IconQuote size={18} stroke={1.7} aria-hidden className={styles.offer} />
      <span className={styles.text}>
        <span className={styles.voice} dir="auto">
          {statement.text}
        </span>
        <span className={styles.hint}>
          <bdi>{people.get(statement.by)?.name}</bdi> · <Moment at={statement.at} />
        </span>
      </span>
      <IconChevronRight size={15} stroke={1.8} aria-hidden className={styles.chevron} />
    </button>
  )

  const evidenceRow = (card: EvidenceCard) => (
    <button
      type="button"
      className={styles.row}
      data-side={card.owner}
      onClick={() => {
        onGone()
        go('evidence', `evidence-${card.id}`)
      }}
    >
      <IconFileCheck size={18} stroke={1.7} aria-hidden className={styles.offer} />
      <span className={styles.text}>
        <span className={styles.voice} dir="auto">
          {card.claim}
        </span>
        <span className={styles.hint}>
          {isSide(card.owner)
            ? words.evidenceFrom(isolated(door.sides[card.owner]))
            : words.evidenceFromMediator}{' '}
          · <Moment at={card.revised?.at ?? card.at} />
        </span>
      </span>
      <IconChevronRight size={15} stroke={1.8} aria-hidden className={styles.chevron} />
    </button>
  )

  if (you.standing === 'observer')
    return (
      <RailSection title={words.observing}>
        <p className={styles.nothing}>{words.observingText}</p>
      </RailSection>
    )
  // Before the ledger is here it would say that nothing waits.
  if (!people.has(you.id)) return null
  const nothing = countOf(waiting) + waiting.toSayBack.length === 0 && (
    <p className={styles.nothing}>
      {stage.stage === 'closed' ? words.nothingClosed : mediator ? words.nothingMediator : words.nothing}
    </p>
  )
  return (
    <RailSection title={mediator ? words.waitingMediator : words.waiting}>
      {stage.stage === 'closed' || (wordings.clauses.size === 0 && waiting.agreement.length === 0) ? (
        nothing
      ) : (
        <Suspense fallback={nothing}>
          <WaitingAgreement
            waits={waiting.agreement}
            nothing={nothing}
            onGo={(element) => {
              onGone()
              go('agreement', element)
            }}
          />
        </Suspense>
      )}
      <Suspense>
        {waiting.proposals.map((proposal) => (
          <WaitingProposal key={proposal.id} proposal={proposal} onGone={onGone} />
        ))}
      </Suspense>
      <WaitingList
        title={(mediator ? words.toHearMediator : words.toHear)(waiting.toHear.length)}
        items={waiting.toHear}
        row={statementRow}
      />
      <WaitingList
        title={(mediator ? words.offersMediator : words.offers)(waiting.offers.length)}
        items={waiting.offers}
        row={offerRow}
      />
      <WaitingList
        title={room.waitingBids.title(waiting.bids.length)}
        items={waiting.bids}
        row={(bidding) => <BidsRow bidding={bidding} onGone={onGone} />}
      />
      <WaitingList
        title={(mediator ? room.waitingPackages.mediator : room.waitingPackages.title)(
          waiting.packages.length,
        )}
        items={waiting.packages}
        row={(set) => <PackagesRow set={set} onGone={onGone} />}
      />
      <WaitingList
        title={(mediator ? words.goalsMediator : words.goals)(waiting.goals.length)}
        items={waiting.goals}
        row={goalRow}
      />
      <WaitingList
        title={(mediator ? words.namesMediator : words.names)(waiting.names.length)}
        items={waiting.names}
        row={nameRow}
      />
      <WaitingList
        title={(mediator ? words.toSayBackMediator : words.toSayBack)(waiting.toSayBack.length)}
        items={waiting.toSayBack}
        row={statementRow}
      />
      <WaitingList
        title={(mediator ? words.evidenceMediator : words.evidence)(waiting.evidence.length)}
        items={waiting.evidence}
        row={evidenceRow}
      />
      <WaitingCarries count={waiting.carries.length} onGone={onGone} />
    </RailSection>
  )
}
