/** A draft that lets its document go at any moment answers everything as one that never does: the same verdicts, rows, bytes and clocks. */
import { actOnDraft } from '@common-ground/server/room/acting'
import { Draft } from '@common-ground/server/room/draft'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import { addGoal, goalsOf, goalWords, removeGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { identifierFrom } from '@common-ground/shared/ledger/hash'
import type { Side } from '@common-ground/shared/room/side'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { neverResting } from '../rig/never-resting.ts'
import { nothingAround } from '../rig/nothing-around.ts'
import { goalId, partyA, partyB } from './gate-harness.ts'

const agreement = '0'.repeat(64)
const people = { a: partyA, b: partyB }
type Words = NonNullable<ReturnType<Draft['words']>>
type Told = { readonly tells: readonly Uint8Array[]; readonly said: unknown }

const newDraft = (): Draft =>
  new Draft({
    room: goalId(99),
    space: 'joint',
    opening: 1,
    stored: { updates: [], length: 0, clients: new Map(), entries: [], wentBack: [] },
    reserved: new Map(),
    serverClient: 1,
    chairOf: (id) => (id === partyA.id ? 'a' : 'b'),
    resting: neverResting,
    rested: () => undefined,
  })

const emptyDoc = (): Y.Doc => declareDocument('joint', new Y.Doc())

const toldBy = (taken: Words | undefined): Told => {
  if (taken === undefined || 'refused' in taken) return { tells: [], said: taken }
  return { tells: [taken.update, ...taken.carriers], said: taken }
}

/** What everybody can see of a draft. */
const seen = (draft: Draft) => {
  const copy = emptyDoc()
  Y.applyUpdate(copy, draft.document.beyond(Y.encodeStateVector(copy)))
  const { state, recordedState, position, bytes, log } = draft
  return {
    ...{ state, recordedState, position, bytes, log },
    stateVector: [...Y.decodeStateVector(draft.document.stateVector())].sort(([one], [other]) => one - other),
    document: Y.encodeStateAsUpdate(copy),
    heads: Array.from({ length: state.length + 1 }, (_, length) => draft.headAt(length)),
    entry: draft.entryOf(identifierFrom('consent a')),
    goals: [...goalsOf(copy).keys()].map((goal) => draft.text.goal(goal)),
  }
}

const step = fc.record({
  who: fc.constantFrom<Side>('a', 'b'),
  does: fc.constantFrom(
    ...(['add', 'type', 'type', 'type', 'remove', 'forge', 'again', 'endorse'] as const),
    ...(['record', 'record', 'fail', 'rest', 'rest', 'rest', 'look'] as const),
  ),
  at: fc.nat(60),
})
type Step = Parameters<Parameters<typeof fc.property<[{ who: Side; does: string; at: number }]>>[1]>[0]

class Scene {
  readonly #awake = newDraft()
  readonly #resting = newDraft()
  readonly #pages: Record<Side, Y.Doc> = { a: emptyDoc(), b: emptyDoc() }
  readonly #sent: Uint8Array[] = []
  #count = 0
  rests = 0

  constructor() {
    for (const side of ['a', 'b'] as const) this.#act(side, `consent ${side}`, { type: 'consent', agreement })
    this.#both((draft) => draft.recorded())
  }

  async take({ who, does, at }: Step): Promise<void> {
    this.#count += 1
    if (does === 'rest') await this.#rest()
    else if (does === 'look') expect(seen(this.#resting)).toEqual(seen(this.#awake))
    else if (does === 'record') this.#both((draft) => draft.recorded())
    else if (does === 'fail') this.#fail()
    else if (does === 'endorse') this.#endorse(who, at)
    else this.#words(who, this.#update(who, does, at))
  }

  /** Twice: asked once more, nobody has needed it meanwhile. */
  async #rest(): Promise<void> {
    await this.#resting.rest()
    if (await this.#resting.rest()) this.rests += 1
  }

  #fail(): void {
    this.#both((draft) => draft.rollBack(1_000 + this.#count))
    this.#startOver()
  }

  #goal(page: Y.Doc, at: number): string {
    const goals = [...goalsOf(page).keys()].sort()
    return goals[at % goals.length] ?? goalId(1)
  }

  #update(who: Side, does: string, at: number): Uint8Array {
    if (does === 'again') return this.#sent[at % this.#sent.length] ?? new Uint8Array([0, 0])
    const page = this.#pages[who]
    const before = Y.encodeStateVector(page)
    const goal = this.#goal(page, at)
    if (does === 'add' || goalsOf(page).size === 0)
      addGoal(page, goalId(100 + this.#count), 'middle', `Goal ${at}`)
    else if (does === 'remove') removeGoal(page, goal)
    else typeAtEnd(page, goal, 'abc'.repeat(1 + at))
    const update = Y.encodeStateAsUpdate(page, before)
    const forged = does === 'forge' ? update[at % update.length] : undefined
    if (forged !== undefined) update[at % update.length] = forged ^ (1 << (at % 8))
    return update
  }

  #words(who: Side, update: Uint8Array): void {
    this.#sent.push(update)
    const told = this.#both((draft) => toldBy(draft.words(update, people[who], this.#count)))
    for (const one of told.tells) for (const page of Object.values(this.#pages)) Y.applyUpdate(page, one)
    if (told.tells.length === 0) this.#startOver()
  }

  /** What is shown and was refused, or came to nothing, is not kept. */
  #startOver(): void {
    for (const side of ['a', 'b'] as const) {
      const fresh = emptyDoc()
      Y.applyUpdate(fresh, this.#awake.document.beyond(new Uint8Array([0])))
      this.#pages[side] = fresh
    }
  }

  #endorse(who: Side, at: number): void {
    const page = this.#pages[who]
    const goal = this.#goal(page, at)
    const words = goalWords(goalsOf(page).get(goal))
    if (words) this.#act(who, `endorse ${this.#count}`, { type: 'endorse', goal, text: goalHash(words) })
  }

  #act(who: Side, name: string, act: Parameters<typeof actOnDraft>[1]['act']): void {
    const told = this.#both((draft): Told => {
      const said = actOnDraft(draft, {
        ...nothingAround,
        id: identifierFrom(name),
        act,
        actor: people[who],
        now: this.#count,
        joint: draft.state,
        agreement,
        sign: () => ({ key: '', signature: '' }),
      })
      return { tells: 'refused' in said || !said.carrier ? [] : [said.carrier], said }
    })
    for (const one of told.tells) for (const page of Object.values(this.#pages)) Y.applyUpdate(page, one)
  }

  #both<Answer>(asked: (draft: Draft) => Answer): Answer {
    const answer = asked(this.#awake)
    expect(asked(this.#resting)).toEqual(answer)
    expect(this.#resting.takeRows()).toEqual(this.#awake.takeRows())
    return answer
  }
}

it('[R3] [R10] 150 runs of words, forgeries, acts and failures: a rest changes nothing', async () => {
  let rests = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 50 }), async (steps) => {
      const scene = new Scene()
      for (const one of steps) await scene.take(one)
      await scene.take({ who: 'a', does: 'look', at: 0 })
      rests += scene.rests
    }),
    { numRuns: 150, seed: 20_261_130 },
  )
  expect(rests).toBeGreaterThan(100)
}, 120_000)
