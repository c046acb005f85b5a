/** The room of a world, its disk and its server: what outlives a crash, and what does not. */
import { createHash, createPrivateKey, type KeyObject } from 'node:crypto'
import type { RoomRecord, Row } from '@common-ground/server/store/store'
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { type Standing, standings } from '@common-ground/shared/room/participant'
import { Clock } from './clock.ts'
import { type Contents, MemoryDisk } from './memory-disk.ts'
import { MemoryStore } from './memory-store.ts'
import type { Random } from './random.ts'
import { ServerProcess } from './server-process.ts'
import type { Trace } from './trace.ts'
import { Witness } from './witness.ts'

/** An Ed25519 key from 32 bytes: its PKCS #8 form is a fixed head before them. */
const ed25519 = (seed: Uint8Array): KeyObject => {
  const head = Buffer.from('302e020100300506032b657004220420', 'hex')
  return createPrivateKey({ key: Buffer.concat([head, seed]), format: 'der', type: 'pkcs8' })
}

/** A store of this world: what it has written, the witness sees. */
class WitnessedStore extends MemoryStore {
  appended: (rows: readonly Row[]) => void = () => undefined

  override async append(rows: readonly Row[]): Promise<void> {
    await super.append(rows)
    this.appended(rows)
  }
}

const start = 1_750_000_000_000
const dayMs = 86_400_000

export class Setting {
  readonly clock = new Clock(start)
  readonly disk = new MemoryDisk()
  readonly witness: Witness
  readonly record: RoomRecord
  readonly links: Readonly<Record<Standing, string>>
  readonly #random: Random
  readonly #trace: Trace
  readonly #store: WitnessedStore
  readonly #storeTakes: (() => number) | undefined
  #server: ServerProcess | undefined
  /** How often another copy was put in the place of what the store held. */
  restored = 0

  /** `storeTakes`: how long the store takes with the next thing, in ms; by chance when not given. */
  constructor(
    random: Random,
    trace: Trace,
    isHonest: (participant: string) => boolean,
    storeTakes?: () => number,
  ) {
    this.#random = random
    this.#storeTakes = storeTakes
    this.#trace = trace
    const secrets = { a: random.secret(), b: random.secret() }
    this.links = { ...secrets, mediator: random.secret(), observer: random.secret() }
    const text = 'We listen to each other.'
    this.record = {
      id: random.id(),
      title: 'The garden wall',
      sides: { a: 'North', b: 'South' },
      agreement: { text, hash: sha256Hex(text) },
      createdAt: start,
      keepUntil: start + 90 * dayMs,
    }
    const bytes = (what: string) => createHash('sha256').update(`${what} ${random.id()}`).digest()
    this.#store = new WitnessedStore(this.disk, {
      master: bytes('master'),
      signing: ed25519(bytes('signing')),
    })
    const { id: room, agreement } = this.record
    this.witness = new Witness({ room, agreement: agreement.hash, disk: this.disk, trace, isHonest })
    this.#store.appended = (rows) => this.witness.appended(rows)
  }

  async begin(): Promise<void> {
    const invitations = standings.map((standing) => ({
      standing,
      secretHash: sha256Hex(this.links[standing]),
      creator: standing === 'mediator',
    }))
    await this.#store.createRoom(this.record, invitations)
    await this.witness.readDisk(this.#store)
    this.startServer()
  }

  readonly server = (): ServerProcess | undefined => this.#server

  /** What is on the disk, asked without the server and its failures. */
  get store(): MemoryStore {
    return this.#store
  }

  /** Whether the room is still there. */
  get exists(): boolean {
    return this.disk.contents.rooms.has(this.record.id)
  }

  startServer(): void {
    const random = this.#random.fork()
    this.#trace.add('the server starts')
    this.#server = new ServerProcess({
      room: this.record.id,
      store: this.#store,
      clock: this.clock,
      random,
      witness: this.witness,
      storeTakes:
        this.#storeTakes ?? (() => (random.chance(0.03) ? random.between(20, 400) : random.below(4))),
    })
  }

  crash(backAfter: number): void {
    const server = this.#server
    if (!server) return
    this.#trace.add('the server dies')
    const random = this.#random.fork()
    this.#server = undefined
    server.crash(() => random.below(3_000))
    this.clock.schedule(() => this.startServer(), backAfter)
  }

  /** With the server down, as an operator does it. */
  async restore(backup: Contents, backAfter: number): Promise<void> {
    this.crash(backAfter)
    this.#trace.add('an older copy of the store is put back')
    this.disk.restore(backup)
    this.restored += 1
    await this.witness.readDisk(this.#store)
  }

  /** A request at the door. Rejects when there is no server. */
  readonly post = (path: string, body: unknown): Promise<object> =>
    this.#server
      ? this.#server.door.ask(this.record.id, path, body)
      : Promise.reject(new Error('there is no server'))
}
