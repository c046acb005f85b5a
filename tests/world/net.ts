/** The network of one person: how long messages take, whether anything passes at all, and their lines. */
import type { Schedule } from '@common-ground/client/sync/surroundings'
import { Line } from './line.ts'
import type { Random } from './random.ts'
import type { ServerProcess } from './server-process.ts'
import type { ClientEnd } from './world-connection.ts'

export interface NetNeeds {
  readonly random: Random
  readonly schedule: Schedule
  readonly now: () => number
  /** The server, while there is one. */
  readonly server: () => ServerProcess | undefined
}

export class Net {
  readonly #needs: NetNeeds
  readonly #lines = new Set<Line>()
  /** Nothing passes until it is back. */
  offline = false
  /** How many times slower than usual. */
  slow = 1
  /** Every message takes exactly this long, and none is lost. */
  steady: number | undefined

  constructor(needs: NetNeeds) {
    this.#needs = needs
  }

  /** Those that are up or being dialled. */
  get lines(): readonly Line[] {
    for (const line of this.#lines) if (line.dead) this.#lines.delete(line)
    return [...this.#lines]
  }

  readonly latency = (): number => {
    if (this.steady !== undefined) return this.steady
    const { random } = this.#needs
    const usual = random.chance(0.05) ? random.between(200, 1_500) : random.between(2, 60)
    return usual * this.slow
  }

  /** Whether one request or its answer is lost. */
  loses(): boolean {
    return this.offline || (this.steady === undefined && this.#needs.random.chance(0.02))
  }

  dial(seat: string, opening: number, end: ClientEnd): Line {
    const { schedule, now, server } = this.#needs
    const there = this.offline ? undefined : server()
    if (there) {
      const line = there.dial(seat, opening, end, { latency: this.latency })
      this.#lines.add(line)
      return line
    }
    const line = new Line({ schedule, now, latency: this.latency }, end.lost)
    line.cut(this.latency(), 0)
    return line
  }
}
