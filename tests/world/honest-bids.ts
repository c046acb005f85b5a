/** What honest hands do with sealed bids: propose them, join, bid, drop them. */
import { createHash } from 'node:crypto'
import type { RoomSession } from '@common-ground/client/sync/room-session'
import { type Bidding, isOpen, openRound } from '@common-ground/shared/acts/bidding'
import { placedIn } from '@common-ground/shared/acts/own-bids'
import { noneOfThese } from '@common-ground/shared/bids/commitment'
import { countOf, valueAt } from '@common-ground/shared/bids/grid'
import { isSide } from '@common-ground/shared/room/participant'
import { sides } from '@common-ground/shared/room/side'
import { homeOf } from '@common-ground/shared/room/space'
import { textFor } from './alphabets.ts'
import type { ActChoice } from './honest-acts.ts'
import type { Random } from './random.ts'

export class HonestBids {
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  choose(session: RoomSession): ActChoice | undefined {
    const bidding = this.#random.maybe([...session.state().biddings.values()].filter(isOpen))
    if (!bidding) return this.#propose(session)
    if (this.#random.chance(0.05))
      return { space: 'joint', act: { type: 'drop-bidding', bidding: bidding.id } }
    return bidding.status === 'proposed' ? this.#join(session, bidding) : this.#bid(session, bidding)
  }

  /** What the others wait for, if anything: saying yes, or a bid. */
  due(session: RoomSession): ActChoice | undefined {
    const open = this.#random.maybe([...session.state().biddings.values()].filter(isOpen))
    return open && (open.status === 'proposed' ? this.#join(session, open) : this.#bid(session, open))
  }

  #propose(session: RoomSession): ActChoice | undefined {
    const amounts = [...session.state().issues.values()].filter(({ kind }) => kind.type === 'amount')
    const issue = this.#random.maybe(amounts)?.id
    if (issue === undefined) {
      const title = textFor('joint', 8, this.#random)
      return { space: 'joint', act: { type: 'open-issue', title, kind: { type: 'amount', unit: 'EUR' } } }
    }
    const [from, step] = [this.#random.below(900), this.#random.between(1, 20)]
    const to = from + step * this.#random.between(1, 12)
    const range = { from: String(from), to: String(to), step: String(step) }
    const terms = { payer: this.#random.pick(sides), rounds: this.#random.between(1, 3), ...range }
    return { space: 'joint', act: { type: 'propose-bidding', issue, ...terms } }
  }

  #join({ you }: RoomSession, { id, joined }: Bidding): ActChoice | undefined {
    if (!isSide(you.standing) || joined.includes(you.standing)) return undefined
    return { space: 'joint', act: { type: 'join-bidding', bidding: id } }
  }

  #bid(session: RoomSession, bidding: Bidding): ActChoice | undefined {
    const { standing } = session.you
    const round = openRound(bidding)?.round
    if (!isSide(standing) || round === undefined) return undefined
    const space = homeOf[standing]
    if (placedIn(session.space(space).state(), bidding.id, round)) return undefined
    const amount = this.#random.chance(0.1)
      ? noneOfThese
      : valueAt(bidding.grid, this.#random.below(countOf(bidding.grid)))
    const nonce = createHash('sha256').update(this.#random.id()).digest('hex')
    return { space, act: { type: 'place-bid', bidding: bidding.id, round, amount, nonce } }
  }
}
