/** Offers, if-thens and gifts: what can happen to one that is open. */
import type { Act } from '@common-ground/shared/acts/act'
import { statusAt } from '@common-ground/shared/acts/offers'
import { issueStandings } from '@common-ground/shared/ledger/concessions'
import type { RuledRoom } from '../rig/ruled-room.ts'
import { around, by, type Happening, type Subject, withTime } from './happening.ts'
import { amount, choice, made, minute, openRoom, places, subject, withSubject } from './scene.ts'

const benefit = 'Something to plan with'
const minutes = 30
const terms = [{ issue: choice, to: places.goes }]
const offer: Act = { type: 'offer', terms, benefit, minutes }
const ifThen: Act = { ...offer, gets: { terms: [{ issue: amount, to: '2150' }], benefit } }
const gift: Act = { type: 'gift', text: 'We move deliveries', terms, benefit }

const counter: Act = { type: 'counter', offer: subject, terms: [{ issue: amount, to: '2200' }], benefit }

const answered: readonly Happening[] = [
  by('other', 'other side accepts', { type: 'accept', offer: subject }),
  by('colleague of the other', 'other side accepts, by somebody who may not commit', {
    type: 'accept',
    offer: subject,
  }),
  by('other', 'other side: not yet', { type: 'decline', offer: subject }),
  by('other', 'other side counters', counter),
  by('maker', 'maker withdraws', { type: 'withdraw', offer: subject }),
  by('colleague', 'maker’s colleague withdraws', { type: 'withdraw', offer: subject }),
]

const onItsIssue: readonly Happening[] = [
  by('other', 'other side makes an offer on the same issue', {
    type: 'offer',
    terms: [{ issue: choice, to: places.stays }],
    benefit,
  }),
  by('colleague', 'maker’s side changes the issue’s title', {
    type: 'retitle-issue',
    issue: choice,
    title: 'Which door',
  }),
  by('other', 'other side changes the issue’s title', {
    type: 'retitle-issue',
    issue: choice,
    title: 'Which gate',
  }),
  by('mediator', 'mediator takes the named option out', {
    type: 'remove-option',
    issue: choice,
    option: places.goes,
  }),
]

/** Expired where its time is over; and what it gave each issue where it was accepted. */
const becomes = (room: RuledRoom, now: number): string => {
  const offer = room.joint.offers.get(subject)
  if (!offer) throw new Error('the offer of this table is not in the room')
  const status = statusAt(offer, room.joint.pauses, now)
  const agreed = issueStandings(room.joint).filter((one) => one.agreed?.offer === subject).length
  return status === 'accepted' && offer.kind === 'if-then' ? `${status}, ${agreed} of 2 halves` : status
}

const timeOver = made + minutes * minute

export const offerSubjects: readonly Subject[] = [
  {
    title: 'An offer',
    about: 'Made by one side, open for 30 minutes, on an issue with three options.',
    scene: (side) => withSubject(openRoom(side), offer),
    happenings: withTime([...answered, ...onItsIssue, ...around]),
    timeOver,
    becomes,
  },
  {
    title: 'An if-then',
    about:
      'Made by one side, open for 30 minutes: what it gives on one issue, if the other side gives something on another. Both halves are agreed by one act, or neither is.',
    scene: (side) => withSubject(openRoom(side), ifThen),
    happenings: withTime([...answered, ...onItsIssue, ...around]),
    timeOver,
    becomes,
  },
  {
    title: 'A gift',
    about:
      'Made by one side, on an issue with three options. It has no time of its own, and is not bargained over.',
    scene: (side) => withSubject(openRoom(side), gift),
    happenings: [
      ...answered,
      by('other', 'other side answers with a gift', {
        type: 'gift',
        text: 'We sweep the yard',
        terms: [],
        benefit,
        answers: subject,
      }),
      ...onItsIssue,
      ...around,
    ],
    becomes,
  },
]
