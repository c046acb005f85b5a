/** What honest hands do with acts: whatever their page would let them press now. */
import type { RoomSession } from '@common-ground/client/sync/room-session'
import type { Act } from '@common-ground/shared/acts/act'
import type { Issue } from '@common-ground/shared/acts/issues'
import type { OfferAct } from '@common-ground/shared/acts/offers'
import { limits } from '@common-ground/shared/room/limits'
import { isSide } from '@common-ground/shared/room/participant'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { stages } from '@common-ground/shared/room/stage'
import { textFor } from './alphabets.ts'
import { HonestEvidence } from './honest-evidence.ts'
import { nameActs } from './honest-names.ts'
import { HonestNumbers } from './honest-numbers.ts'
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
  link: 10,
  name: 16,
  offer: 20,
  answer: 20,
  withdraw: 5,
  stage: 4,
  round: 14,
  evidence: 14,
  numbers: 16,
  authority: 2,
  remove: 0,
  destroy: 0,
  keep: 3,
} as const

export interface ActChoice {
  readonly space: Space
  readonly act: Act
}

const joint = (act: Act): ActChoice => ({ space: 'joint', act })

export class HonestActs {
  readonly #random: Random
  readonly #round: HonestRound
  readonly #evidence: HonestEvidence
  readonly #numbers: HonestNumbers

  constructor(random: Random) {
    this.#random = random
    this.#round = new HonestRound(random)
    this.#evidence = new HonestEvidence(random)
    this.#numbers = new HonestNumbers(random)
  }

  /** Undefined when what was thought of cannot be done now. `late`: when people leave, and rooms are closed. */
  choose(session: RoomSession, late: boolean): ActChoice | undefined {
    const { standing } = session.you
    if (standing === 'observer') return undefined
    if (session.knocks().length > 0 && this.#random.chance(0.4)) return this.#door(session)
    const kind = this.#random.weighted(late ? { ...kinds, remove: 5, destroy: 2 } : kinds)
    if (kind === 'statement') return joint({ type: 'post-statement', text: this.#text(40) })
    if (kind === 'issue') return this.#issue()
    if (kind === 'link') return this.#link(session)
    if (kind === 'name') return this.#random.maybe(nameActs(session, this.#random))
    if (kind === 'stage') return this.#stage(session)
    if (kind === 'round') return this.#round.choose(session)
    if (kind === 'evidence') return this.#evidence.choose(session)
    if (kind === 'numbers') return this.#numbers.choose(session)
    if (kind === 'remove') return this.#remove(session)
    return isSide(standing) ? this.#ofSide(session, kind) : undefined
  }

  /** Answers an open offer of the other side, if there is one. */
  answer(session: RoomSession): ActChoice | undefined {
    const offer = this.#random.maybe(this.#offers(session, false))
    if (!offer) return undefined
    const how = this.#random.weighted({ accept: 5, decline: 3, counter: 3 })
    if (how === 'accept') return joint({ type: 'accept', offer })
    if (how === 'decline') return joint({ type: 'decline', offer, reason: this.#text(20) })
    const made = this.#offer(session)
    return made && joint({ ...made, type: 'counter', offer })
  }

  /** Withdraws an open offer of the own side, if there is one. */
  withdraw(session: RoomSession): ActChoice | undefined {
    const offer = this.#random.maybe(this.#offers(session, true))
    return offer === undefined ? undefined : joint({ type: 'withdraw', offer })
  }

  #ofSide(
    session: RoomSession,
    kind: Exclude<
      keyof typeof kinds,
      'statement' | 'issue' | 'link' | 'name' | 'stage' | 'remove' | 'round' | 'evidence' | 'numbers'
    >,
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
      case 'offer': {
        const made = this.#offer(session)
        return made && joint(made)
      }
      case 'answer':
        return this.answer(session)
      case 'withdraw':
        return this.withdraw(session)
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
    const { participant } = knock
    if (this.#random.chance(0.85)) return joint({ type: 'admit', participant })
    const space = homeOf[knock.standing] ?? 'joint'
    return { space, act: { type: 'turn-away', participant } }
  }

  #issue(): ActChoice {
    const kind = this.#random.pick([
      { type: 'amount', unit: 'EUR' },
      { type: 'yes-no' },
      { type: 'text' },
      { type: 'choice', options: ['one', 'two'] },
    ] as const)
    const copied = kind.type === 'choice' ? { ...kind, options: [...kind.options] } : kind
    return joint({ type: 'open-issue', title: this.#text(12), kind: copied })
  }

  /** Any goal with any issue: also one that has no measure, or is linked already. */
  #link(session: RoomSession): ActChoice | undefined {
    const goal = this.#random.maybe(session.goals())?.id
    const issue = this.#random.maybe([...session.state().issues.keys()])
    if (goal === undefined || issue === undefined) return undefined
    const linked = session.state().links.get(issue)?.has(goal) === true
    return joint({ type: linked ? 'unlink' : 'link', issue, goal })
  }

  #offer(session: RoomSession): OfferAct | undefined {
    const issues = [...session.state().issues.values()].slice(0, limits.termsPerOffer)
    const chosen = issues.filter(() => this.#random.chance(0.4))
    if (chosen.length === 0) return undefined
    const terms = chosen.map((issue) => ({ issue: issue.id, to: this.#value(issue) }))
    return { type: 'offer', terms, benefit: this.#text(20) }
  }

  #value({ kind }: Issue): string {
    if (kind.type === 'amount') return String(this.#random.below(1_000))
    if (kind.type === 'choice') return this.#random.pick(kind.options)
    return kind.type === 'yes-no' ? this.#random.pick(['yes', 'no']) : this.#text(8)
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

  #offers(session: RoomSession, own: boolean): readonly string[] {
    return [...session.state().offers.values()]
      .filter(({ status, side }) => status === 'open' && (side === session.you.standing) === own)
      .map(({ id }) => id)
  }

  #text(longest: number): string {
    return textFor('joint', this.#random.between(3, longest), this.#random)
  }
}
