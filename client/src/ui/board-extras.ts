/** What stands among the board's tools and is no goal's: the room screen provides it, so that features need not know each other. */
import { createContext, type ReactNode, useContext } from 'react'

export const BoardExtrasContext = createContext<ReactNode>(null)

export const useBoardExtras = (): ReactNode => useContext(BoardExtrasContext)
