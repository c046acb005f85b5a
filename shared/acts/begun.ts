/** Whether a ledger holds more than who came, who went and at what stage the room is: what somebody who comes later would read. */
import type { Entry } from '../ledger/entry.ts'
import type { RecordedAct, RoomAct } from './act.ts'

/** Of these nothing is learned that the table does not show to whoever sits down at it. */
const comingAndGoing: ReadonlySet<(RecordedAct | RoomAct)['type']> = new Set([
  'consent',
  'admit',
  'turn-away',
  'remove',
  'share-authority',
  'leave',
  'close-and-destroy',
  'keep-room',
  'move-stage',
  'begin-pause',
])

export const beginsWork = ({ act }: Entry): boolean => !comingAndGoing.has(act.type)
