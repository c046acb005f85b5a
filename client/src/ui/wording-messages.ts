/** The part of the catalogue that is loaded with the wording coach. */
import { createContext, useContext } from 'react'
import { wording } from './messages/en-wording.ts'
import type { Worded } from './messages.ts'

const WordingMessagesContext = createContext<Worded<typeof wording>>(wording)

export const useWordingMessages = (): Worded<typeof wording> => useContext(WordingMessagesContext)
