/** The place of an offer on the page: its element's id, and going there without touching the address of the room. */

export const offerElementId = (offer: string): string => `offer-${offer}`

type Bring = (offer: string) => void

/** There is one spine on the page at most. It draws what is in view alone, so that it has to be asked for anything else. */
let bring: Bring | undefined
/** Asked for while no spine was there. */
let wanted: string | undefined

/** For the spine, while it is there: how it brings an offer into view and puts the keyboard there. */
export const spineBrings = (how: Bring): (() => void) => {
  bring = how
  const waiting = wanted
  wanted = undefined
  if (waiting !== undefined) how(waiting)
  return () => {
    if (bring === how) bring = undefined
  }
}

/** Brings an offer into view and puts the keyboard there, as soon as the spine is on the page. */
export const showOffer = (offer: string | undefined): void => {
  if (offer === undefined) return
  if (bring) bring(offer)
  else wanted = offer
}

/** When a button goes because it has done its work, the keyboard stays with its offer. */
export const keepFocusWith = (offer: string): void => {
  const element = document.getElementById(offerElementId(offer))
  const active = document.activeElement
  if (element && (active === document.body || element.contains(active)))
    element.focus({ preventScroll: true })
}
