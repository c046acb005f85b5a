/** Copies of the store, and what people had seen when an older one was put in its place: that is what they must be told. */

import { ledgerOf } from '@common-ground/shared/documents/declare'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { type Space, spaces } from '@common-ground/shared/room/space'
import type { Cast } from './cast.ts'
import type { Contents } from './memory-disk.ts'
import type { Random } from './random.ts'
import type { Setting } from './setting.ts'
import type { Sitting } from './tab.ts'

/** Someone's page showed these entries, and the store had them no more. */
export interface Loss {
  readonly sitting: Sitting
  readonly space: Space
  readonly entries: readonly Entry[]
}

export class Backups {
  readonly #setting: Setting
  readonly #cast: Cast
  readonly #random: Random
  readonly #kept: Contents[] = []
  readonly losses: Loss[] = []

  constructor(setting: Setting, cast: Cast, random: Random) {
    this.#setting = setting
    this.#cast = cast
    this.#random = random
  }

  take(): void {
    if (this.#setting.exists) this.#kept.push(this.#setting.disk.copy())
  }

  /** Once in a world is enough, and not of a room that was destroyed. */
  async putBack(): Promise<void> {
    const backup = this.#random.maybe(this.#kept)
    if (!backup || !this.#setting.exists || this.#setting.restored > 0) return
    const shown = this.#cast.seated().flatMap(({ sitting }) =>
      [...sitting.opened].map((space) => ({
        sitting,
        space,
        entries: ledgerOf(sitting.session.space(space).document.doc()).toArray(),
      })),
    )
    await this.#setting.restore(backup, this.#random.below(4_000))
    const { replay } = this.#setting.witness
    const kept = new Map(
      spaces.map((space) => [space, new Set(replay.of(space).entries.map(({ hash }) => hash))]),
    )
    for (const { sitting, space, entries } of shown) {
      const lost = entries.filter(({ hash }) => !kept.get(space)?.has(hash))
      if (lost.length > 0) this.losses.push({ sitting, space, entries: lost })
    }
  }
}
