/** The place of an offer on the page: its element's id, and going there without touching the address of the room. */

export const offerElementId = (offer: string): string => `offer-${offer}`

/** Brings an offer into view and puts the keyboard there. */
export const showOffer = (offer: string | undefined): void => {
  const element = offer === undefined ? null : document.getElementById(offerElementId(offer))
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}

/** When a button goes because it has done its work, the keyboard stays with its offer. */
export const keepFocusWith = (offer: string): void => {
  const element = document.getElementById(offerElementId(offer))
  const active = document.activeElement
  if (element && (active === document.body || element.contains(active)))
    element.focus({ preventScroll: true })
}
