/** What an offer is now, at a glance: a shape and words, with who and when. */
import type { Offer } from '@common-ground/shared/acts/offers'
import { otherSide, type SideNames } from '@common-ground/shared/room/side'
import { IconArrowBackUp, IconClockPause, IconHourglassEmpty, IconMessageReply } from '@tabler/icons-react'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { Moment } from '../ui/moment.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import type { OfferClock } from './offer-clock.ts'
import styles from './offer-status.module.css'

interface OfferStatusProps {
  readonly offer: Offer
  readonly clock: OfferClock
  readonly names: SideNames
  /** The name of whoever ended it. */
  readonly ender: string
  readonly closed: boolean
}

/** One half says yes already; the whole needs the other. */
const Mark = ({ status, side }: Pick<OfferClock, 'status'> & Pick<Offer, 'side'>) => {
  const shape = { size: 16, stroke: 1.6, 'aria-hidden': true } as const
  switch (status) {
    case 'open':
      return <HalfDiscs a={side === 'a'} b={side === 'b'} size={16} label="" />
    case 'accepted':
      return <HalfDiscs a b size={16} label="" />
    case 'declined':
      return <IconClockPause {...shape} />
    case 'countered':
      return <IconMessageReply {...shape} />
    case 'withdrawn':
      return <IconArrowBackUp {...shape} />
    case 'expired':
      return <IconHourglassEmpty {...shape} />
  }
}

export const OfferStatus = ({ offer, clock, names, ender, closed }: OfferStatusProps) => {
  const words = useTableMessages().offers.status
  const { status, until } = clock
  const who = isolated(ender)
  const said = (): string => {
    if (status === 'open')
      return closed ? words.unanswered : words.open(isolated(names[otherSide(offer.side)]))
    if (status === 'expired') return words.expired
    if (status === 'accepted' && offer.kind === 'gift') return words.thanked(who)
    return words[status](who)
  }
  const at = status === 'expired' ? until : offer.ended?.at
  return (
    <span className={styles.pill} data-status={status}>
      <Mark status={status} side={offer.side} />
      <span>
        {said()} {at !== undefined && <Moment at={at} />}
      </span>
    </span>
  )
}
