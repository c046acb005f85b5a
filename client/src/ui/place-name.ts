/** What a chair is called on screen: a side by its own name in this room, the others by what they do. */
import type { Standing } from '@common-ground/shared/room/participant'
import type { SideNames } from '@common-ground/shared/room/side'
import type { Messages } from './messages.ts'

export const placeName = (standing: Standing, sides: SideNames, words: Messages['places']): string =>
  standing === 'mediator' || standing === 'observer' ? words[standing] : sides[standing]
