/** What honest hands do with acts: whatever their page would let them press now. */
import type { RoomSession } from '@common-ground/client/sync/room-session'
import type { Act } from '@common-ground/shared/acts/act'
import { pauseAt } from '@common-ground/shared/acts/pause'
import { doorSpace } from '@common-ground/shared/acts/seats'
import { isSide } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import { stages } from '@common-ground/shared/room/stage'
import { textFor } from './alphabets.ts'
import { betterAct } from './honest-better.ts'
import { HonestBids } from './honest-bids.ts'
import { HonestEvidence } from './honest-evidence.ts'
import { nameActs } from './honest-names.ts'
import { HonestNumbers } from './honest-numbers.ts'
import { HonestOffers } from './honest-offers.ts'
import { HonestRound } from './honest-round.ts'
import type { Random } from './random.ts'
import { talkActs } from './talk-acts.ts'

const kinds = {
  statement: 12,
  talk: 22,
  pulse: 3,
  endorse: 24,
  'withdraw-endorsement': 4,
  issue: 8,
  tend: 8,
  link: 10,
  name: 16,
  offer: 24,
  answer: 20,
  withdraw: 5,
  stage: 4,
  round: 14,
  pause: 4,
  bids: 16,
  evidence: 14,
  numbers: 16,
  better: 16,
  authority: 2,
  remove: 0,
  destroy: 0,
  keep: 3,
} as const

/** In some worlds people mostly bargain: in the others there is little time for it. */
const bargaining = { issue: 20, tend: 25, offer: 90, answer: 90, withdraw: 20, pause: 10 } as const
/** And in some they mostly look for what is better for both. */
const searching = { ...kinds, issue: 40, offer: 120, better: 700 } as const

/** What the mediator does too. */
const forAll = [
  'statement',
  'issue',
  'tend',
  'offer',
  'pause',
  'link',
  'name',
  'stage',
  'remove',
  'round',
  'bids',
  'evidence',
  'numbers',
  'better',
] as const

export interface ActChoice {
  readonly space: Space
  readonly act: Act
}

const joint = (act: Act): ActChoice => ({ space: 'joint', act })

export class HonestActs {
  readonly #random: Random
  readonly #kinds: Readonly<Record<keyof typeof kinds, number>>
  readonly #round: HonestRound
  readonly #evidence: HonestEvidence
  readonly #numbers: HonestNumbers
  readonly offers: HonestOffers
  readonly #bids: HonestBids

  constructor(random: Random) {
    this.#random = random
    const other = random.chance(0.15) ? searching : kinds
    this.#kinds = random.chance(0.4) ? { ...kinds, ...bargaining } : other
    this.#round = new HonestRound(random)
    this.#evidence = new HonestEvidence(random)
    this.#numbers = new HonestNumbers(random)
    this.offers = new HonestOffers(random)
    this.#bids = new HonestBids(random)
  }

  /** Undefined when what was thought of cannot be done now. `late`: when people leave, and rooms are closed. */
  choose(session: RoomSession, late: boolean): ActChoice | undefined {
    const { standing } = session.you
    if (standing === 'observer') return undefined
    if (session.knocks().length > 0 && this.#random.chance(0.4)) return this.#door(session)
    const due = this.#random.chance(0.25) ? this.#bids.due(session) : undefined
    if (due) return due
    const kind = this.#random.weighted(late ? { ...this.#kinds, remove: 5, destroy: 2 } : this.#kinds)
    if (kind === 'statement') return joint({ type: 'post-statement', text: this.#text(40) })
    if (kind === 'issue') return this.offers.open()
    if (kind === 'tend') return this.offers.tend(session)
    if (kind === 'offer') return this.offers.make(session)
    if (kind === 'pause') return this.#pause(session)
    if (kind === 'link') return this.#link(session)
    if (kind === 'name') return this.#random.maybe(nameActs(session, this.#random))
    if (kind === 'stage') return this.#stage(session)
    if (kind === 'round') return this.#round.choose(session)
    if (kind === 'bids') return this.#bids.choose(session)
    if (kind === 'evidence') return this.#evidence.choose(session)
    if (kind === 'numbers') return this.#numbers.choose(session)
    if (kind === 'better') return betterAct(session, this.#numbers, this.#random)
    if (kind === 'remove') return this.#remove(session)
    return isSide(standing) ? this.#ofSide(session, kind) : undefined
  }

  #ofSide(
    session: RoomSession,
    kind: Exclude<keyof typeof kinds, (typeof forAll)[number]>,
  ): ActChoice | undefined {
    switch (kind) {
      case 'talk':
        return this.#random.maybe(talkActs(session.state(), session.you.standing, () => this.#text(20)))
      case 'pulse':
        // Told through the session of the joint space, as the page does: the sender has no other.
        return joint({ type: 'pulse', value: this.#random.between(1, 5) })
      case 'endorse': {
        const card = this.#random.maybe(session.goals())
        return card && joint({ type: 'endorse', goal: card.id, text: card.hash })
      }
      case 'withdraw-endorsement': {
        const card = this.#random.maybe(session.goals())
        return card && joint({ type: 'withdraw-endorsement', goal: card.id })
      }
      case 'answer':
        return this.offers.answer(session)
      case 'withdraw':
        return this.offers.withdraw(session)
      case 'authority': {
        const other = this.#colleague(session)
        return other === undefined ? undefined : joint({ type: 'share-authority', participant: other })
      }
      case 'destroy':
        return joint({ type: 'close-and-destroy' })
      case 'keep':
        return Object.keys(session.state().destruction.asked).length > 0
          ? joint({ type: 'keep-room' })
          : undefined
    }
  }

  #door(session: RoomSession): ActChoice | undefined {
    const knock = this.#random.maybe(session.knocks())
    if (!knock) return undefined
    const { participant, standing } = knock
    const { standing: own } = session.you
    const later = standing === 'mediator' && isSide(own)
    // A tick is given, taken back and given again.
    const history = later && !this.#random.chance(0.2) ? { history: this.#random.chance(0.5) } : {}
    if (this.#random.chance(0.85)) return joint({ type: 'admit', participant, ...history })
    const space = doorSpace(own, standing)
    return { space, act: { type: 'turn-away', participant } }
  }

  /** Any goal with any issue: also one that has no measure, or is linked already. */
  #link(session: RoomSession): ActChoice | undefined {
    const goal = this.#random.maybe(session.goals())?.id
    const issue = this.#random.maybe([...session.state().issues.keys()])
    if (goal === undefined || issue === undefined) return undefined
    const linked = session.state().links.get(issue)?.has(goal) === true
    return joint({ type: linked ? 'unlink' : 'link', issue, goal })
  }

  #stage(session: RoomSession): ActChoice {
    const { stage, proposed } = session.state().stage
    const waiting = proposed.a ?? proposed.b
    // A closed room is a quiet one: most of the time it is moved on.
    const others = stages.filter((to) => to !== stage && (to !== 'closed' || this.#random.chance(0.25)))
    if (waiting && this.#random.chance(0.6)) return joint({ type: 'move-stage', ...waiting })
    const to = this.#random.pick(others)
    return joint({ type: 'move-stage', to, ...(to === 'closed' ? { outcome: 'no-agreement' as const } : {}) })
  }

  /** Mostly there is one on or none, as far as this page knows: the clock is the server's. */
  #pause(session: RoomSession): ActChoice {
    const { pauses } = session.state()
    const isOn = pauseAt(pauses, pauses.all.at(-1)?.from ?? 0) !== undefined
    // Told through the session of the joint space, like the pulse.
    return joint(isOn ? { type: 'go-on' } : { type: 'ask-pause', minutes: this.#random.pick([5, 15]) })
  }

  #remove(session: RoomSession): ActChoice | undefined {
    const other = this.#colleague(session)
    return other === undefined ? undefined : joint({ type: 'remove', participant: other })
  }

  #colleague(session: RoomSession): string | undefined {
    const { you } = session
    const { people, seats } = session.state()
    const others = [...people.values()].filter(
      ({ id, standing }) => id !== you.id && standing === you.standing && !seats.gone.has(id),
    )
    return this.#random.maybe(others)?.id
  }

  #text(longest: number): string {
    return textFor('joint', this.#random.between(3, longest), this.#random)
  }
}
