/** A wish to offer something, made elsewhere in the room and met by the composer of offers. Kept in memory, told to nobody. */
import { keptDraft } from './kept-draft.ts'

interface WishedTerm {
  readonly issue: string
  readonly to: string
}

export interface OfferWish {
  readonly kind: 'offer' | 'if-then' | 'gift'
  /** What the own side gives. */
  readonly terms: readonly WishedTerm[]
  /** What the other side gives. */
  readonly gets?: readonly WishedTerm[]
  /** The gift or exploring of others this is an answer to. */
  readonly answers?: string
}

/** What to begin with; undefined while nothing is wished. */
export const offerWish = keptDraft<OfferWish | undefined>(undefined)
