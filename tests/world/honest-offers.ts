/** What honest hands do in the concession ledger: offers and if-thens, gifts, explorings, their answers, titles and options. */
import type { RoomSession } from '@common-ground/client/sync/room-session'
import type { Act } from '@common-ground/shared/acts/act'
import { type Issue, knowsTitle } from '@common-ground/shared/acts/issues'
import type { OfferAct, Term } from '@common-ground/shared/acts/offers'
import { limits } from '@common-ground/shared/room/limits'
import { isSide } from '@common-ground/shared/room/participant'
import { textFor } from './alphabets.ts'
import type { ActChoice } from './honest-acts.ts'
import { packagesAct } from './honest-packages.ts'
import type { Random } from './random.ts'

const joint = (act: Act): ActChoice => ({ space: 'joint', act })

/** Every issue's options are of these, so that they meet. */
const options = ['one', 'two', 'three', 'four'] as const

export class HonestOffers {
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  open(): ActChoice {
    const kind = this.#random.pick([
      { type: 'amount', unit: 'EUR' },
      { type: 'amount', unit: 'EUR', step: '0.5' },
      { type: 'yes-no' },
      { type: 'text' },
      { type: 'choice', options: ['one', 'two', 'three'] },
    ] as const)
    const copied = kind.type === 'choice' ? { ...kind, options: [...kind.options] } : kind
    return joint({ type: 'open-issue', title: this.#text(12), kind: copied })
  }

  /** Something new on the table, or back from it. */
  make(session: RoomSession): ActChoice | undefined {
    const { standing } = session.you
    if (session.state().issues.size === 0) return this.open()
    const how = this.#random.weighted({ offer: 25, gift: 5, explore: 5, back: 1 })
    if (how === 'explore') return this.#explore(session)
    if (how === 'back') {
      const own = [...session.state().explorations.values()].filter((one) => one.standing === standing)
      const exploring = this.#random.maybe(own)?.id
      return exploring === undefined ? undefined : joint({ type: 'take-back-exploring', exploring })
    }
    if (!isSide(standing)) return undefined
    if (this.#random.chance(0.15)) return packagesAct(session, this.#random)
    if (how === 'gift') return this.#gift(session)
    const made = this.#offer(session)
    return made && joint(made)
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

  /** Gives an issue another title, accepts the one it has, changes its options, sets it aside or takes it up again. */
  tend(session: RoomSession): ActChoice | undefined {
    const issue = this.#random.maybe([...session.state().issues.values()])
    if (!issue) return undefined
    const { id, title, kind } = issue
    const { standing } = session.you
    // Once a title was changed nothing goes on until it is accepted: a page asks for that first.
    const asks = isSide(standing) && !knowsTitle(issue, standing)
    const how = this.#random.weighted({ accept: asks ? 12 : 2, retitle: 1, option: 4, aside: 1 })
    if (how === 'aside' || issue.aside) {
      const back = issue.aside !== undefined || (issue.asks !== undefined && this.#random.chance(0.2))
      return joint({ type: back ? 'take-up-issue' : 'set-aside-issue', issue: id })
    }
    if (how === 'retitle') return joint({ type: 'retitle-issue', issue: id, title: this.#text(12) })
    if (how === 'accept')
      return isSide(standing) ? joint({ type: 'accept-title', issue: id, title }) : undefined
    if (kind.type !== 'choice') return undefined
    const option = this.#random.pick(options)
    const type = kind.options.includes(option) ? 'remove-option' : 'add-option'
    return joint({ type, issue: id, option })
  }

  #explore(session: RoomSession): ActChoice {
    const { explorations } = session.state()
    const answers = this.#random.chance(0.3) ? this.#random.maybe([...explorations.keys()]) : undefined
    const terms = this.#terms(session).slice(0, 2)
    return joint({
      type: 'explore',
      text: this.#text(20),
      terms: [...terms],
      ...(answers === undefined ? {} : { answers }),
    })
  }

  #gift(session: RoomSession): ActChoice {
    const { standing } = session.you
    const { offers, explorations } = session.state()
    const others = [
      ...[...offers.values()].filter(({ kind, side }) => kind === 'gift' && side !== standing),
      ...[...explorations.values()].filter((one) => one.standing !== standing),
    ]
    const answers = this.#random.chance(0.4) ? this.#random.maybe(others)?.id : undefined
    return joint({
      type: 'gift',
      text: this.#text(20),
      terms: this.#random.chance(0.5) ? [...this.#terms(session).slice(0, 1)] : [],
      benefit: this.#text(20),
      ...(answers === undefined ? {} : { answers }),
    })
  }

  #offer(session: RoomSession): OfferAct | undefined {
    const [first, ...others] = this.#terms(session)
    if (!first) return undefined
    const isPair = others.length > 0 && this.#random.chance(0.5)
    return {
      type: 'offer',
      terms: isPair ? [first] : [first, ...others],
      benefit: this.#text(20),
      ...(isPair ? { gets: { terms: others, benefit: this.#text(20) } } : {}),
      ...(this.#random.chance(0.5) ? { minutes: this.#random.between(1, 2) } : {}),
      ...(this.#random.chance(0.2) ? { whole: true } : {}),
      ...(this.#random.chance(0.2) ? { credit: this.#text(10) } : {}),
    }
  }

  #terms(session: RoomSession): readonly Term[] {
    const issues = [...session.state().issues.values()].slice(0, limits.termsPerOffer)
    const some = issues.filter(() => this.#random.chance(0.4))
    const one = this.#random.maybe(issues)
    const chosen = some.length > 0 || !one ? some : [one]
    return chosen.map((issue) => ({ issue: issue.id, to: this.#value(issue) }))
  }

  #value({ kind }: Issue): string {
    if (kind.type === 'amount') return String(this.#random.below(1_000))
    if (kind.type === 'choice') return this.#random.pick(kind.options)
    return kind.type === 'yes-no' ? this.#random.pick(['yes', 'no']) : this.#text(8)
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
