/** A CaSiNo dialogue as a room would have it: the joint state after each message, by the real rules, without a server. */
import type { Act } from '@common-ground/shared/acts/act'
import { textHash } from '@common-ground/shared/documents/text-hash'
import { identifierFrom } from '@common-ground/shared/ledger/hash'
import type { Participant } from '@common-ground/shared/room/participant'
import { otherSide, type Side, sides } from '@common-ground/shared/room/side'
import { benefitOf } from '../replay/casino-message.ts'
import { type IssueName, issueNames, type Packages, type Plan, type Step } from '../replay/plan.ts'
import { must, type RuledRoom, roomOf } from '../rig/ruled-room.ts'

export interface Played {
  readonly plan: Plan
  /** After message 1, 2, ... */
  readonly states: readonly RuledRoom['ledgers']['joint'][]
}

/** The message something is foretold of, from 1; undefined in a dialogue without it. */
export type Outcome = (one: Played) => number | undefined

const firstOf =
  (...types: readonly Step['type'][]): Outcome =>
  ({ plan }) => {
    const at = plan.steps.findIndex(({ type }) => types.includes(type))
    return at < 0 ? undefined : at + 1
  }

/** The first "not yet" to a deal, or the walk-away: what a dialogue that stalls is known by. */
export const firstNo = firstOf('decline', 'walk-away')
export const walkAway = firstOf('walk-away')

const people: Readonly<Record<Side, Participant>> = {
  a: { id: identifierFrom('camper a'), standing: 'a', name: 'Camper A' },
  b: { id: identifierFrom('camper b'), standing: 'b', name: 'Camper B' },
}

/** One room, from its opening to the end of the dialogue. */
class Table {
  room: RuledRoom = roomOf([people.a, people.b], 1_000_000)
  readonly #issues = new Map<IssueName, string>()
  readonly #last: Partial<Record<Side, Packages>> = {}
  #pending = ''
  #made = 0

  constructor() {
    for (const to of ['goals', 'exploring'] as const) this.#stage(to)
    for (const title of issueNames) {
      const kind = { type: 'amount', unit: 'packages of 3 to Camper A' } as const
      this.#issues.set(title, this.#act('a', { type: 'open-issue', title, kind }))
    }
  }

  take(step: Step): void {
    switch (step.type) {
      case 'say':
        this.#say(step)
        break
      case 'submit':
        this.#submit(step)
        break
      case 'walk-away':
        this.#stage('closed')
        break
      default:
        this.#act(step.side, { type: step.type, offer: this.#pending })
        if (step.type === 'accept') this.#stage('agreement')
    }
  }

  /** What was annotated as heard is answered "understood": the replay through real sockets says it back in full. */
  #say({ side, text, looped }: Extract<Step, { type: 'say' }>): void {
    const statement = this.#act(side, { type: 'post-statement', text })
    const words = textHash(text)
    if (looped) this.#act(otherSide(side), { type: 'answer-understood', statement, words, answer: 'yes' })
  }

  #submit(step: Extract<Step, { type: 'submit' }>): void {
    const { side, gets } = step
    if (Object.keys(this.#last).length === 0) this.#stage('bargaining')
    const before = this.#last[side]
    const terms = issueNames.map((name) => ({
      issue: this.#issues.get(name) ?? '',
      ...(before ? { from: String(before[name]) } : {}),
      to: String(gets.a[name]),
    }))
    this.#pending = this.#act(side, { type: 'offer', terms, benefit: benefitOf(step) })
    this.#last[side] = gets.a
  }

  #stage(to: 'goals' | 'exploring' | 'bargaining' | 'agreement' | 'closed'): void {
    for (const side of sides) this.#act(side, { type: 'move-stage', to })
  }

  #act(by: Side, act: Act): string {
    this.#made += 1
    const id = identifierFrom(`act ${this.#made}`)
    this.room = must(this.room, people[by], id, act)
    return id
  }
}

export const played = (plan: Plan): Played => {
  const table = new Table()
  const states = plan.steps.map((step) => {
    table.take(step)
    return table.room.ledgers.joint
  })
  return { plan, states }
}
