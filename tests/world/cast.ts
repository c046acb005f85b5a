/** Who is in a world: two on each side, mediators, sometimes an observer, and the hostile among them. */
import type { Standing } from '@common-ground/shared/room/participant'
import { holds } from './facts.ts'
import { HostilePerson } from './hostile-person.ts'
import type { Net } from './net.ts'
import { Person, type Seated } from './person.ts'
import type { Random } from './random.ts'
import type { Setting } from './setting.ts'
import type { Typed } from './typed.ts'

export class Cast {
  readonly honest: readonly Person[]
  readonly hostile: readonly HostilePerson[]

  constructor(setting: Setting, random: Random, note: (line: string) => void) {
    const { clock, record, links, server, post, disk, witness } = setting
    const shared = {
      room: record.id,
      schedule: clock.schedule,
      now: () => clock.now,
      post,
      note,
      server,
      restored: () => setting.restored,
      isRecorded: ({ space, stretch }: Typed, opening: number) =>
        witness.replay.has(opening) && holds(witness.replay.of(space, opening).doc, [stretch]),
    }
    const person = (standing: Standing, number: number): Person =>
      new Person({
        ...shared,
        label: `${standing}${number}`,
        standing,
        link: links[standing],
        random: random.fork(),
      })
    const mediators = random.between(1, 2)
    const observers = random.below(2)
    this.honest = [
      person('a', 1),
      person('b', 1),
      person('mediator', 1),
      person('a', 2),
      person('b', 2),
      ...Array.from({ length: mediators - 1 }, () => person('mediator', 2)),
      ...Array.from({ length: observers }, () => person('observer', 1)),
    ]
    this.hostile = Array.from({ length: random.between(1, 2) }, (_, at) => {
      const standing = random.weighted({ a: 3, b: 3, mediator: 1, observer: 3 })
      return new HostilePerson({
        ...shared,
        label: `x${at + 1}`,
        standing,
        link: links[standing],
        random: random.fork(),
        agreement: record.agreement.hash,
        disk,
        witness,
      })
    })
  }

  isHonest(participant: string): boolean {
    return !this.hostile.some((person) => person.participant === participant)
  }

  nets(): readonly Net[] {
    return [...this.honest, ...this.hostile].map(({ net }) => net)
  }

  /** Every honest tab with somebody in the room. */
  seated(): readonly Seated[] {
    return this.honest.flatMap((person) => person.seated())
  }
}
