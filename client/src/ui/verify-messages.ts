/** The part of the catalogue that is loaded with the page that checks records. */
import { createContext, useContext } from 'react'
import { verify } from './messages/en-verify.ts'
import type { Worded } from './messages.ts'

const VerifyMessagesContext = createContext<Worded<typeof verify>>(verify)

export const useVerifyMessages = (): Worded<typeof verify> => useContext(VerifyMessagesContext)
