/** A room in which nothing goes wrong unless a test says so: one person in each chair, and a network that is always as fast. */
import './client-ids.ts'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import { seedClientIds } from './client-ids.ts'
import { Person, type Seated } from './person.ts'
import { Random } from './random.ts'
import { Setting } from './setting.ts'
import { Trace } from './trace.ts'

export const chairs = ['a', 'b', 'mediator', 'observer'] as const
export type Chair = (typeof chairs)[number]

export class QuietRoom {
  readonly setting: Setting
  readonly trace = new Trace()
  readonly people: Readonly<Record<Chair, Person>>

  constructor() {
    seedClientIds(new Random(41), () => new Y.Doc())
    this.setting = new Setting(
      new Random(3),
      this.trace,
      () => true,
      () => 1,
    )
    this.people = {
      a: this.person('a'),
      b: this.person('b'),
      mediator: this.person('mediator'),
      observer: this.person('observer'),
    }
  }

  /** One more person for a chair, who has not come yet. */
  person(standing: Chair, label: string = standing): Person {
    const { clock, record, links, server, post } = this.setting
    const person = new Person({
      room: record.id,
      schedule: clock.schedule,
      now: () => clock.now,
      post,
      note: () => undefined,
      server,
      restored: () => 0,
      isRecorded: () => true,
      label,
      standing,
      link: links[standing],
      random: new Random(100 * chairs.indexOf(standing) + label.length),
    })
    person.net.steady = 5
    return person
  }

  pass(ms: number): Promise<void> {
    return this.setting.clock.pass(ms, () => this.setting.witness.check())
  }

  seated(person: Person): Seated {
    const [seated] = person.seated()
    if (!seated) throw new Error(`${person.label} does not sit`)
    return seated
  }

  /** The first three take their seats, and open every space they may read. */
  async begin(): Promise<void> {
    await this.setting.begin()
    for (const who of ['a', 'b', 'mediator'] as const) {
      this.people[who].come()
      await this.pass(3_000)
      this.openAll(this.people[who])
      await this.pass(1_000)
    }
  }

  openAll(person: Person): void {
    const { tab, sitting } = this.seated(person)
    for (const space of sitting.session.spaces()) tab.open(sitting, space)
  }

  /** Whoever is told of a knock lets them in. */
  async admit(by: Person): Promise<void> {
    const { session } = this.seated(by).sitting
    const [knock] = session.knocks()
    if (!knock) throw new Error(`nobody knocks at the door of ${by.label}`)
    void session.act({ type: 'admit', participant: knock.participant })
    await this.pass(3_000)
  }

  doc(person: Person, space: Space): Y.Doc {
    return this.seated(person).sitting.session.space(space).document.doc()
  }
}
