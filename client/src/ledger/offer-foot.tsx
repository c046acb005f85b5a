/** The foot of a card: until when it is open, what stands in its way, and what can be answered by whoever looks at it. */
import { isSide } from '@common-ground/shared/room/participant'
import { Fragment, type ReactNode } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { compose } from './drafts.ts'
import { OfferAnswers } from './offer-answers.tsx'
import styles from './offer-card.module.css'
import type { OfferCardProps } from './offer-card-props.ts'
import type { OfferClock } from './offer-clock.ts'
import { obstacleTo } from './offer-readings.ts'
import { OfferTime } from './offer-time.tsx'
import { MakeAgain, OwnAnswers } from './own-answers.tsx'
import { type Answering, useAnswer } from './use-answer.ts'

interface OfferFootProps {
  readonly card: OfferCardProps
  readonly clock: OfferClock
  /** Before the time: what a card says at its foot. */
  readonly children?: ReactNode
}

/** Only while it is open: what has ended cannot be accepted anyway. */
const ObstacleNote = ({ card: { offer, issues, names, you } }: Pick<OfferFootProps, 'card'>) => {
  const words = useTableMessages().offers.obstacles
  const obstacle = obstacleTo(offer, issues)
  if (!obstacle) return null
  const { what, issue, value } = obstacle
  const instead = offer.side === you.standing ? words.makeAnew : offer.kind !== 'gift' && words.answerAnyway
  return (
    <p className={styles.obstacle} data-obstacle={what}>
      {what === 'gone' && words.optionGone(value, issue)}
      {what === 'unfit' && words.noLongerFits(issue)}
      {what === 'a' || what === 'b' ? words.titleChanged(issue, isolated(names[what])) : <> {instead}</>}
    </p>
  )
}

interface AnswersProps extends Pick<OfferFootProps, 'card' | 'clock'> {
  readonly answering: Answering
}

const Answers = ({ card, clock: { status }, answering }: AnswersProps) => {
  const { offer, issues, people, names, you, answerable, answer } = card
  const words = useTableMessages().offers
  const session = useSession()
  if (!answerable || !isSide(you.standing)) return null
  const own = offer.side === you.standing
  if (status === 'expired') return own && <MakeAgain offer={offer} issues={issues} />
  // A gift that was taken with thanks still invites.
  if (status === 'accepted' && offer.kind === 'gift' && !own && answer === undefined)
    return (
      <ActButton
        variant="default"
        sending={undefined}
        onClick={() => compose(session, { answers: offer.id })}
      >
        {words.ourStep}
      </ActButton>
    )
  if (status !== 'open') return null
  return own ? (
    <OwnAnswers offer={offer} answering={answering} />
  ) : (
    <OfferAnswers offer={offer} issues={issues} names={names} people={people} answering={answering} />
  )
}

/** A refusal stays to be read when the buttons go, since then somebody else was first. */
export const OfferFoot = ({ card, clock, children }: OfferFootProps) => {
  const answering = useAnswer(card.offer.id)
  const time = clock.left !== undefined && card.stage.stage !== 'closed' && <OfferTime clock={clock} />
  return (
    <Fragment>
      {clock.status === 'open' && <ObstacleNote card={card} />}
      <footer className={styles.foot}>
        {(children || time) && (
          <div className={styles.stands}>
            {children}
            {time}
          </div>
        )}
        <Answers card={card} clock={clock} answering={answering} />
      </footer>
      <RefusalNote refusal={answering.refusal} />
    </Fragment>
  )
}
