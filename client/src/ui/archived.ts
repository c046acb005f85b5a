/** Whether what is shown is an archive: what would be said of a room that goes on is not said of it. */
import { createContext, useContext } from 'react'

export const ArchivedContext = createContext(false)

export const useArchived = (): boolean => useContext(ArchivedContext)
