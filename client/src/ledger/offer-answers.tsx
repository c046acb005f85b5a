/** What the other side can answer to an open offer: accept, counter, or "not yet" with a reason if they like. */
import type { Consents } from '@common-ground/shared/acts/consent'
import type { Offer } from '@common-ground/shared/acts/offers'
import { otherSide, type SideNames } from '@common-ground/shared/room/side'
import { isBlank } from '@common-ground/shared/room/text'
import { BeforeAccepting, useAcceptGuard } from '../numbers/before-accepting.tsx'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { useMessages } from '../ui/messages.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { ledgerDrafts, withReason } from './drafts.ts'
import { NotYetForm } from './not-yet-form.tsx'
import styles from './offer-answers.module.css'
import { keepFocusWith } from './offer-element.ts'
import { type Answering, useAnswer } from './use-answer.ts'

interface OfferAnswersProps {
  readonly offer: Offer
  readonly title: string
  readonly names: SideNames
  readonly people: Consents
  readonly onCounter: (offer: Offer) => void
}

const WhoMayAccept = ({ offer, names, people }: Pick<OfferAnswersProps, 'offer' | 'names' | 'people'>) => {
  const words = useMessages().ledger
  const side = otherSide(offer.side)
  const { gone } = useRoomState().seats
  const able = [...people.values()].filter(
    ({ id, standing, authority }) => standing === side && authority && !gone.has(id),
  )
  const list = new Intl.ListFormat(undefined, { type: 'disjunction' }).format(able.map(({ name }) => name))
  return (
    <p className={styles.who}>
      {able.length > 0
        ? words.whoMayAccept(list, isolated(names[side]))
        : words.nobodyMayAccept(isolated(names[side]))}
    </p>
  )
}

interface ButtonsProps extends OfferAnswersProps {
  readonly answering: Answering
  readonly onNotYet: () => void
}

const Buttons = ({ offer, title, names, people, answering, onNotYet, onCounter }: ButtonsProps) => {
  const words = useMessages().ledger
  const { you } = useSession()
  const mayAccept = people.get(you.id)?.authority ?? false
  const waiting = answering.sent !== undefined
  const accept = () => void answering.give({ type: 'accept', offer: offer.id })
  const guard = useAcceptGuard(otherSide(offer.side), offer, accept)
  const sending = answering.sent === 'accept'
  return (
    <>
      {!mayAccept && <WhoMayAccept offer={offer} names={names} people={people} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons. */}
      <div role="group" aria-label={words.answers(title)} className={styles.buttons}>
        <ActButton variant="subtle" color="gray" sending={undefined} waiting={waiting} onClick={onNotYet}>
          {words.notYet}
        </ActButton>
        <ActButton variant="default" sending={undefined} waiting={waiting} onClick={() => onCounter(offer)}>
          {words.counter}
        </ActButton>
        {mayAccept && (
          <ActButton
            sending={sending ? words.sending : undefined}
            waiting={guard.asked}
            onClick={guard.press}
          >
            {words.accept}
          </ActButton>
        )}
      </div>
      <BeforeAccepting offer={offer} guard={guard} sending={sending} />
    </>
  )
}

export const OfferAnswers = (props: OfferAnswersProps) => {
  const { offer } = props
  const session = useSession()
  const answering = useAnswer()
  const reason = useKeptPart(ledgerDrafts, session, ({ reasons }) => reasons[offer.id])
  const write = (text: string | undefined) =>
    ledgerDrafts.change(session, (drafts) => withReason(drafts, offer.id, text))

  const decline = async (text: string) => {
    const said = isBlank(text) ? {} : { reason: text.trim() }
    if (await answering.give({ type: 'decline', offer: offer.id, ...said })) write(undefined)
  }

  return (
    <div className={styles.answers}>
      {reason === undefined ? (
        <Buttons {...props} answering={answering} onNotYet={() => write('')} />
      ) : (
        <NotYetForm
          reason={reason}
          sending={answering.sent === 'decline'}
          onChange={write}
          onSend={() => void decline(reason)}
          onCancel={() => {
            write(undefined)
            keepFocusWith(offer.id)
          }}
        />
      )}
      <RefusalNote refusal={answering.refusal} />
    </div>
  )
}
