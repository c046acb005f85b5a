/** Places on a card for what one side alone knows of an offer: whoever shows the ledger fills them, the cards know nothing of it. */
import type { Offer } from '@common-ground/shared/acts/offers'
import { createContext, type ReactNode, useContext } from 'react'

interface OfferPrivate {
  /** On the card, whatever became of the offer. */
  readonly onCard: (offer: Offer) => ReactNode
  /** Above the buttons, for those who may accept it. */
  readonly beforeAccepting: (offer: Offer) => ReactNode
}

const nothing: OfferPrivate = { onCard: () => null, beforeAccepting: () => null }

export const OfferPrivateContext = createContext(nothing)

export const useOfferPrivate = (): OfferPrivate => useContext(OfferPrivateContext)
