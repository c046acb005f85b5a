/** What stands along the spine of the ledger and is no offer's: the room screen provides it, so that features need not know each other. */
import type { Space } from '@common-ground/shared/room/space'
import { type ComponentType, createContext, type ReactNode, useContext } from 'react'

export interface SpineExtras {
  /** The card of a proposal. */
  readonly Proposal: ComponentType<{ readonly id: string }>
  /** The card of one text. */
  readonly Text: ComponentType<{ readonly id: string }>
  /** Goes to another space. */
  readonly onEnter: (space: Space) => void
  /** After the last entry. */
  readonly end: ReactNode
}

const nothing: SpineExtras = { Proposal: () => null, Text: () => null, onEnter: () => undefined, end: null }

export const SpineExtrasContext = createContext<SpineExtras>(nothing)

export const useSpineExtras = (): SpineExtras => useContext(SpineExtrasContext)
