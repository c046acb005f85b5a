/** What the other side can answer to an open offer, if-then or gift: yes, something else, or "not yet" with a reason if they like. */
import type { Consents } from '@common-ground/shared/acts/consent'
import type { Issue } from '@common-ground/shared/acts/issues'
import { type Offer, termsOf } from '@common-ground/shared/acts/offers'
import { otherSide, type SideNames } from '@common-ground/shared/room/side'
import { isBlank } from '@common-ground/shared/room/text'
import { useState } from 'react'
import { BeforeAccepting, useAcceptGuard } from '../numbers/before-accepting.tsx'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { useKeptPart } from '../ui/kept-draft.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { compose, ledgerDrafts, withReason } from './drafts.ts'
import { NotYetForm } from './not-yet-form.tsx'
import styles from './offer-answers.module.css'
import { keepFocusWith } from './offer-element.ts'
import { obstacleTo } from './offer-readings.ts'
import type { Answering } from './use-answer.ts'

interface OfferAnswersProps {
  readonly offer: Offer
  readonly issues: ReadonlyMap<string, Issue>
  readonly names: SideNames
  readonly people: Consents
  readonly answering: Answering
}

const WhoMayAccept = ({ offer, names, people }: Pick<OfferAnswersProps, 'offer' | 'names' | 'people'>) => {
  const words = useTableMessages().offers
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

/** What the buttons are called together, and what says yes. */
const useNaming = ({ kind, terms, gets }: Offer, issues: ReadonlyMap<string, Issue>) => {
  const words = useTableMessages().offers
  const titles = termsOf({ terms, ...(gets ? { gets } : {}) }).map(
    ({ issue }) => issues.get(issue)?.title ?? '',
  )
  return {
    group: kind === 'gift' ? words.giftAnswers : words.answers(new Intl.ListFormat().format(titles)),
    yes: kind === 'gift' ? words.thank : kind === 'if-then' ? words.acceptBoth : words.accept,
    other: kind === 'gift' ? words.ourStep : words.counter,
  }
}

const Buttons = (props: OfferAnswersProps & { readonly onNotYet: () => void }) => {
  const { offer, issues, names, people, answering, onNotYet } = props
  const words = useTableMessages()
  const session = useSession()
  const { group, yes, other } = useNaming(offer, issues)
  const mayAccept = people.get(session.you.id)?.authority ?? false
  const obstructed = obstacleTo(offer, issues) !== undefined
  const waiting = answering.sent !== undefined
  const guard = useAcceptGuard(otherSide(offer.side), offer, () => {
    void answering.give({ type: 'accept', offer: offer.id })
  })
  const accepting = answering.sent === 'accept'
  const answerOtherwise = () =>
    compose(session, offer.kind === 'gift' ? { answers: offer.id } : { counters: offer.id })
  return (
    <>
      {!mayAccept && <WhoMayAccept offer={offer} names={names} people={people} />}
      {mayAccept && !obstructed && <BeforeAccepting offer={offer} guard={guard} sending={accepting} />}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons. */}
      <div role="group" aria-label={group} className={styles.buttons}>
        <ActButton variant="subtle" color="gray" sending={undefined} waiting={waiting} onClick={onNotYet}>
          {words.offers.notYet}
        </ActButton>
        <ActButton variant="default" sending={undefined} waiting={waiting} onClick={answerOtherwise}>
          {other}
        </ActButton>
        {mayAccept && !obstructed && (
          <ActButton
            sending={accepting ? words.ledger.sending : undefined}
            waiting={guard.asked}
            onClick={guard.press}
          >
            {yes}
          </ActButton>
        )}
      </div>
    </>
  )
}

export const OfferAnswers = (props: OfferAnswersProps) => {
  const { offer, answering } = props
  const session = useSession()
  const [asked, setAsked] = useState(false)
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
        <Buttons
          {...props}
          onNotYet={() => {
            setAsked(true)
            write('')
          }}
        />
      ) : (
        <NotYetForm
          reason={reason}
          focus={asked}
          sending={answering.sent === 'decline'}
          onChange={write}
          onSend={() => void decline(reason)}
          onCancel={() => {
            write(undefined)
            keepFocusWith(offer.id)
          }}
        />
      )}
    </div>
  )
}
