/** One honest person at the table: a chair, a name nobody should learn too early, a network, and the tabs they have open. */
import type { Standing } from '@common-ground/shared/room/participant'
import { nameAt } from './alphabets.ts'
import { Net, type NetNeeds } from './net.ts'
import type { Random } from './random.ts'
import { type Sitting, Tab, type TabNeeds } from './tab.ts'

export interface PersonNeeds extends Omit<TabNeeds, 'name' | 'net' | 'random' | 'dial'> {
  readonly server: NetNeeds['server']
  /** For traces. */
  readonly label: string
  readonly standing: Standing
  /** Secret of the link to their chair. */
  readonly link: string
  readonly random: Random
}

/** Somebody with a tab that sits. */
export interface Seated {
  readonly person: Person
  readonly tab: Tab
  readonly sitting: Sitting
}

export class Person {
  readonly label: string
  readonly standing: Standing
  readonly net: Net
  readonly tabs: Tab[] = []
  readonly #needs: PersonNeeds
  readonly #name: string

  constructor(needs: PersonNeeds) {
    this.#needs = needs
    this.label = needs.label
    this.standing = needs.standing
    const { schedule, now, server } = needs
    this.net = new Net({ random: needs.random.fork(), schedule, now, server })
    this.#name = `${nameAt(needs.standing, needs.random)} ${needs.label}`
  }

  get hasCome(): boolean {
    return this.tabs.length > 0
  }

  /** Their participant's id, once the room has given one. */
  get participant(): string | undefined {
    return this.tabs.flatMap(({ past }) => past)[0]?.session.you.id
  }

  /** Opens a tab and comes by a link: their chair's, or one to this seat for another device. */
  come(link = this.#needs.link): void {
    const tab = new Tab({
      ...this.#needs,
      name: this.#name,
      net: this.net,
      random: this.#needs.random.fork(),
      dial: (...dialled) => this.net.dial(...dialled),
    })
    this.tabs.push(tab)
    void tab.arrive(link)
  }

  seated(): readonly Seated[] {
    return this.tabs.flatMap((tab) =>
      tab.sitting && tab.state === 'seated' ? [{ person: this, tab, sitting: tab.sitting }] : [],
    )
  }
}
