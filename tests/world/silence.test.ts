/** What one side writes for itself leaves no trace in what anybody else is told: no text, count, size, id or order. */
import './client-ids.ts'
import type { ParticipantRecord } from '@common-ground/server/store/store'
import { addGoal, readGoals, typeAtEnd } from '@common-ground/shared/documents/goals'
import { typeNotes } from '@common-ground/shared/documents/notes'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { textFor } from './alphabets.ts'
import { seedClientIds } from './client-ids.ts'
import { Person, type Seated } from './person.ts'
import { Random } from './random.ts'
import { Setting } from './setting.ts'
import { Trace } from './trace.ts'

const standings = ['a', 'b', 'mediator', 'observer'] as const
type Who = (typeof standings)[number]

/** Bytes as text: what is told is compared to the last bit, and time with it. */
const plain = (told: object): string =>
  JSON.stringify(told, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  )

/** A quiet room with one person in each chair; what everybody is told is kept. */
class Quiet {
  readonly setting: Setting
  readonly people: Readonly<Record<Who, Person>>
  readonly heard: Record<Who, string[]> = { a: [], b: [], mediator: [], observer: [] }
  readonly random = new Random(14)

  constructor() {
    seedClientIds(new Random(41), () => new Y.Doc())
    this.setting = new Setting(
      new Random(3),
      new Trace(),
      () => true,
      () => 1,
    )
    this.people = {
      a: this.#person('a'),
      b: this.#person('b'),
      mediator: this.#person('mediator'),
      observer: this.#person('observer'),
    }
    this.setting.witness.heard = ({ standing, name }: ParticipantRecord, what, told) => {
      if (!name.endsWith('second')) this.heard[standing].push(`${what} ${plain(told)}`)
    }
  }

  #person(standing: Who, label: string = standing): Person {
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
      random: new Random(label.length * 100 + standing.length),
    })
    person.net.steady = 5
    return person
  }

  /** Somebody knocks at a side's door. */
  knock(standing: Who): void {
    this.#person(standing, 'second').come()
  }

  pass(ms: number): Promise<void> {
    return this.setting.clock.pass(ms, () => this.setting.witness.check())
  }

  seated(who: Who): Seated {
    const [seated] = this.people[who].seated()
    if (!seated) throw new Error(`${who} does not sit`)
    return seated
  }

  async begin(): Promise<void> {
    await this.setting.begin()
    for (const who of ['a', 'b', 'mediator'] as const) {
      this.people[who].come()
      await this.pass(3_000)
      const { tab, sitting } = this.seated(who)
      for (const space of sitting.session.spaces()) tab.open(sitting, space)
      await this.pass(1_000)
    }
    this.people.observer.come()
    await this.pass(3_000)
    for (const side of ['a', 'b'] as const) {
      const { session } = this.seated(side).sitting
      const [knock] = session.knocks()
      if (knock) void session.act({ type: 'admit', participant: knock.participant })
      await this.pass(3_000)
    }
  }

  doc(who: Who, space: Space): Y.Doc {
    return this.seated(who).sitting.session.space(space).document.doc()
  }

  /** One thing that everybody sees. */
  async everyone(step: number): Promise<void> {
    const who = (['a', 'b', 'mediator'] as const)[step % 3] ?? 'a'
    const doc = this.doc(who, 'joint')
    const goal = readGoals(doc)[step % 5]
    if (step % 7 === 0)
      void this.seated(who).sitting.session.act({ type: 'post-statement', text: `point ${step}` })
    else if (goal) typeAtEnd(doc, goal.id, `${step}`)
    else addGoal(doc, this.random.id(), 'middle', `goal ${step}`)
    await this.pass(1_500)
  }
}

/** Runs the same half hour, with and without what one side does for itself. */
const run = async (side: 'a' | 'b', noisy: boolean): Promise<Quiet> => {
  const quiet = new Quiet()
  await quiet.begin()
  const noise = new Random(99)
  const own: readonly Space[] = [homeOf[side], side === 'a' ? 'caucus-a' : 'caucus-b']
  for (let step = 0; step < 50; step += 1) {
    for (let edit = 0; noisy && edit < 20; edit += 1) {
      const space = noise.pick(own)
      const doc = quiet.doc(side, space)
      if (noise.chance(0.1)) doc.getXmlFragment('notes').delete(0, doc.getXmlFragment('notes').length)
      else typeNotes(doc, textFor(space, noise.between(1, 8), noise))
      if (noise.chance(0.3)) await quiet.pass(noise.below(60))
    }
    if (noisy && step === 20) quiet.knock(side)
    if (noisy && step === 30) {
      const { session } = quiet.seated(side).sitting
      const [knock] = session.knocks()
      if (!knock) throw new Error('nobody knocks')
      void session.space(homeOf[side]).act({ type: 'turn-away', participant: knock.participant })
    }
    // The next thing everybody sees begins at the same moment, whatever went before.
    const due = 1_750_000_100_000 + step * 10_000
    await quiet.pass(due - quiet.setting.clock.now)
    await quiet.everyone(step)
  }
  return quiet
}

describe('[T14] [T1] a thousand private notes of one side', () => {
  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ] as const)(
    'of %s: %s and an observer are told the same, to the byte',
    async (side, other) => {
      const [silent, noisy] = [await run(side, false), await run(side, true)]
      expect(noisy.setting.witness.replay.of(homeOf[side]).length).toBeGreaterThan(200)
      expect(silent.setting.witness.replay.of(homeOf[side]).length).toBe(0)
      expect(silent.heard[other].length).toBeGreaterThan(100)
      expect(noisy.heard[other]).toEqual(silent.heard[other])
      expect(silent.heard.observer.length).toBeGreaterThan(50)
      expect(noisy.heard.observer).toEqual(silent.heard.observer)
      // Whoever shares a caucus with them does hear of it: the comparison can see.
      expect(noisy.heard.mediator.length).toBeGreaterThan(silent.heard.mediator.length)
    },
    60_000,
  )
})
