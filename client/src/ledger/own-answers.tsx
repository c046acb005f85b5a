/** What those who made an offer can do with it: take it back while it is open, or make it again when its time is over. */
import type { Issue } from '@common-ground/shared/acts/issues'
import type { Offer } from '@common-ground/shared/acts/offers'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { beginPackage } from './drafts.ts'
import styles from './offer-answers.module.css'
import { madeAgain } from './package-draft.ts'
import type { Answering } from './use-answer.ts'

interface OwnAnswersProps {
  readonly offer: Offer
  readonly answering: Answering
}

export const OwnAnswers = ({ offer, answering: { give, sent } }: OwnAnswersProps) => {
  const words = useTableMessages()
  return (
    <div className={styles.answers}>
      <div className={styles.buttons}>
        <ActButton
          variant="default"
          sending={sent === 'withdraw' ? words.ledger.sending : undefined}
          onClick={() => void give({ type: 'withdraw', offer: offer.id })}
        >
          {words.offers.withdraw}
        </ActButton>
      </div>
    </div>
  )
}

interface MakeAgainProps {
  readonly offer: Offer
  readonly issues: ReadonlyMap<string, Issue>
}

export const MakeAgain = ({ offer, issues }: MakeAgainProps) => {
  const words = useTableMessages().offers
  const session = useSession()
  return (
    <div className={styles.answers}>
      <div className={styles.buttons}>
        <ActButton
          variant="default"
          sending={undefined}
          onClick={() => beginPackage(session, madeAgain(offer, issues))}
        >
          {words.makeAgain}
        </ActButton>
      </div>
    </div>
  )
}
