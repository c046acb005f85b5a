/** Offers and gifts that wait for an answer, the one that ends first at the top. */
import { expiresAt, type Offer, termsOf } from '@common-ground/shared/acts/offers'
import { openOffers } from '@common-ground/shared/ledger/open-offers'
import { sides } from '@common-ground/shared/room/side'
import { useMemo } from 'react'
import { useExpired } from '../../ledger/use-expired.ts'
import { valueText } from '../../numbers/value-text.ts'
import { useRoomState } from '../../sync/hooks.ts'
import { HalfDiscs } from '../../ui/half-discs.tsx'
import { Moment } from '../../ui/moment.tsx'
import { useTableMessages } from '../../ui/table-messages.ts'
import { useTablePlace } from '../table-place.ts'
import { DeskCard, DeskRows } from './desk-card.tsx'

export const OpenOffers = () => {
  const { desk, numbers } = useTableMessages()
  const words = desk.offers
  const { offers, pauses, issues } = useRoomState()
  const expired = useExpired()
  const { go } = useTablePlace()
  const open = useMemo(() => {
    const { waiting, gifts } = openOffers({ offers, pauses }, expired)
    const endOf = (offer: Offer): number => expiresAt(offer, pauses) ?? Number.POSITIVE_INFINITY
    return sides
      .flatMap((side) => [...waiting[side], ...gifts[side]])
      .sort((one, other) => endOf(one) - endOf(other) || one.at - other.at)
  }, [offers, pauses, expired])
  const saying = (offer: Offer): string =>
    offer.text ??
    termsOf(offer)
      .map(({ issue: id, to }) => {
        const issue = issues.get(id)
        return issue ? `${issue.title}: ${valueText(issue, to, numbers)}` : to
      })
      .join(' · ')
  const rows = open.map((offer) => {
    const end = expiresAt(offer, pauses)
    return {
      id: offer.id,
      before: <HalfDiscs a={offer.side === 'a'} b={offer.side === 'b'} size={20} label="" />,
      text: <bdi>{saying(offer)}</bdi>,
      after: end === undefined ? words.kind[offer.kind] : <Moment at={end} say={words.until} />,
      onPress: () => go('ledger', `offer-${offer.id}`),
    }
  })
  return (
    <DeskCard title={words.title} aside={rows.length > 0 && rows.length}>
      <DeskRows rows={rows} none={words.none} more={words.more} onMore={() => go('ledger')} />
    </DeskCard>
  )
}
