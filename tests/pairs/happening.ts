/** Something that can happen to what a table is about: an act of somebody, or the end of its time. */
import type { Act, ActType } from '@common-ground/shared/acts/act'
import type { Side } from '@common-ground/shared/room/side'
import { type RuledRoom, type Tried, tryAct } from '../rig/ruled-room.ts'
import type { Scene, Who } from './scene.ts'

export interface Happening {
  /** As the table names it; none twice in a table. */
  readonly name: string
  readonly act: ActType | 'time'
  /** Tries it under the act id `id`; of time there is nothing to try. */
  happen(scene: Scene, room: RuledRoom, id: string): Tried
}

export const by = (who: Who, name: string, act: Act): Happening => ({
  name,
  act: act.type,
  happen: (scene, room, id) => tryAct(room, scene.who[who], id, act),
})

/** No timer tells the room: at the very millisecond the time is over, it is over, whatever comes first in the queue. */
const timeIsOver = (name: string): Happening => ({
  name,
  act: 'time',
  happen: (_, room) => ({ room, refused: undefined }),
})

const makerRemoved: Happening = {
  name: 'who made it is removed from their seat',
  act: 'remove',
  happen: (scene, room, id) =>
    tryAct(room, scene.who.colleague, id, { type: 'remove', participant: scene.who.maker.id }),
}

/** What can happen to the room around anything in it. */
export const around: readonly Happening[] = [
  makerRemoved,
  by('other', 'who may commit for the other side leaves', { type: 'leave' }),
  by('mediator', 'mediator closes the room', { type: 'move-stage', to: 'closed', outcome: 'no-agreement' }),
  by('other', 'other side asks for a pause', { type: 'ask-pause', minutes: 5 }),
]

export const withTime = (happenings: readonly Happening[]): readonly Happening[] => [
  ...happenings,
  timeIsOver('its time is over'),
]

export interface Subject {
  readonly title: string
  /** What stands above its table. */
  readonly about: string
  readonly scene: (side: Side) => Scene
  readonly happenings: readonly Happening[]
  /** When the time of this subject is over, if it has one, ms since 1970. */
  readonly timeOver?: number
  /** What it is in this room, in a word or two. */
  readonly becomes: (room: RuledRoom, now: number) => string
}
