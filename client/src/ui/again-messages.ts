/** The part of the catalogue that only starting again needs. */
import { createContext, useContext } from 'react'
import { again } from './messages/en-again.ts'
import type { Worded } from './messages.ts'

const AgainMessagesContext = createContext<Worded<typeof again>>(again)

export const useAgainMessages = (): Worded<typeof again> => useContext(AgainMessagesContext)
