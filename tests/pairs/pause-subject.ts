/** A pause: asked for by anyone, ended before its time by the mediator or by both sides. */
import { pauseAt } from '@common-ground/shared/acts/pause'
import { must, type RuledRoom } from '../rig/ruled-room.ts'
import { by, type Happening, type Subject, withTime } from './happening.ts'
import { made, minute, openRoom, subject } from './scene.ts'

const asked: readonly Happening[] = [
  by('maker', 'one side asks for 5 minutes', { type: 'ask-pause', minutes: 5 }),
  by('other', 'other side asks for 15 minutes', { type: 'ask-pause', minutes: 15 }),
  by('mediator', 'mediator asks for 5 minutes', { type: 'ask-pause', minutes: 5 }),
]

const ended: readonly Happening[] = [
  by('maker', 'one side would go on', { type: 'go-on' }),
  by('colleague', 'its colleague would go on', { type: 'go-on' }),
  by('other', 'other side would go on', { type: 'go-on' }),
  by('mediator', 'mediator goes on', { type: 'go-on' }),
  by('mediator', 'mediator closes the room', { type: 'move-stage', to: 'closed', outcome: 'no-agreement' }),
]

const becomes = ({ joint }: RuledRoom, now: number): string => {
  const pause = pauseAt(joint.pauses, now)
  if (!pause) return 'no pause'
  const waits = joint.pauses.goOn.length === 0 ? '' : ', one side would go on'
  return `pause for ${(pause.until - now) / minute} more minutes${waits}`
}

export const pauseSubjects: readonly Subject[] = [
  {
    title: 'A room at work',
    about: 'No pause is on.',
    scene: openRoom,
    happenings: [...asked, ...ended],
    becomes,
  },
  {
    title: 'A pause',
    about: 'One side has asked for it, a minute ago.',
    scene: (side) => {
      const scene = openRoom(side)
      return {
        ...scene,
        room: must(scene.room, scene.who.maker, subject, { type: 'ask-pause', minutes: 5 }),
      }
    },
    happenings: withTime([...asked, ...ended]),
    timeOver: made + 5 * minute,
    becomes,
  },
]
