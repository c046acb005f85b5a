/** The part of the catalogue that only the front page and the page of links need. */
import { createContext, useContext } from 'react'
import { front } from './messages/en-front.ts'
import type { Worded } from './messages.ts'

export type FrontMessages = Worded<typeof front>

const FrontMessagesContext = createContext<FrontMessages>(front)

export const useFrontMessages = (): FrontMessages => useContext(FrontMessagesContext)
