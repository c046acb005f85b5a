/** The way to the room glossary, and to one name in it: the room screen provides it. */
import { createContext, useContext } from 'react'

type OpenNames = (entry?: string) => void

export const NamesPlaceContext = createContext<OpenNames>(() => {})

export const useNamesPlace = (): OpenNames => useContext(NamesPlaceContext)
