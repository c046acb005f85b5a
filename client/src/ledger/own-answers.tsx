/** What the side that made an offer can do with it while it is open: take it back. */
import type { Offer } from '@common-ground/shared/acts/offers'
import { ActButton } from '../ui/act-button.tsx'
import { useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import styles from './offer-answers.module.css'
import { useAnswer } from './use-answer.ts'

export const OwnAnswers = ({ offer }: { readonly offer: Offer }) => {
  const words = useMessages().ledger
  const { give, sent, refusal } = useAnswer()
  return (
    <div className={styles.answers}>
      <div className={styles.buttons}>
        <ActButton
          variant="default"
          sending={sent === 'withdraw' ? words.sending : undefined}
          onClick={() => void give({ type: 'withdraw', offer: offer.id })}
        >
          {words.withdraw}
        </ActButton>
      </div>
      <RefusalNote refusal={refusal} />
    </div>
  )
}
