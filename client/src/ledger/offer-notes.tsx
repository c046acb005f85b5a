/** What an offer says beside its values: what the other side gains, what of theirs led to it, how it can be checked, what it is subject to. */
import type { Offer } from '@common-ground/shared/acts/offers'
import { otherSide, type SideNames } from '@common-ground/shared/room/side'
import { IconPuzzle } from '@tabler/icons-react'
import { useWholeState } from '../sync/hooks.ts'
import { isolated } from '../ui/isolated.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import type { OfferClock } from './offer-clock.ts'
import styles from './offer-notes.module.css'
import { openTitles } from './offer-readings.ts'

interface GainProps {
  /** Whoever gains. */
  readonly name: string
  readonly text: string
}

export const Gain = ({ name, text }: GainProps) => (
  <div className={styles.note}>
    <span className={styles.label}>{useTableMessages().offers.gains(isolated(name))}</span>
    <Voice size="small">{text}</Voice>
  </div>
)

interface OfferNotesProps {
  readonly offer: Offer
  readonly names: SideNames
  readonly status: OfferClock['status']
}

/** What has to come still before it holds: read of the room as it is, so it stands apart from cards that are drawn once. */
const UntilItHolds = ({ seq }: { readonly seq: number }) => {
  const words = useTableMessages().offers
  const open = openTitles(useWholeState(), seq)
  return open.length > 0 ? words.wholeOpen(new Intl.ListFormat().format(open)) : words.wholeHolds
}

const Whole = ({ offer, status }: Pick<OfferNotesProps, 'offer' | 'status'>) => {
  const words = useTableMessages().offers
  return (
    <p className={styles.whole}>
      <IconPuzzle size={16} stroke={1.6} aria-hidden />
      <span>
        <span className={styles.mark}>{words.whole}</span>{' '}
        {status === 'accepted' && offer.ended ? (
          <UntilItHolds seq={offer.ended.seq} />
        ) : (
          status === 'open' && words.wholeMeans
        )}
      </span>
    </p>
  )
}

export const OfferNotes = ({ offer, names, status }: OfferNotesProps) => {
  const words = useTableMessages().offers
  const { credit, check, whole, side } = offer
  return (
    <>
      {credit !== undefined && (
        <div className={styles.note} data-credit>
          <span className={styles.label}>{words.credit(isolated(names[otherSide(side)]))}</span>
          <Voice as="blockquote" size="small" className={styles.credit}>
            {credit}
          </Voice>
        </div>
      )}
      {check !== undefined && (
        <div className={styles.note}>
          <span className={styles.label}>{words.check}</span>
          <Voice size="small">{check}</Voice>
        </div>
      )}
      {whole && <Whole offer={offer} status={status} />}
    </>
  )
}
