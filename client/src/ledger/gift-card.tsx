/** A gift on the spine: a small step in its maker's words, what the other side gains, and the invitation to answer. */
import { otherSide } from '@common-ground/shared/room/side'
import { memo } from 'react'
import { CostOrWorth } from '../numbers/cost-or-worth.tsx'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './offer-card.module.css'
import type { OfferCardProps } from './offer-card-props.ts'
import { useOfferClock } from './offer-clock.ts'
import { offerElementId } from './offer-element.ts'
import { OfferEnding } from './offer-ending.tsx'
import { OfferFoot } from './offer-foot.tsx'
import { AnswersWhat, Maker, OfferHead } from './offer-head.tsx'
import { Gain, OfferNotes } from './offer-notes.tsx'
import { OfferStatus } from './offer-status.tsx'
import { OfferTerms } from './offer-terms.tsx'

export const GiftCard = memo((props: OfferCardProps) => {
  const { offer, issues, people, names, you, pauses, stage, answer, explored } = props
  const words = useTableMessages().offers
  const clock = useOfferClock(offer, pauses, stage)
  const { status } = clock
  const closed = stage.stage === 'closed'
  const maker = people.get(offer.by)?.name ?? ''
  const ender = offer.ended ? (people.get(offer.ended.by)?.name ?? '') : ''
  const invites = status === 'open' && !closed
  return (
    <article
      id={offerElementId(offer.id)}
      tabIndex={-1}
      className={styles.card}
      data-side={offer.side}
      data-kind="gift"
      data-status={status}
      aria-label={words.by.gift(maker, names[offer.side])}
    >
      <OfferHead
        kind={words.kinds.gift}
        status={<OfferStatus offer={offer} clock={clock} names={names} ender={ender} closed={closed} />}
        ways={<AnswersWhat answers={offer.answers} explored={explored} />}
        maker={<Maker name={maker} own={offer.by === you.id} standing={offer.side} names={names} />}
      />
      <Voice>{offer.text}</Voice>
      {offer.terms.length > 0 && <OfferTerms terms={offer.terms} issues={issues} />}
      <Gain name={names[otherSide(offer.side)]} text={offer.benefit} />
      <OfferNotes offer={offer} names={names} status={status} />
      <CostOrWorth offer={offer} />
      <OfferEnding offer={offer} status={status} names={names} answer={answer} />
      <OfferFoot card={props} clock={clock}>
        {invites && <span>{words.invited(isolated(names[otherSide(offer.side)]))}</span>}
      </OfferFoot>
    </article>
  )
})
