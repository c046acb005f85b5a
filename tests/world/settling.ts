/** Lets a world come to rest, with nothing going wrong any more, and then looks at everything. */
import { spaces } from '@common-ground/shared/room/space'
import type { Backups } from './backups.ts'
import type { Cast } from './cast.ts'
import type { Seated } from './person.ts'
import type { Setting } from './setting.ts'
import { SettledChecks } from './settled-checks.ts'
import { violated } from './trace.ts'

/** Looked at this often, in ms; what is not at rest after so many looks never will be. */
const lookEvery = 4_000
const looks = 40
/** After so many looks people load pages anew that say no. */
const patience = 3

const isQuiet = ({ sitting: { session } }: Seated): boolean => {
  if (session.ended()) return true
  const { link, words, acts } = session.connection()
  return link === 'refused' || (link === 'online' && words === 'recorded' && acts === 0)
}

const sayNo = ({ sitting: { session } }: Seated): boolean =>
  !session.ended() && session.connection().link === 'refused'

export class Settling {
  readonly #setting: Setting
  readonly #cast: Cast
  readonly #checks: SettledChecks
  readonly #note: (line: string) => void

  constructor(setting: Setting, cast: Cast, backups: Backups, note: (line: string) => void) {
    this.#setting = setting
    this.#cast = cast
    this.#note = note
    this.#checks = new SettledChecks(setting, cast, backups)
  }

  async settle(): Promise<void> {
    this.#note('everything calms down')
    let stored = -1
    for (let look = 0; ; look += 1) {
      const before = stored
      this.#calm()
      await this.#pass(lookEvery)
      stored = this.#stored()
      if (look === patience) for (const one of this.#cast.seated()) if (sayNo(one)) one.tab.reload()
      // What was stored last may still be on its way to someone.
      if (look > patience && stored === before && this.#isQuiet()) break
      if (look === looks) violated(`never at rest: ${this.#stuck().join('; ')}`)
    }
    await this.#checks.run((ms) => this.#pass(ms))
  }

  #calm(): void {
    for (const net of this.#cast.nets()) {
      net.offline = false
      net.slow = 1
    }
    this.#setting.server()?.weather.calm()
  }

  #isQuiet(): boolean {
    const arriving = this.#cast.honest.some(({ tabs }) => tabs.some(({ state }) => state === 'arriving'))
    const onItsWay = this.#cast.nets().some(({ lines }) => lines.some((line) => line.onItsWay))
    const quiet = !arriving && !onItsWay && this.#cast.seated().every(isQuiet)
    return quiet && this.#setting.server() !== undefined
  }

  #stored(): number {
    const { replay } = this.#setting.witness
    return spaces.reduce((sum, space) => sum + replay.of(space).length, 0)
  }

  #stuck(): readonly string[] {
    const tabs = this.#cast.honest.flatMap(({ label, tabs: all }) => all.map((tab) => ({ label, tab })))
    const arriving = tabs
      .filter(({ tab }) => tab.state === 'arriving')
      .map(({ label }) => `${label} arriving`)
    const busy = this.#cast
      .seated()
      .filter((one) => !isQuiet(one))
      .map(({ person, sitting }) => `${person.label} ${JSON.stringify(sitting.session.connection())}`)
    return [...arriving, ...busy]
  }

  #pass(ms: number): Promise<void> {
    return this.#setting.clock.pass(ms, () => this.#setting.witness.check())
  }
}
