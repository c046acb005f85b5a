/** What one side writes for itself leaves no trace in what anybody else is told: no text, count, size, id or order. */
import './client-ids.ts'
import type { ParticipantRecord } from '@common-ground/server/store/store'
import { addGoal, readGoals, typeAtEnd } from '@common-ground/shared/documents/goals'
import { typeNotes } from '@common-ground/shared/documents/notes'
import { homeOf, type Space } from '@common-ground/shared/room/space'
import { describe, expect, it } from 'vitest'
import { textFor } from './alphabets.ts'
import { type Chair, QuietRoom } from './quiet-room.ts'
import { Random } from './random.ts'

/** Bytes as text: what is told is compared to the last bit, and time with it. */
const plain = (told: object): string =>
  JSON.stringify(told, (_, value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
  )

/** A quiet room in which what everybody is told is kept. */
class Listening extends QuietRoom {
  readonly heard: Record<Chair, string[]> = { a: [], b: [], mediator: [], observer: [] }
  readonly #random = new Random(14)

  override async begin(): Promise<void> {
    this.setting.witness.heard = ({ standing, name }: ParticipantRecord, what, told) => {
      if (!name.endsWith('second')) this.heard[standing].push(`${what} ${plain(told)}`)
    }
    await super.begin()
    this.people.observer.come()
    await this.pass(3_000)
    await this.admit(this.people.a)
    await this.admit(this.people.b)
  }

  /** One thing that everybody sees. */
  async everyone(step: number): Promise<void> {
    const who = (['a', 'b', 'mediator'] as const)[step % 3] ?? 'a'
    const doc = this.doc(this.people[who], 'joint')
    const goal = readGoals(doc)[step % 5]
    // Ids of acts are drawn by who acts: the mediator draws none for anything private here.
    if (step % 7 === 0)
      void this.seated(this.people.mediator).sitting.session.act({
        type: 'post-statement',
        text: `point ${step}`,
      })
    else if (goal) typeAtEnd(doc, goal.id, `${step}`)
    else addGoal(doc, this.#random.id(), 'middle', `goal ${step}`)
    await this.pass(1_500)
  }
}

/** Runs the same half hour, with and without what one side does for itself. */
const run = async (side: 'a' | 'b', noisy: boolean): Promise<Listening> => {
  const quiet = new Listening()
  await quiet.begin()
  const noise = new Random(99)
  const own: readonly Space[] = [homeOf[side], side === 'a' ? 'caucus-a' : 'caucus-b']
  for (let step = 0; step < 50; step += 1) {
    for (let edit = 0; noisy && edit < 20; edit += 1) {
      const space = noise.pick(own)
      const doc = quiet.doc(quiet.people[side], space)
      if (noise.chance(0.1)) doc.getXmlFragment('notes').delete(0, doc.getXmlFragment('notes').length)
      else typeNotes(doc, textFor(space, noise.between(1, 8), noise))
      if (noise.chance(0.3)) await quiet.pass(noise.below(60))
    }
    if (noisy && step === 20) quiet.person(side, 'second').come()
    if (noisy && step === 30) {
      const { session } = quiet.seated(quiet.people[side]).sitting
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
      expect(noisy.setting.witness.replay.of(homeOf[side]).length).toBeGreaterThan(100)
      expect(silent.setting.witness.replay.of(homeOf[side]).length).toBe(0)
      expect(silent.heard[other].length).toBeGreaterThan(50)
      expect(noisy.heard[other]).toEqual(silent.heard[other])
      expect(silent.heard.observer.length).toBeGreaterThan(40)
      expect(noisy.heard.observer).toEqual(silent.heard.observer)
      // Whoever shares a caucus with them does hear of it: the comparison can see.
      expect(noisy.heard.mediator.length).toBeGreaterThan(silent.heard.mediator.length)
    },
    60_000,
  )
})
