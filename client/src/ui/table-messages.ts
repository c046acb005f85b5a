/** The whole message catalogue, for parts of the room that come after the first: its later words come with them. */
import { createContext, useContext } from 'react'
import { enTable } from './messages/table/en.ts'
import type { Worded } from './messages.ts'

export type TableMessages = Worded<typeof enTable>

const TableMessagesContext = createContext<TableMessages>(enTable)

export const useTableMessages = (): TableMessages => useContext(TableMessagesContext)
