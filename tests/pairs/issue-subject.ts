/** An issue: its title, which both sides accept, and its options. */
import { wouldSetAside } from '@common-ground/shared/acts/set-aside'
import { sides } from '@common-ground/shared/room/side'
import type { RuledRoom } from '../rig/ruled-room.ts'
import { around, by, type Happening, type Subject } from './happening.ts'
import { choice, openRoom, places, type Who } from './scene.ts'

const benefit = 'Something to plan with'

const offer = (who: Who, name: string, to: string): Happening =>
  by(who, name, { type: 'offer', terms: [{ issue: choice, to }], benefit })

const retitle = (who: Who, name: string, title: string): Happening =>
  by(who, name, { type: 'retitle-issue', issue: choice, title })

const becomes = ({ joint }: RuledRoom): string => {
  const issue = joint.issues.get(choice)
  if (issue?.kind.type !== 'choice') throw new Error('the issue of this table is not in the room')
  const { title, accepted, kind, aside } = issue
  const by = sides.filter((side) => accepted.includes(side)).length
  const said = ['no side accepts', 'one side accepts', 'both accept'][by]
  const asked = wouldSetAside(joint, issue).length > 0 ? ', one side would set it aside' : ''
  return `“${title}” (${said}), ${kind.options.length} options${aside ? ', set aside' : asked}`
}

export const issueSubject: Subject = {
  title: 'An issue',
  about:
    'Opened by one side as “Where”, with the options North, South and West. Its first title is “Where”; the new one is “Which door”.',
  scene: openRoom,
  happenings: [
    by('other', 'other side accepts the first title', {
      type: 'accept-title',
      issue: choice,
      title: 'Where',
    }),
    by('other', 'other side accepts the new title', {
      type: 'accept-title',
      issue: choice,
      title: 'Which door',
    }),
    retitle('colleague', 'side that opened it gives a new title', 'Which door'),
    retitle('other', 'other side gives another title', 'Which gate'),
    retitle('mediator', 'mediator gives another title', 'Way in'),
    by('colleague', 'side that opened it adds “East”', { type: 'add-option', issue: choice, option: 'East' }),
    by('other', 'other side adds “east ”', { type: 'add-option', issue: choice, option: 'east ' }),
    by('colleague', 'side that opened it takes North out', {
      type: 'remove-option',
      issue: choice,
      option: places.goes,
    }),
    by('other', 'other side takes South out', {
      type: 'remove-option',
      issue: choice,
      option: places.stays,
    }),
    by('mediator', 'mediator takes North out', {
      type: 'remove-option',
      issue: choice,
      option: places.goes,
    }),
    by('colleague', 'side that opened it sets it aside', { type: 'set-aside-issue', issue: choice }),
    by('other', 'other side would set it aside', { type: 'set-aside-issue', issue: choice }),
    by('mediator', 'mediator would set it aside', { type: 'set-aside-issue', issue: choice }),
    by('other', 'other side takes it up again', { type: 'take-up-issue', issue: choice }),
    offer('colleague', 'side that opened it offers North', places.goes),
    offer('other', 'other side offers North', places.goes),
    by('other', 'other side explores North', {
      type: 'explore',
      text: 'What if?',
      terms: [{ issue: choice, to: places.goes }],
    }),
    ...around,
  ],
  becomes,
}
