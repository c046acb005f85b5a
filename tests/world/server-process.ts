/**
 * One life of the server: the real registry, clerks, recorder and pace over the world's store, and the world's lines in
 * place of sockets. After a crash nothing of it happens any more, wherever it was.
 */

import { deckIn, ownDeckFile } from '@common-ground/server/deck'
import { Credentials } from '@common-ground/server/http/credentials'
import { Paces } from '@common-ground/server/pace/participant-paces'
import type { Clerk } from '@common-ground/server/room/clerk'
import type { Connection } from '@common-ground/server/room/connection'
import { gatheringOneTurn } from '@common-ground/server/room/gathering'
import { Recorder } from '@common-ground/server/room/recorder'
import { Registry } from '@common-ground/server/room/registry'
import { Retention } from '@common-ground/server/room/retention'
import { type Store, StoreUnavailable } from '@common-ground/server/store/store'
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { isRefusal, type Refusal, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import { suddenSearcher } from '../rig/sudden-searcher.ts'
import type { Clock } from './clock.ts'
import { FailingStore } from './failing-store.ts'
import { FrontDoor } from './front-door.ts'
import { Line, type LineNeeds } from './line.ts'
import type { Random } from './random.ts'
import { Serving } from './serving.ts'
import type { Witness } from './witness.ts'
import type { ClientEnd } from './world-connection.ts'

const deck = deckIn(ownDeckFile)

export interface ServerNeeds {
  readonly room: string
  /** What is on the disk. */
  readonly store: Store
  readonly clock: Clock
  readonly random: Random
  readonly witness: Witness
  /** How long the store takes with the next thing, in ms. */
  readonly storeTakes: () => number
}

/** What a handshake says. */
interface Hello {
  readonly seat: string
  readonly opening: number
}

export class ServerProcess {
  readonly #needs: ServerNeeds
  readonly #lines = new Set<Line>()
  readonly #registry: Registry
  readonly #retention: Retention
  readonly #paces = new Paces()
  readonly #store: Store
  /** Where its store can be made to fail. */
  readonly weather: FailingStore
  readonly door: FrontDoor
  #alive = true

  constructor(needs: ServerNeeds) {
    this.#needs = needs
    const { random } = needs
    this.weather = new FailingStore(() => this.#pause(needs.storeTakes()))
    this.#store = this.weather.over(needs.store)
    const recorder = new Recorder(
      this.#store,
      gatheringOneTurn(() => this.#pause(0)),
    )
    const chance = { newId: () => random.id(), below: (end: number) => random.below(end), deck }
    const { clock, schedule } = this
    this.#registry = new Registry({
      store: this.#store,
      recorder,
      clock,
      newClientId: () => random.word(),
      chance,
      searcher: suddenSearcher,
      schedule,
      together: (tell) => tell(),
      report: this.#report,
    })
    this.door = new FrontDoor({
      store: this.#store,
      registry: this.#registry,
      credentials: new Credentials(this.#store, clock),
      clock,
      newId: () => random.id(),
      newSecret: () => random.secret(),
      report: this.#report,
    })
    this.#retention = new Retention({
      store: this.#store,
      registry: this.#registry,
      clock,
      schedule: this.schedule,
      report: this.#report,
    })
    this.#retention.start()
  }

  /** The server's own clock may be off. */
  readonly clock = (): number => this.#needs.clock.now + this.#needs.clock.skew

  readonly schedule = (action: () => void, ms: number): (() => void) =>
    this.#needs.clock.schedule(() => {
      if (this.#alive) action()
    }, ms)

  /** Everything in memory is gone, and every line with it. */
  crash(noticedAfter: () => number): void {
    this.#alive = false
    for (const line of this.#lines) line.cut(noticedAfter(), 0)
    this.#lines.clear()
  }

  dial(seat: string, opening: number, end: ClientEnd, { latency }: Pick<LineNeeds, 'latency'>): Line {
    const { clock } = this.#needs
    const line: Line = new Line({ schedule: clock.schedule, now: () => clock.now, latency }, end.lost)
    if (!this.#alive) {
      line.cut(latency(), 0)
      return line
    }
    this.#lines.add(line)
    line.serverLost = () => this.#lines.delete(line)
    line.up(() => {
      if (this.#alive) void this.#shakeHands(line, { seat, opening }, end)
    })
    return line
  }

  /** The room's clerk, if it can be woken. */
  async clerk(): Promise<Clerk | undefined> {
    const room = await this.#needs.store.room(this.#needs.room)
    return room && (await this.#registry.wake(room))
  }

  release(clerk: Clerk): void {
    this.#registry.release(clerk)
  }

  async #shakeHands(line: Line, hello: Hello, end: ClientEnd): Promise<void> {
    const admitted = await this.#admit(line, hello, end)
    if (!this.#alive) return
    if (isRefusal(admitted)) {
      const reply = replyOf(admitted)
      line.down(() => end.refused(reply))
      return
    }
    const { clerk, connection } = admitted
    if (line.dead) return this.#dismiss(clerk, connection)
    const { id } = connection.participant
    const pace = this.#paces.join(id, this.clock())
    line.serverLost = () => {
      this.#lines.delete(line)
      this.#needs.witness.gone(connection)
      if (!this.#alive) return
      this.#paces.leave(id, this.clock())
      this.#dismiss(clerk, connection)
    }
    const { witness } = this.#needs
    const serving = new Serving({
      clerk,
      connection,
      pace,
      clock: this.clock,
      report: this.#report,
      isAlive: () => this.#alive && !line.dead,
      witness,
    })
    line.down(() => end.admitted(serving))
  }

  /** As the gateway does it. */
  async #admit(
    line: Line,
    { seat, opening }: Hello,
    end: ClientEnd,
  ): Promise<{ readonly clerk: Clerk; readonly connection: Connection } | Refusal> {
    const store = this.#store
    try {
      const room = await store.room(this.#needs.room)
      const participant = await store.participantOfSeat(this.#needs.room, sha256Hex(seat))
      if (!room || !participant) return refuse('seat-unknown')
      const clerk = await this.#registry.wake(room)
      if (!clerk) return refuse('seat-unknown')
      const connection = this.#needs.witness.watch(participant, opening, {
        words: (told) => line.down(() => end.words(told)),
        presence: (told) => line.down(() => end.presence(told)),
        knocks: (told) => line.down(() => end.knocks(told)),
        notYetIn: (told) => line.down(() => end.notYetIn(told)),
        wentBack: (told) => line.down(() => end.wentBack(told)),
        ended: (told) => {
          line.down(() => end.ended(told))
          line.hangUp()
        },
      })
      const refused = clerk.attach(connection)
      if (refused) this.#registry.release(clerk)
      return refused ?? { clerk, connection }
    } catch (error) {
      this.#report('gateway-bug', error)
      return refuse('not-saved')
    }
  }

  #dismiss(clerk: Clerk, connection: Connection): void {
    clerk.detach(connection)
    this.#registry.release(clerk)
  }

  #pause(ms: number): Promise<void> {
    return new Promise((done) => {
      this.schedule(done, ms)
    })
  }

  /** A store that is away is weather; anything else is a bug. */
  readonly #report = (what: string, error: unknown): void => {
    if (!this.#alive) return
    if (!(error instanceof StoreUnavailable))
      this.#needs.witness.bug(
        `${what}: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}`,
      )
    this.#needs.witness.note(`server reports ${what}`)
  }
}
