/** What is done next in a world: by someone honest, by a hostile hand, or by fate. */
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import type { Cast } from './cast.ts'
import type { Faults } from './faults.ts'
import { type ActChoice, HonestActs } from './honest-acts.ts'
import { HonestWords } from './honest-words.ts'
import type { Person, Seated } from './person.ts'
import type { Random } from './random.ts'
import type { Setting } from './setting.ts'

/** How likely each is, against the others. */
const doings = {
  words: 52,
  act: 34,
  race: 5,
  look: 5,
  whereabouts: 3,
  come: 6,
  reload: 0.7,
  device: 0.6,
  leave: 0.3,
  fault: 8,
  hostile: 18,
} as const

/** Acts that mean something for seats or the room itself: where an outcome nobody saw would hurt. */
const consequential = new Set<string>(['admit', 'turn-away', 'remove', 'close-and-destroy', 'move-stage'])

export class Doings {
  readonly #setting: Setting
  readonly #cast: Cast
  readonly #faults: Faults
  readonly #random: Random
  readonly #words: HonestWords
  readonly #acts: HonestActs
  readonly #note: (line: string) => void

  constructor(setting: Setting, cast: Cast, faults: Faults, random: Random, note: (line: string) => void) {
    this.#setting = setting
    this.#cast = cast
    this.#faults = faults
    this.#random = random
    this.#words = new HonestWords(random.fork())
    this.#acts = new HonestActs(random.fork())
    this.#note = note
  }

  /** Lets one thing be done; says what. `late`: people leave now, and close the room. */
  next(late: boolean): string {
    const doing = this.#random.weighted(doings)
    return this.#do(doing, late) ?? `nothing to do for ${doing}`
  }

  #do(doing: keyof typeof doings, late: boolean): string | undefined {
    if (doing === 'fault') return this.#faults.happen()
    if (doing === 'hostile') return this.#hostile()
    if (doing === 'come') return this.#come()
    const someone = this.#random.maybe(this.#cast.seated())
    if (!someone) return undefined
    const what = this.#doAs(doing, someone, late)
    return what && `${someone.person.label} ${what}`
  }

  #doAs(
    doing: Exclude<keyof typeof doings, 'fault' | 'hostile' | 'come'>,
    someone: Seated,
    late: boolean,
  ): string | undefined {
    const { person, tab, sitting } = someone
    const { session } = sitting
    switch (doing) {
      case 'words':
        return this.#write(someone)
      case 'act':
        return this.#act(someone, this.#acts.choose(session, late))
      case 'race':
        return this.#race(someone)
      case 'look': {
        const space = this.#random.pick(session.spaces())
        tab.open(sitting, space)
        return `looks at ${space}`
      }
      case 'whereabouts': {
        const goal = this.#random.maybe(session.goals())
        session.whereabouts(goal ? { goal: goal.id } : {})
        return 'moves'
      }
      case 'reload':
        tab.reload()
        return 'loads the page anew'
      case 'device':
        return this.#device(person, someone)
      case 'leave':
        if (!late) return undefined
        session.leaveRoom().then(
          () => undefined,
          () => undefined,
        )
        return 'leaves'
    }
  }

  #write({ tab, sitting }: Seated): string | undefined {
    // A page that says why it is not in the room has no editor.
    if (sitting.session.connection().link === 'refused') return undefined
    const space = this.#random.maybe(this.#words.writable(sitting))
    return space && (this.#words.write(tab, sitting, space) ?? this.#words.write(tab, sitting, space))
  }

  #act({ person, sitting: { session } }: Seated, choice: ActChoice | undefined): string | undefined {
    if (!choice) return undefined
    const { space, act } = choice
    if (act.type === 'endorse') this.#setting.witness.sent.sawText(session.you.id, act.goal, act.text)
    if (consequential.has(act.type) && this.#random.chance(0.25))
      this.#setting.server()?.weather.failAppends('after')
    session
      .space(space)
      .act(act)
      .then(
        (reply) =>
          this.#note(
            `${person.label} hears of ${act.type}: ${'refused' in reply ? reply.refused : 'recorded'}`,
          ),
        () => undefined,
      )
    return `acts ${act.type}`
  }

  /** Accepted and withdrawn at the same moment. */
  #race(one: Seated): string | undefined {
    if (!isSide(one.person.standing)) return undefined
    const across = otherSide(one.person.standing)
    const others = this.#cast.seated().filter(({ person }) => person.standing === across)
    const other = this.#random.maybe(others)
    if (!other) return undefined
    const [first, second] = [
      this.#acts.offers.withdraw(one.sitting.session),
      this.#acts.offers.answer(other.sitting.session),
    ]
    this.#act(one, first)
    this.#act(other, second)
    return first && second ? `and ${other.person.label} race for an offer` : undefined
  }

  #device(person: Person, { tab }: Seated): string {
    void tab.deviceLink().then((link) => {
      if (link !== undefined && person.tabs.length < 3) person.come(link)
    })
    return 'opens the seat on another device'
  }

  #come(): string | undefined {
    const person = this.#random.maybe(this.#cast.honest.filter(({ hasCome }) => !hasCome))
    if (person && this.#random.chance(0.5)) {
      person.come()
      return `${person.label} comes`
    }
    const hostile = this.#random.maybe(this.#cast.hostile.filter(({ hand }) => !hand))
    hostile?.come()
    return hostile && `${hostile.label} comes`
  }

  #hostile(): string | undefined {
    const there = this.#cast.hostile.filter(({ hand }) => hand)
    const online = there.filter(({ hand }) => hand?.online)
    const hostile = this.#random.maybe(online) ?? this.#random.maybe(there)
    if (!hostile) return undefined
    const moves = Array.from({ length: this.#random.between(1, 3) }, () => hostile.move())
    return `${hostile.label} ${moves.join(', ')}`
  }
}
