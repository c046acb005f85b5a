/** What stands along the spine of the ledger and is no offer's: the room screen provides it, so that features need not know each other. */
import { type ComponentType, createContext, type ReactNode, useContext } from 'react'

export interface SpineExtras {
  /** The card of a proposal. */
  readonly Proposal: ComponentType<{ readonly id: string }>
  /** After the last entry. */
  readonly end: ReactNode
}

const nothing: SpineExtras = { Proposal: () => null, end: null }

export const SpineExtrasContext = createContext<SpineExtras>(nothing)

export const useSpineExtras = (): SpineExtras => useContext(SpineExtrasContext)
