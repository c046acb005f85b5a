/** What became of an offer: a shape, words, who and when. */
import type { Offer } from '@common-ground/shared/acts/offers'
import { otherSide, type SideNames } from '@common-ground/shared/room/side'
import { Anchor } from '@mantine/core'
import { IconArrowBackUp, IconClockPause, IconMessageReply } from '@tabler/icons-react'
import { useClosed } from '../sync/hooks.ts'
import { HalfDiscs } from '../ui/half-discs.tsx'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { Moment } from '../ui/moment.tsx'
import { Voice } from '../ui/voice.tsx'
import { showOffer } from './offer-element.ts'
import styles from './offer-status.module.css'

interface OfferStatusProps {
  readonly offer: Offer
  readonly names: SideNames
  /** The name of whoever ended it. */
  readonly ender: string
}

/** One half says yes already; the whole needs the other. */
const StatusMark = ({ offer: { status, side } }: { readonly offer: Offer }) => {
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
  }
}

export const OfferStatus = ({ offer, names, ender }: OfferStatusProps) => {
  const words = useMessages().ledger
  const { status, ended } = offer
  const closed = useClosed()
  return (
    <div className={styles.status} data-status={status}>
      <span className={styles.line}>
        <StatusMark offer={offer} />
        <span>
          {status !== 'open'
            ? words.status[status](isolated(ender))
            : closed
              ? words.status.unanswered
              : words.status.open(isolated(names[otherSide(offer.side)]))}{' '}
          {ended && <Moment at={ended.at} />}
        </span>
      </span>
      {ended?.reason !== undefined && (
        <Voice size="small" as="blockquote" className={styles.reason}>
          {ended.reason}
        </Voice>
      )}
      {ended?.counter !== undefined && (
        <Anchor component="button" type="button" size="sm" onClick={() => showOffer(ended.counter)}>
          {words.toCounter}
        </Anchor>
      )}
    </div>
  )
}
