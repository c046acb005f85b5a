/** Where a thing of the archive is on its way into the room, for one side; and what that side could do about it. */
import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { Side } from '@common-ground/shared/room/side'
import type { Thing } from './things.ts'

/** `asked`: by one's own side; `answer`: by the other; `agreed`: the room has yet to do it. */
export type CarryState = 'there' | 'asked' | 'answer' | 'agreed' | 'carried'

export const carryStateOf = (
  { carries }: Pick<RoomState, 'carries'>,
  item: string,
  side: Side,
): CarryState => {
  const carry = carries.get(item)
  if (!carry) return 'there'
  if (carry.state !== 'asked') return carry.state
  return carry.side === side ? 'asked' : 'answer'
}

/** Why a thing cannot be asked for or agreed to yet. */
export type Lacking = 'needsAuthority' | 'needsIssues'

export const lackingFor = (
  { issues, people }: Pick<RoomState, 'issues' | 'people'>,
  you: string,
  thing: Thing,
): Lacking | undefined => {
  if (thing.kind !== 'agreement') return undefined
  if (!people.get(you)?.authority) return 'needsAuthority'
  return thing.issues?.every((issue) => issues.has(issue)) ? undefined : 'needsIssues'
}
