/** An if-then over both halves of the table: what A gives left, what B gives right, for everybody; both or neither. */
import type { Issue } from '@common-ground/shared/acts/issues'
import type { Offer } from '@common-ground/shared/acts/offers'
import { otherSide, type Side, type SideNames } from '@common-ground/shared/room/side'
import { memo } from 'react'
import { CostOrWorth } from '../numbers/cost-or-worth.tsx'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './if-then-card.module.css'
import type { OfferCardProps } from './offer-card-props.ts'
import { useOfferClock } from './offer-clock.ts'
import { offerElementId } from './offer-element.ts'
import { OfferEnding } from './offer-ending.tsx'
import { OfferFoot } from './offer-foot.tsx'
import { AnswersWhat } from './offer-head.tsx'
import { Gain, OfferNotes } from './offer-notes.tsx'
import { OfferStatus } from './offer-status.tsx'
import { OfferTerms } from './offer-terms.tsx'

interface HalfProps {
  readonly offer: Offer
  /** Who gives it. */
  readonly side: Side
  readonly names: SideNames
  readonly issues: ReadonlyMap<string, Issue>
}

/** The half of whoever did not make it is the condition. */
const Half = ({ offer, side, names, issues }: HalfProps) => {
  const words = useTableMessages().offers
  const given = side === offer.side ? offer : offer.gets
  const heading = side === offer.side ? words.gives : words.ifGives
  if (!given) return null
  return (
    <div className={styles.half} data-side={side}>
      <p className={styles.heading}>{heading(isolated(names[side]))}</p>
      <OfferTerms terms={given.terms} issues={issues} />
      <Gain name={names[otherSide(side)]} text={given.benefit} />
    </div>
  )
}

export const IfThenCard = memo((props: OfferCardProps) => {
  const { offer, issues, people, names, you, pauses, stage, answer, explored } = props
  const words = useTableMessages()
  const clock = useOfferClock(offer, pauses, stage)
  const { status } = clock
  const maker = people.get(offer.by)?.name ?? ''
  const ender = offer.ended ? (people.get(offer.ended.by)?.name ?? '') : ''
  const kind = offer.counters === undefined ? 'if-then' : 'if-then-counter'
  const half = { offer, names, issues }
  return (
    <article
      id={offerElementId(offer.id)}
      tabIndex={-1}
      className={styles.card}
      data-side={offer.side}
      data-kind="if-then"
      data-status={status}
      aria-label={words.offers.by[kind](maker, names[offer.side])}
    >
      <header className={styles.head}>
        <span className={styles.kind}>{words.offers.kinds[kind]}</span>
        <OfferStatus
          offer={offer}
          clock={clock}
          names={names}
          ender={ender}
          closed={stage.stage === 'closed'}
        />
        <AnswersWhat answers={offer.answers} counters={offer.counters} explored={explored} />
      </header>
      <div className={styles.halves}>
        <Half {...half} side="a" />
        <p className={styles.both}>{words.offers.bothOrNeither}</p>
        <Half {...half} side="b" />
      </div>
      <div className={styles.rest}>
        <OfferNotes offer={offer} names={names} status={status} />
        <CostOrWorth offer={offer} />
        <OfferEnding offer={offer} status={status} names={names} answer={answer} />
        <OfferFoot card={props} clock={clock}>
          <span>
            <bdi>{words.offers.offeredBy(maker, names[offer.side])}</bdi>{' '}
            {offer.by === you.id && `(${words.ledger.you}) `}
            <Moment at={offer.at} />
          </span>
        </OfferFoot>
      </div>
    </article>
  )
})
