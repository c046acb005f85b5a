/** A world from a seed: people, hostile hands, a network and a server, one step after another until it has settled. */
import './client-ids.ts'
import { StoreUnavailable } from '@common-ground/server/store/store'
import { spaces } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import { Backups } from './backups.ts'
import { Cast } from './cast.ts'
import { seedClientIds } from './client-ids.ts'
import { Doings } from './doings.ts'
import { type Fault, Faults } from './faults.ts'
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

class World {
  readonly #random: Random
  readonly #trace = new Trace()
  readonly #setting: Setting
  readonly #cast: Cast
  readonly #doings: Doings
  readonly #backups: Backups
  readonly #settling: Settling
  #pause = 0
  #restoring: Promise<void> = Promise.resolve()

  constructor({ seed, without, onLine }: WorldPlan) {
    const random = new Random(seed)
    seedClientIds(random.fork(), () => new Y.Doc())
    this.#random = random.fork()
    this.#trace.onLine = onLine
    const note = (line: string) => this.#trace.add(line)
    this.#setting = new Setting(random.fork(), this.#trace, (id) => this.#cast.isHonest(id))
    this.#cast = new Cast(this.#setting, random.fork(), note)
    this.#backups = new Backups(this.#setting, this.#cast, random.fork())
    this.#settling = new Settling(this.#setting, this.#cast, this.#backups, note)
    const faults = new Faults(this.#faultNeeds(random.fork()), without)
    this.#doings = new Doings(this.#setting, this.#cast, faults, random.fork(), note)
  }

  async begin(): Promise<void> {
    await this.#setting.begin()
    for (const person of this.#cast.honest.slice(0, 3)) person.come()
    await this.#pass(2_500)
  }

  /** `late`: people leave now, and close the room. */
  async step(number: number, late: boolean): Promise<void> {
    this.#trace.add(`${number}. ${this.#doings.next(late)}`)
    await this.#restoring
    await this.#pass(this.#wait() + this.#pause)
    this.#pause = 0
  }

  /** Mostly everybody is at work at once; now and then nobody does anything, long enough for an offer to expire. */
  #wait(): number {
    const how = this.#random.weighted({ work: 925, breath: 60, silence: 15 })
    if (how === 'silence') return this.#random.between(20_000, 90_000)
    return how === 'breath' ? this.#random.between(500, 4_000) : this.#random.below(160)
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
