/** What honest hands do with their side's own numbers: set them, rate offers, note what an issue is about, show them and take them back. */
import type { RoomSession } from '@common-ground/client/sync/room-session'
import type { Act } from '@common-ground/shared/acts/act'
import type { Issue } from '@common-ground/shared/acts/issues'
import { numberKinds } from '@common-ground/shared/acts/numbers'
import { rates } from '@common-ground/shared/acts/numbers-rules'
import { isSide } from '@common-ground/shared/room/participant'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { textFor } from './alphabets.ts'
import type { ActChoice } from './honest-acts.ts'
import type { Random } from './random.ts'

const kinds = { issue: 10, alternative: 2, rate: 6, about: 6, show: 5 } as const

export class HonestNumbers {
  readonly #random: Random

  constructor(random: Random) {
    this.#random = random
  }

  choose(session: RoomSession): ActChoice | undefined {
    const { standing } = session.you
    if (!isSide(standing)) return undefined
    const space = homeOf[standing]
    const act = this.#act(session, space)
    return act && { space, act }
  }

  /** What some issue weighs, and what comes of it is worth. */
  weigh(session: RoomSession): ActChoice | undefined {
    const { standing } = session.you
    const issue = this.#random.maybe([...session.state().issues.values()])
    return isSide(standing) && issue ? { space: homeOf[standing], act: this.#issue(issue) } : undefined
  }

  #act(session: RoomSession, space: Space): Act | undefined {
    const { issues } = session.state()
    switch (this.#random.weighted(kinds)) {
      case 'issue': {
        const issue = this.#random.maybe([...issues.values()])
        return issue && this.#issue(issue)
      }
      case 'alternative':
        return this.#random.chance(0.8)
          ? { type: 'set-alternative', worth: this.#random.below(101) }
          : { type: 'set-alternative' }
      case 'rate':
        return this.#rate(session)
      case 'about': {
        const issue = this.#random.maybe([...issues.keys()])
        // It never leaves the side's space: in its letters.
        const text = this.#random.chance(0.8) ? textFor(space, 12, this.#random) : ''
        if (issue === undefined) return undefined
        const on = session.space(space).state().numbers.about.get(issue)?.id
        return { type: 'note-about', issue, ...(on === undefined ? {} : { on }), text }
      }
      case 'show': {
        const kind = this.#random.pick(numberKinds)
        const { grants } = session.space(space).state().numbers
        return { type: grants[kind] ? 'revoke-numbers' : 'grant-numbers', kind }
      }
    }
  }

  /** Most of it fits; amounts alike and issues in words do not. */
  #issue({ id: issue, kind }: Issue): Act {
    const weight = this.#random.chance(0.7) ? { weight: this.#random.below(101) } : {}
    const said = { type: 'set-issue-numbers' as const, issue, ...weight }
    if (kind.type === 'amount')
      return {
        ...said,
        ...(this.#random.chance(0.8) ? { target: String(this.#random.below(1_000)) } : {}),
        ...(this.#random.chance(0.8) ? { walkAway: String(this.#random.below(1_000)) } : {}),
      }
    if (kind.type === 'text') return said
    const options = kind.type === 'choice' ? kind.options : ['yes', 'no']
    const weighed = options.filter(() => this.#random.chance(0.8))
    return { ...said, worths: weighed.map((option) => ({ option, worth: this.#random.below(101) })) }
  }

  #rate(session: RoomSession): Act | undefined {
    const { standing } = session.you
    const offer = this.#random.maybe([...session.state().offers.values()])
    if (!offer || !isSide(standing)) return undefined
    const may = rates(offer, standing)
    return {
      type: 'rate-offer',
      offer: offer.id,
      ...(may.cost ? { cost: this.#random.below(4) } : {}),
      ...(may.worth ? { worth: this.#random.below(4) } : {}),
    }
  }
}
