/** Something explored: what can happen to it. */
import { around, by, type Subject } from './happening.ts'
import { choice, openRoom, places, subject, withSubject } from './scene.ts'

const terms = [{ issue: choice, to: places.goes }]
const benefit = 'Something to plan with'

export const exploringSubject: Subject = {
  title: 'Something explored',
  about:
    'A “what if” of one side. It binds nobody: there is nothing to accept, and whoever likes it makes an offer of it.',
  scene: (side) => withSubject(openRoom(side), { type: 'explore', text: 'What if we used the gate?', terms }),
  happenings: [
    by('other', 'other side explores on from it', {
      type: 'explore',
      text: 'And if it were wider?',
      terms: [],
      answers: subject,
    }),
    by('mediator', 'mediator explores on from it', {
      type: 'explore',
      text: 'And at night?',
      terms: [],
      answers: subject,
    }),
    by('other', 'other side answers with an offer', { type: 'offer', terms, benefit, answers: subject }),
    by('other', 'other side answers with a gift', {
      type: 'gift',
      text: 'We paint it',
      terms: [],
      benefit,
      answers: subject,
    }),
    by('other', 'other side accepts it', { type: 'accept', offer: subject }),
    by('maker', 'maker takes it back', { type: 'take-back-exploring', exploring: subject }),
    by('colleague', 'maker’s colleague takes it back', { type: 'take-back-exploring', exploring: subject }),
    ...around,
  ],
  becomes: ({ joint }) => (joint.explorations.get(subject)?.takenBack ? 'taken back' : 'explored'),
}
