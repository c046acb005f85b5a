/** The English catalogue: one object per feature. Another language is another file of this shape. */
import { conversation } from './en-conversation.ts'
import { entry } from './en-entry.ts'
import { goals } from './en-goals.ts'
import { ledger } from './en-ledger.ts'
import { room } from './en-room.ts'

export const en = { entry, room, goals, conversation, ledger }
