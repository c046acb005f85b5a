/** What goes wrong in a world, one thing at a time. */

import type { Line } from './line.ts'
import type { Net } from './net.ts'
import type { Random } from './random.ts'
import type { ServerProcess } from './server-process.ts'

const kinds = {
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
  backup: 3,
  restore: 1.2,
  'clock-back': 2,
  'long-pause': 2,
} as const
export type Fault = keyof typeof kinds

export interface FaultNeeds {
  readonly random: Random
  readonly schedule: (action: () => void, ms: number) => () => void
  readonly server: () => ServerProcess | undefined
  readonly nets: () => readonly Net[]
  readonly lines: () => readonly Line[]
  /** The server dies, and comes back after so many ms. */
  readonly crash: (backAfter: number) => void
  readonly compact: () => void
  readonly backUp: () => void
  /** Answers whether there was a backup to put back. */
  readonly restore: () => boolean
  readonly setBack: (ms: number) => void
  /** How long nobody does anything. */
  readonly pause: (ms: number) => void
}

export class Faults {
  readonly #needs: FaultNeeds
  readonly #allowed: Partial<Record<Fault, number>>

  /** `without` never happens in this world. */
  constructor(needs: FaultNeeds, without: readonly Fault[] = []) {
    this.#needs = needs
    this.#allowed = Object.fromEntries(
      Object.entries(kinds).filter(([kind]) => !without.some((fault) => fault === kind)),
    )
  }

  /** Lets one thing go wrong; says what. */
  happen(): string {
    const fault = this.#needs.random.weighted(this.#allowed as Record<Fault, number>)
    this.#happen(fault)
    return fault
  }

  #happen(fault: Fault): void {
    const { random, schedule, server, crash, compact, backUp, restore, setBack, pause } = this.#needs
    const weather = server()?.weather
    switch (fault) {
      case 'cut':
        return this.#line()?.cut(random.below(500), random.below(500))
      case 'cut-unnoticed':
        return this.#line()?.cut(random.below(2_000), random.between(5_000, 40_000))
      case 'stall':
        return this.#line()?.stall(random.between(500, 14_000))
      case 'slow':
        return this.#forAWhile((net, on) => {
          net.slow = on ? random.between(5, 20) : 1
        })
      case 'offline':
        return this.#offline()
      case 'crash':
        return crash(random.below(4_000))
      case 'append-fails-before':
      case 'append-fails-after': {
        const how = fault === 'append-fails-before' ? 'before' : 'after'
        return weather?.failAppends(...Array.from({ length: random.between(1, 3) }, () => how))
      }
      case 'store-down': {
        if (!weather) return undefined
        weather.down = true
        schedule(
          () => {
            weather.down = false
          },
          random.between(200, 8_000),
        )
        return undefined
      }
      case 'compaction':
        return compact()
      case 'backup':
        return backUp()
      case 'restore':
        restore()
        return undefined
      case 'clock-back':
        return setBack(random.between(1_000, 3_600_000))
      case 'long-pause':
        return pause(random.between(5_000, 120_000))
    }
  }

  #line(): Line | undefined {
    return this.#needs.random.maybe(this.#needs.lines())
  }

  /** Nothing passes: what is up is cut, and dialling leads nowhere. */
  #offline(): void {
    const { random, schedule, nets } = this.#needs
    const net = random.maybe(nets())
    if (!net) return
    net.offline = true
    for (const line of net.lines) line.cut(random.below(3_000), random.below(20_000))
    schedule(
      () => {
        net.offline = false
      },
      random.between(1_000, 20_000),
    )
  }

  #forAWhile(turn: (net: Net, on: boolean) => void): void {
    const { random, schedule, nets } = this.#needs
    const net = random.maybe(nets())
    if (!net) return
    turn(net, true)
    schedule(() => turn(net, false), random.between(2_000, 20_000))
  }
}
