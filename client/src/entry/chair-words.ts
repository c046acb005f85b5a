/** What a chair is called on the pages of the entry. */
import { type Chair, standingOf } from '@common-ground/shared/room/participant'
import type { SideNames } from '@common-ground/shared/room/side'
import type { Messages } from '../ui/messages.ts'

export const chairName = (chair: Chair, sides: SideNames, words: Messages['entry']): string => {
  const standing = standingOf(chair)
  return standing === 'mediator' ? words.links.mediator : sides[standing]
}
