/** What people are called on the room's frame: sides and chairs in this room's own names. */
import type { Standing } from '@common-ground/shared/room/participant'
import type { SideNames } from '@common-ground/shared/room/side'
import type { Messages } from '../ui/messages.ts'

export const placeName = (standing: Standing, sides: SideNames, words: Messages['room']): string =>
  standing === 'mediator' ? words.people.mediator : sides[standing]
