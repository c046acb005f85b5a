/** One more link of a room in memory, while it has fewer than so many for that chair. */
import type { InvitationRecord } from '@common-ground/server/store/store'
import type { KeptRoom } from './memory-disk.ts'

export const addLinkTo = (
  { invitations }: KeptRoom,
  invitation: InvitationRecord,
  atMost: number,
): boolean => {
  const alike = [...invitations.values()].filter(({ standing }) => standing === invitation.standing)
  if (alike.length >= atMost) return false
  if (invitations.has(invitation.secretHash)) throw new Error('unique: there is such a link already')
  invitations.set(invitation.secretHash, { ...invitation })
  return true
}
