/** One offer on the spine: who moves where, what the other side gains, what became of it, and what can be answered. */
import type { Consents } from '@common-ground/shared/acts/consent'
import type { Issue } from '@common-ground/shared/acts/issues'
import type { Offer } from '@common-ground/shared/acts/offers'
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import { otherSide, type SideNames } from '@common-ground/shared/room/side'
import { Anchor } from '@mantine/core'
import { memo } from 'react'
import { CostOrWorth } from '../numbers/cost-or-worth.tsx'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { Voice } from '../ui/voice.tsx'
import { OfferAnswers } from './offer-answers.tsx'
import styles from './offer-card.module.css'
import { offerElementId, showOffer } from './offer-element.ts'
import { OfferStatus } from './offer-status.tsx'
import { OfferTerms } from './offer-terms.tsx'
import { OwnAnswers } from './own-answers.tsx'

export interface OfferCardProps {
  readonly offer: Offer
  readonly issues: ReadonlyMap<string, Issue>
  readonly people: Consents
  readonly names: SideNames
  readonly you: { readonly id: string; readonly standing: Standing }
  /** Whether the room takes answers at all. */
  readonly answerable: boolean
  readonly onCounter: (offer: Offer) => void
}

const Answers = ({ offer, issues, people, names, you, answerable, onCounter }: OfferCardProps) => {
  if (!answerable || offer.status !== 'open' || !isSide(you.standing)) return null
  if (offer.side === you.standing) return <OwnAnswers offer={offer} />
  const titles = offer.terms.map(({ issue }) => issues.get(issue)?.title ?? '')
  const title = new Intl.ListFormat(undefined).format(titles)
  return <OfferAnswers offer={offer} title={title} names={names} people={people} onCounter={onCounter} />
}

/** The same object while nothing about it changed, so that a long ledger is drawn once. */
export const OfferCard = memo((props: OfferCardProps) => {
  const { offer, issues, people, names, you } = props
  const words = useMessages().ledger
  const maker = people.get(offer.by)?.name ?? ''
  const ender = offer.ended ? (people.get(offer.ended.by)?.name ?? '') : ''
  const said = offer.counters === undefined ? words.offerBy : words.counterBy
  return (
    <article
      id={offerElementId(offer.id)}
      tabIndex={-1}
      className={styles.card}
      data-side={offer.side}
      data-status={offer.status}
      aria-label={said(maker, names[offer.side])}
    >
      <header className={styles.head}>
        <span className={styles.kind}>{offer.counters === undefined ? words.offer : words.counterOffer}</span>
        {offer.counters !== undefined && (
          <Anchor component="button" type="button" size="xs" onClick={() => showOffer(offer.counters)}>
            {words.toCountered}
          </Anchor>
        )}
        <span className={styles.who}>
          <bdi>{maker}</bdi>
          {offer.by === you.id && <span className={styles.you}>{words.you}</span>}
          <bdi className={styles.side}>{names[offer.side]}</bdi>
        </span>
      </header>
      <OfferTerms terms={offer.terms} issues={issues} />
      <div className={styles.benefit}>
        <span className={styles.gains}>{words.gains(isolated(names[otherSide(offer.side)]))}</span>
        <Voice size="small">{offer.benefit}</Voice>
      </div>
      <footer className={styles.foot}>
        <OfferStatus offer={offer} names={names} ender={ender} />
        <Answers {...props} />
      </footer>
      <CostOrWorth offer={offer} />
    </article>
  )
})
