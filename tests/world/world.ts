/** A world from a seed: people, hostile hands, a network and a server, one step after another until it has settled. */
import './client-ids.ts'
import { StoreUnavailable } from '@common-ground/server/store/store'
import { spaces } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import { Backups } from './backups.ts'
import { Cast } from './cast.ts'
import { seedClientIds } from './client-ids.ts'
import { type Fault, Faults } from './faults.ts'
import { type ActChoice, HonestActs } from './honest-acts.ts'
import { HonestWords } from './honest-words.ts'
import type { Person, Seated } from './person.ts'
import { Random } from './random.ts'
import { Setting } from './setting.ts'
import { Settling } from './settling.ts'
import { Trace, Violation } from './trace.ts'

export interface WorldPlan {
  readonly seed: number
  readonly steps: number
  /** What must not go wrong in this world. */
  readonly without?: readonly Fault[]
  readonly onLine?: (line: string) => void
}

export interface WorldReport {
  readonly seed: number
  /** Equal for equal runs. */
  readonly hash: string
  /** Rows stored, and how often settled. */
  readonly entries: number
  readonly updates: number
  readonly failed?: { readonly step: number; readonly message: string; readonly trace: readonly string[] }
}

const doings = {
  words: 52,
  act: 24,
  race: 3,
  look: 5,
  whereabouts: 3,
  come: 6,
  reload: 0.7,
  device: 0.6,
  leave: 0.3,
  fault: 8,
  hostile: 18,
} as const

class World {
  readonly #random: Random
  readonly #trace = new Trace()
  readonly #setting: Setting
  readonly #cast: Cast
  readonly #words: HonestWords
  readonly #acts: HonestActs
  readonly #faults: Faults
  readonly #backups: Backups
  readonly #settling: Settling
  #pause = 0
  #late = false
  #restoring: Promise<void> = Promise.resolve()

  constructor({ seed, without, onLine }: WorldPlan) {
    const random = new Random(seed)
    seedClientIds(random.fork(), () => new Y.Doc())
    this.#random = random.fork()
    this.#trace.onLine = onLine
    const note = (line: string) => this.#trace.add(line)
    this.#setting = new Setting(random.fork(), this.#trace, (id) => this.#cast.isHonest(id))
    this.#cast = new Cast(this.#setting, random.fork(), note)
    this.#words = new HonestWords(random.fork())
    this.#acts = new HonestActs(random.fork())
    this.#backups = new Backups(this.#setting, this.#cast, random.fork())
    this.#settling = new Settling(this.#setting, this.#cast, this.#backups, note)
    this.#faults = new Faults(this.#faultNeeds(random.fork()), without)
  }

  async begin(): Promise<void> {
    await this.#setting.begin()
    for (const person of this.#cast.honest.slice(0, 3)) person.come()
    await this.#pass(2_500)
  }

  /** `late`: people leave now, and close the room. */
  async step(number: number, late: boolean): Promise<void> {
    this.#late = late
    const doing = this.#random.weighted(doings)
    const what = this.#do(doing)
    this.#trace.add(`${number}. ${what ?? `nothing to do for ${doing}`}`)
    await this.#restoring
    const wait = this.#random.chance(0.06) ? this.#random.between(500, 4_000) : this.#random.below(160)
    await this.#pass(wait + this.#pause)
    this.#pause = 0
  }

  settle(): Promise<void> {
    return this.#settling.settle()
  }

  report(seed: number): WorldReport {
    const replays = spaces.map((space) => this.#setting.witness.replay.of(space))
    return {
      seed,
      hash: this.#trace.hash,
      entries: replays.reduce((sum, { entries }) => sum + entries.length, 0),
      updates: replays.reduce((sum, { length }) => sum + length, 0),
    }
  }

  recent(): readonly string[] {
    return this.#trace.recent()
  }

  #pass(ms: number): Promise<void> {
    return this.#setting.clock.pass(ms, () => this.#setting.witness.check())
  }

  #do(doing: keyof typeof doings): string | undefined {
    if (doing === 'fault') return this.#faults.happen()
    if (doing === 'hostile') return this.#hostile()
    if (doing === 'come') return this.#come()
    const someone = this.#random.maybe(this.#cast.seated())
    if (!someone) return undefined
    const what = this.#doAs(doing, someone)
    return what && `${someone.person.label} ${what}`
  }

  #doAs(
    doing: Exclude<keyof typeof doings, 'fault' | 'hostile' | 'come'>,
    someone: Seated,
  ): string | undefined {
    const { person, tab, sitting } = someone
    const { session } = sitting
    switch (doing) {
      case 'words':
        return this.#write(someone)
      case 'act':
        return this.#act(someone, this.#acts.choose(session, this.#late))
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
        if (!this.#late) return undefined
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
    session
      .space(space)
      .act(act)
      .then(
        (reply) =>
          this.#trace.add(
            `${person.label} hears of ${act.type}: ${'refused' in reply ? reply.refused : 'recorded'}`,
          ),
        () => undefined,
      )
    return `acts ${act.type}`
  }

  /** Accepted and withdrawn at the same moment. */
  #race(one: Seated): string | undefined {
    const others = this.#cast.seated().filter(({ person }) => person.standing !== one.person.standing)
    const other = this.#random.maybe(others)
    if (!other) return undefined
    const [first, second] = [
      this.#acts.withdraw(one.sitting.session),
      this.#acts.answer(other.sitting.session),
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
    if (person && this.#random.chance(0.7)) {
      person.come()
      return `${person.label} comes`
    }
    const hostile = this.#random.maybe(this.#cast.hostile.filter(({ hand }) => !hand))
    hostile?.come()
    return hostile && `${hostile.label} comes`
  }

  #hostile(): string | undefined {
    const hostile = this.#random.maybe(this.#cast.hostile.filter(({ hand }) => hand))
    return hostile && `${hostile.label} ${hostile.move()}`
  }

  #faultNeeds(random: Random): ConstructorParameters<typeof Faults>[0] {
    const setting = this.#setting
    return {
      random,
      schedule: setting.clock.schedule,
      server: setting.server,
      nets: () => this.#cast.nets(),
      crash: (backAfter) => setting.crash(backAfter),
      compact: () => void this.#compact(),
      backUp: () => this.#backups.take(),
      restore: () => {
        this.#restoring = this.#backups.putBack()
      },
      setClockBack: (ms) => {
        setting.clock.skew -= ms
      },
      pause: (ms) => {
        this.#pause = ms
      },
    }
  }

  /** What a clerk does before it rests, at any moment. */
  async #compact(): Promise<void> {
    const server = this.#setting.server()
    if (!server || !this.#setting.exists) return
    try {
      const clerk = await server.clerk()
      await clerk?.rest()
      if (clerk) server.release(clerk)
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      this.#trace.add('nobody can be woken to compact')
    }
  }
}

/** Runs a world to its end, settled half way and at the end, and says what went wrong. */
export const runWorld = async (plan: WorldPlan): Promise<WorldReport> => {
  const world = new World(plan)
  let step = 0
  try {
    await world.begin()
    const half = Math.floor(plan.steps / 2)
    for (step = 1; step <= plan.steps; step += 1) {
      await world.step(step, step > plan.steps * 0.7)
      if (step === half) await world.settle()
    }
    await world.settle()
    return world.report(plan.seed)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const message = error instanceof Violation ? error.message : (error.stack ?? error.message)
    return { ...world.report(plan.seed), failed: { step, message, trace: world.recent() } }
  }
}
