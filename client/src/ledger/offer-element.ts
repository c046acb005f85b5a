/** The place of an offer on the page: its element's id, and going there without touching the address of the room. */
import { drawOnDemand } from '../ui/on-demand.ts'

export const offerElementId = (offer: string): string => `offer-${offer}`

/** The offer, exploring, sealed bids, proposal or text whose card has this id. */
export const offerOfElement = (element: string): string | undefined =>
  /^(?:offer|bidding|proposal|one-text)-(.+)$/.exec(element)?.[1]

/** Brings an offer into view and puts the keyboard there, also where the spine has not drawn it. */
export const showOffer = (offer: string | undefined): void => {
  if (offer !== undefined) drawOnDemand(offerElementId(offer))
}

/** When a button goes because it has done its work, the keyboard stays with its offer. */
export const keepFocusWith = (offer: string): void => {
  const element = document.getElementById(offerElementId(offer))
  const active = document.activeElement
  if (element && (active === document.body || element.contains(active)))
    element.focus({ preventScroll: true })
}
