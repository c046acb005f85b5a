/** The part of the catalogue that only calendar files need. */
import { createContext, useContext } from 'react'
import { dates } from './messages/en-dates.ts'
import type { Worded } from './messages.ts'

export type DatesMessages = Worded<typeof dates>

const DatesMessagesContext = createContext<DatesMessages>(dates)

export const useDatesMessages = (): DatesMessages => useContext(DatesMessagesContext)
