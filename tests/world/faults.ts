/** What goes wrong in a world, one thing at a time. */
import type { Line } from './line.ts'
import type { Net } from './net.ts'
import type { Random } from './random.ts'
import type { ServerProcess } from './server-process.ts'

/** How likely each is, against the others. */
const weights = {
  cut: 30,
  'cut-unnoticed': 12,
  stall: 8,
  slow: 8,
  offline: 8,
  crash: 6,
  'append-fails-before': 8,
  'append-fails-after': 8,
  'store-down': 5,
  compaction: 10,
  backup: 6,
  restore: 3,
  'clock-back': 2,
  'long-pause': 2,
} as const
export type Fault = keyof typeof weights

export interface FaultNeeds {
  readonly random: Random
  readonly schedule: (action: () => void, ms: number) => () => void
  readonly server: () => ServerProcess | undefined
  readonly nets: () => readonly Net[]
  /** The server dies, and comes back after so many ms. */
  readonly crash: (backAfter: number) => void
  readonly compact: () => void
  readonly backUp: () => void
  /** Puts a backup in the store's place, if there is one. */
  readonly restore: () => void
  readonly setClockBack: (ms: number) => void
  /** Nobody does anything for so many ms. */
  readonly pause: (ms: number) => void
}

export class Faults {
  readonly #needs: FaultNeeds
  readonly #weights: Record<Fault, number>

  /** `without` never happens in this world. */
  constructor(needs: FaultNeeds, without: readonly Fault[] = []) {
    this.#needs = needs
    this.#weights = { ...weights }
    for (const fault of without) this.#weights[fault] = 0
  }

  /** Lets one thing go wrong; says what. */
  happen(): Fault {
    const fault = this.#needs.random.weighted(this.#weights)
    this.#ways[fault]()
    return fault
  }

  readonly #ways: Readonly<Record<Fault, () => void>> = {
    cut: () => this.#cut(500, 0, 500),
    'cut-unnoticed': () => this.#cut(2_000, 5_000, 40_000),
    stall: () => this.#line()?.stall(this.#between(500, 14_000)),
    slow: () =>
      this.#forAWhile((net, on) => {
        net.slow = on ? this.#between(5, 20) : 1
      }),
    offline: () =>
      this.#forAWhile((net, on) => {
        net.offline = on
        if (on) for (const line of net.lines) line.cut(this.#between(0, 3_000), this.#between(0, 20_000))
      }),
    crash: () => this.#needs.crash(this.#between(0, 4_000)),
    'append-fails-before': () => this.#fail('before'),
    'append-fails-after': () => this.#fail('after'),
    'store-down': () => this.#storeDown(),
    compaction: () => this.#needs.compact(),
    backup: () => this.#needs.backUp(),
    restore: () => this.#needs.restore(),
    'clock-back': () => this.#needs.setClockBack(this.#between(1_000, 3_600_000)),
    'long-pause': () => this.#needs.pause(this.#between(5_000, 120_000)),
  }

  #between(least: number, most: number): number {
    return this.#needs.random.between(least, most)
  }

  #line(): Line | undefined {
    return this.#needs.random.maybe(this.#needs.nets().flatMap(({ lines }) => lines))
  }

  #cut(clientWithin: number, serverAfter: number, serverWithin: number): void {
    this.#line()?.cut(this.#between(0, clientWithin), this.#between(serverAfter, serverWithin))
  }

  #fail(how: 'before' | 'after'): void {
    const times = Array.from({ length: this.#between(1, 3) }, () => how)
    this.#needs.server()?.weather.failAppends(...times)
  }

  #storeDown(): void {
    const weather = this.#needs.server()?.weather
    if (!weather) return
    weather.down = true
    this.#needs.schedule(
      () => {
        weather.down = false
      },
      this.#between(200, 8_000),
    )
  }

  #forAWhile(turn: (net: Net, on: boolean) => void): void {
    const net = this.#needs.random.maybe(this.#needs.nets())
    if (!net) return
    turn(net, true)
    this.#needs.schedule(() => turn(net, false), this.#between(1_000, 20_000))
  }
}
