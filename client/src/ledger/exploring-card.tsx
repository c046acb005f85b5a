/** Something explored, with a dashed edge since it binds nobody: an idea, values to think of, and what it can lead to. */
import type { Exploration } from '@common-ground/shared/acts/explorations'
import { isSide } from '@common-ground/shared/room/participant'
import { memo } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { Moment } from '../ui/moment.tsx'
import { offerWish } from '../ui/offer-wish.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import { compose } from './drafts.ts'
import styles from './exploring-card.module.css'
import answerStyles from './offer-answers.module.css'
import cardStyles from './offer-card.module.css'
import type { OfferCardProps } from './offer-card-props.ts'
import { offerElementId } from './offer-element.ts'
import { AnswersWhat, Maker, OfferHead, ToMove } from './offer-head.tsx'
import { OfferTerms } from './offer-terms.tsx'
import { useAnswer } from './use-answer.ts'

interface ExploringCardProps
  extends Pick<OfferCardProps, 'issues' | 'people' | 'names' | 'you' | 'answerable' | 'answer'> {
  readonly exploring: Exploration
}

/** An own idea is made an offer as it is; another's is answered by one. */
const wishFrom = ({ id, standing, terms }: Exploration, you: ExploringCardProps['you']) => ({
  kind: 'offer' as const,
  terms: terms.map(({ issue, to }) => ({ issue, to })),
  ...(standing === you.standing ? {} : { answers: id }),
})

const Leads = ({ exploring, you }: Pick<ExploringCardProps, 'exploring' | 'you'>) => {
  const words = useTableMessages()
  const session = useSession()
  const { give, sent, refusal } = useAnswer(exploring.id)
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons. */}
      <div role="group" aria-label={words.offers.exploringAnswers} className={answerStyles.buttons}>
        {exploring.standing === you.standing && (
          <ActButton
            variant="subtle"
            color="gray"
            sending={sent ? words.ledger.sending : undefined}
            onClick={() => void give({ type: 'take-back-exploring', exploring: exploring.id })}
          >
            {words.offers.takeBack}
          </ActButton>
        )}
        <ActButton
          variant="default"
          sending={undefined}
          onClick={() => compose(session, { answers: exploring.id })}
        >
          {words.offers.goOnFrom}
        </ActButton>
        {isSide(you.standing) && (
          <ActButton
            variant="default"
            sending={undefined}
            onClick={() => offerWish.change(session, () => wishFrom(exploring, you))}
          >
            {words.offers.makeOffer}
          </ActButton>
        )}
      </div>
      <RefusalNote refusal={refusal} />
    </>
  )
}

export const ExploringCard = memo((props: ExploringCardProps) => {
  const { exploring, issues, people, names, you, answerable, answer } = props
  const words = useTableMessages().offers
  const { id, standing, takenBack } = exploring
  const maker = people.get(exploring.by)?.name ?? ''
  const place = isSide(standing) ? names[standing] : words.mediator
  const leads = answerable && !takenBack && you.standing !== 'observer'
  return (
    <article
      id={offerElementId(id)}
      tabIndex={-1}
      className={`${cardStyles.card} ${styles.exploring}`}
      data-side={standing}
      data-kind="explore"
      data-status={takenBack ? 'withdrawn' : 'open'}
      aria-label={words.by.explore(maker, place)}
    >
      <OfferHead
        kind={words.kinds.explore}
        status={!isSide(standing) && <Moment at={exploring.at} className={styles.label} />}
        ways={<AnswersWhat answers={exploring.answers} explored />}
        maker={<Maker name={maker} own={exploring.by === you.id} standing={standing} names={names} />}
      />
      <Voice>{exploring.text}</Voice>
      {exploring.terms.length > 0 && (
        <div className={styles.values}>
          <span className={styles.label}>{words.exploredValues}</span>
          <OfferTerms terms={exploring.terms} issues={issues} />
        </div>
      )}
      {takenBack && (
        <p className={styles.taken}>
          {words.status.takenBack(people.get(takenBack.by)?.name ?? '')} <Moment at={takenBack.at} />
        </p>
      )}
      {answer !== undefined && (
        <div>
          <ToMove id={answer}>{words.toAnswer}</ToMove>
        </div>
      )}
      {leads && <Leads exploring={exploring} you={you} />}
    </article>
  )
})
