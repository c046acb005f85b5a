/** The message catalogue a component reads its words from. */
import { createContext, useContext } from 'react'
import { en } from './messages/en.ts'

/** The shape of the catalogue without its English: what another language has to fill. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : T extends readonly (infer Item)[]
      ? readonly Worded<Item>[]
      : { readonly [Key in keyof T]: Worded<T[Key]> }

export type Messages = Worded<typeof en>

export const MessagesContext = createContext<Messages>(en)

export const useMessages = (): Messages => useContext(MessagesContext)
