/** A hostile person's way in: a seat by a link like everybody's, and a bare connection that dials whatever comes of it. */

import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { accessTo } from '@common-ground/shared/room/access'
import type { Standing } from '@common-ground/shared/room/participant'
import { spaces } from '@common-ground/shared/room/space'
import { nameAt } from './alphabets.ts'
import { hasDeleted } from './facts.ts'
import { Hostile } from './hostile.ts'
import type { MemoryDisk } from './memory-disk.ts'
import { Net, type NetNeeds } from './net.ts'
import type { Random } from './random.ts'
import { RawHand } from './raw-hand.ts'
import { accessOf } from './replay.ts'
import type { TabNeeds } from './tab.ts'
import type { Witness } from './witness.ts'

export interface HostilePersonNeeds extends Pick<TabNeeds, 'room' | 'schedule' | 'now' | 'post'> {
  readonly server: NetNeeds['server']
  readonly label: string
  readonly standing: Standing
  readonly link: string
  readonly random: Random
  readonly agreement: string
  readonly disk: MemoryDisk
  readonly witness: Witness
  readonly restored: () => number
}

const askAgainMs = 2_000

export class HostilePerson {
  readonly label: string
  readonly seat: string
  readonly net: Net
  readonly #needs: HostilePersonNeeds
  readonly #name: string
  hand: RawHand | undefined
  #moves: Hostile | undefined

  constructor(needs: HostilePersonNeeds) {
    this.#needs = needs
    const { random, standing, label, schedule, now, server } = needs
    this.label = label
    this.seat = random.secret()
    this.net = new Net({ random: random.fork(), schedule, now, server })
    this.#name = `${nameAt(standing, random)} ${label}`
  }

  get participant(): string | undefined {
    const { disk, room } = this.#needs
    return disk.contents.rooms.get(room)?.seats.get(sha256Hex(this.seat))
  }

  /** Takes a seat, and begins to dial at once, let in or not. */
  come(): void {
    const { post, link, schedule, random, standing, agreement, witness, restored } = this.#needs
    const ask = () => {
      const again = () => schedule(ask, askAgainMs)
      post('seat', { link, seat: this.seat, name: this.#name }).then(
        (reply) => ('refused' in reply && reply.refused !== 'link-unknown' ? again() : undefined),
        again,
      )
    }
    ask()
    const hand = new RawHand({
      dial: (...dialled) => this.net.dial(...dialled),
      seat: this.seat,
      schedule,
    })
    this.hand = hand
    this.#moves = new Hostile({
      standing,
      random,
      hand,
      agreement,
      restored,
      rumours: () => ({
        state: witness.replay.joint,
        acts: spaces.flatMap((space) =>
          witness.replay.of(space).entries.map(({ id, by }) => ({ space, id, by })),
        ),
        participants: [...(this.#kept()?.participants.keys() ?? [])],
      }),
      access: (space) => {
        const participant = this.#kept()?.participants.get(this.participant ?? '')
        return participant ? accessOf(witness.replay.joint, agreement, participant, space) : 'none'
      },
      stands: (space, { within, as }) => {
        const { doc, clients } = witness.replay.of(space)
        if (as !== undefined && clients.get(as) === this.participant) return false
        return !within || !hasDeleted(doc, [within])
      },
      guard: (look) => witness.guard(look),
    })
  }

  move(): string {
    return this.#moves?.move() ?? 'has not come'
  }

  /** Whether their standing never writes: for choosing what they do. */
  get onlyReads(): boolean {
    return spaces.every((space) => accessTo(space, this.#needs.standing, 'goals') !== 'write')
  }

  #kept() {
    return this.#needs.disk.contents.rooms.get(this.#needs.room)
  }
}
