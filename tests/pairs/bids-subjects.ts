/** Sealed bids, proposed and under way: what can happen to them. */
import type { Act } from '@common-ground/shared/acts/act'
import { identifierFrom, sha256Hex } from '@common-ground/shared/ledger/hash'
import { must, type RuledRoom } from '../rig/ruled-room.ts'
import { around, by, type Happening, type Subject } from './happening.ts'
import { amount, openRoom, type Scene, subject, type Who, withSubject } from './scene.ts'

const offered = identifierFrom('an offer on the same issue')
const range = { from: '2000', to: '2400', step: '100', rounds: 2 } as const
const propose = (payer: 'a' | 'b'): Act => ({ type: 'propose-bidding', issue: amount, payer, ...range })

/** An offer of the other side on the same issue stands open beside them. */
const beside = (scene: Scene): Scene => {
  const offer: Act = {
    type: 'offer',
    terms: [{ issue: amount, to: '2300' }],
    benefit: 'Something to plan with',
  }
  return { ...scene, room: must(scene.room, scene.who.other, offered, offer) }
}

const proposed = (side: 'a' | 'b'): Scene => withSubject(beside(openRoom(side)), propose(side))

const begun = (side: 'a' | 'b'): Scene => {
  const scene = proposed(side)
  const join = { type: 'join-bidding', bidding: subject } as const
  return { ...scene, room: must(scene.room, scene.who.other, identifierFrom('the other joins'), join) }
}

const bid = (who: Who, name: string, value: string): Happening =>
  by(who, name, {
    type: 'place-bid',
    bidding: subject,
    round: 1,
    amount: value,
    nonce: sha256Hex(`${who} ${value}`),
  })

const drop = (who: Who, name: string): Happening => by(who, name, { type: 'drop-bidding', bidding: subject })
const join = (who: Who, name: string): Happening => by(who, name, { type: 'join-bidding', bidding: subject })

const common: readonly Happening[] = [
  join('other', 'other side joins'),
  drop('colleague', 'maker’s colleague ends them'),
  drop('other', 'other side ends them'),
  drop('mediator', 'mediator ends them'),
  by('colleague', 'maker’s side accepts an offer on the issue', { type: 'accept', offer: offered }),
  by('other', 'other side takes that offer back', { type: 'withdraw', offer: offered }),
  by('mediator', 'mediator changes the issue’s title', {
    type: 'retitle-issue',
    issue: amount,
    title: 'Rent with heating',
  }),
]

const becomes = ({ joint }: RuledRoom): string => {
  const bidding = joint.biddings.get(subject)
  if (!bidding) throw new Error('the bids of this table are not in the room')
  const { status, played, settled } = bidding
  if (settled) return `${status} at ${settled.price}`
  const bids = Object.keys(played.at(-1)?.committed ?? {}).length
  return status === 'running' ? `round ${played.length}, ${['no bid', 'one bid'][bids]} in` : status
}

export const bidsSubjects: readonly Subject[] = [
  {
    title: 'Sealed bids that are proposed',
    about:
      'One side proposes sealed bids on an amount; an offer of the other side on the same issue is open. They begin when the other side joins.',
    scene: proposed,
    happenings: [
      ...common,
      join('maker', 'maker joins'),
      by('other', 'other side proposes others on the issue', propose('a')),
      bid('colleague', 'maker’s side bids 2,200', '2200'),
      ...around,
    ],
    becomes,
  },
  {
    title: 'Sealed bids under way',
    about:
      'Both sides have said yes, and may bid in the first of two rounds; the maker’s side pays. Nobody is told an amount: what is seen is that a side has bid.',
    scene: begun,
    happenings: [
      ...common,
      bid('colleague', 'maker’s side bids 2,200', '2200'),
      bid('colleague', 'maker’s side bids 2,100', '2100'),
      bid('maker', 'maker, who may not commit, bids 2,200', '2200'),
      bid('other', 'other side bids 2,200', '2200'),
      bid('other', 'other side bids 2,400', '2400'),
      bid('other', 'other side bids an amount that is none of the values', '2250'),
      ...around,
    ],
    becomes,
  },
]
