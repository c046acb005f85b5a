/**
 * Edits and endorsements at the same moment, in every order, on the real draft, gate and rules: no endorsement ever stands
 * on words its maker had not on screen. A few hundred runs here; ENDORSE_RUNS=10000 for the long form.
 */
import { actOnDraft } from '@common-ground/server/room/acting'
import { Draft } from '@common-ground/server/room/draft'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { canonicalGoal, goalHash } from '@common-ground/shared/documents/goal-words'
import {
  addGoal,
  goalFragment,
  goalsOf,
  goalWords,
  measureFragment,
  readGoals,
  removeGoal,
  restoreGoal,
  setGoalDate,
} from '@common-ground/shared/documents/goals'
import { straightenUndo } from '@common-ground/shared/documents/undo-neighbours'
import { checkChain } from '@common-ground/shared/ledger/chain'
import { identifierFrom } from '@common-ground/shared/ledger/hash'
import type { Participant } from '@common-ground/shared/room/participant'
import type { Side } from '@common-ground/shared/room/side'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { neverResting } from '../rig/never-resting.ts'
import { nothingAround } from '../rig/nothing-around.ts'
import { goalId, partyA, partyB } from './gate-harness.ts'

const runs = Number(process.env.ENDORSE_RUNS ?? 300)
const goal = goalId(1)
const agreement = '0'.repeat(64)

const doings = [
  'type',
  'erase',
  'measure',
  'date',
  'no-date',
  'undo',
  'away',
  'endorse',
  'withdraw',
  'send',
  'hear',
] as const
const step = fc.record({
  who: fc.constantFrom<Side>('a', 'b'),
  does: fc.constantFrom(...doings, 'endorse', 'send', 'send', 'hear', 'hear'),
  at: fc.nat(5),
})
type Step = Parameters<
  Parameters<typeof fc.property<[{ who: Side; does: (typeof doings)[number]; at: number }]>>[1]
>[0]

/** One person's page: their copy, what they have not sent, what they have not heard. */
class Page {
  readonly doc: Y.Doc
  readonly outbox: (() => void)[] = []
  readonly inbox: Uint8Array[] = []
  /** Every form of the goal's words that was on this screen, by hash. */
  readonly seen = new Map<string, string>()
  readonly #undo: Y.UndoManager
  readonly me: Participant

  constructor(me: Participant, client: number, send: (update: Uint8Array) => void, before: Uint8Array) {
    this.me = me
    this.doc = declareDocument('joint', new Y.Doc())
    this.doc.clientID = client
    straightenUndo(this.doc)
    Y.applyUpdate(this.doc, before, 'room')
    const [text, measure] = [goalFragment(this.doc, goal), measureFragment(this.doc, goal)]
    if (!text || !measure) throw new Error('no goal to write in')
    this.#undo = new Y.UndoManager([text, measure], { trackedOrigins: new Set(['me']), captureTimeout: 0 })
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'room') this.outbox.push(() => send(update))
    })
    this.doc.on('afterTransaction', () => this.look())
    this.look()
  }

  get words() {
    return goalWords(goalsOf(this.doc).get(goal))
  }

  look(): void {
    if (this.words) this.seen.set(goalHash(this.words), canonicalGoal(this.words))
  }

  edit(does: Step['does'], at: number): void {
    if (does === 'undo') this.#undo.undo()
    else this.doc.transact(() => this.#write(does, at), 'me')
  }

  #write(does: Step['does'], at: number): void {
    const { doc, me } = this
    if (does === 'type') this.#typeIn(goalFragment(doc, goal), at)
    if (does === 'measure') this.#typeIn(measureFragment(doc, goal), at)
    if (does === 'date') setGoalDate(doc, goal, `2027-01-0${at + 1}`)
    if (does === 'no-date') setGoalDate(doc, goal, undefined)
    if (does === 'erase') {
      const text = this.#lineOf(goalFragment(doc, goal))
      if (text && text.length > 0) text.delete(Math.min(at, text.length - 1), 1)
    }
    if (does === 'away') {
      const [card] = readGoals(doc)
      if (!card) return
      removeGoal(doc, goal)
      if (at > 2) restoreGoal(doc, card, me.standing)
    }
  }

  #lineOf(fragment: Y.XmlFragment | undefined): Y.XmlText | undefined {
    const paragraph = fragment?.length ? fragment.get(0) : undefined
    const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : undefined
    return text instanceof Y.XmlText ? text : undefined
  }

  #typeIn(fragment: Y.XmlFragment | undefined, at: number): void {
    const text = this.#lineOf(fragment)
    text?.insert(Math.min(at, text.length), 'xyz mn'[at] ?? 'x')
  }
}

/** Both pages at one draft, and everything that must hold after every step. */
class Scene {
  readonly pages: Readonly<Record<Side, Page>>
  readonly #draft: Draft
  #now = 1

  constructor() {
    const stored = { updates: [], length: 0, clients: new Map(), entries: [], wentBack: [] }
    this.#draft = new Draft({
      room: goalId(99),
      space: 'joint',
      opening: 1,
      stored,
      reserved: new Map(),
      serverClient: 1,
      chairOf: (id) => (id === partyA.id ? 'a' : 'b'),
      resting: neverResting,
      rested: () => undefined,
    })
    for (const actor of [partyA, partyB]) this.#act(actor, { type: 'consent', agreement })
    const seed = declareDocument('joint', new Y.Doc())
    seed.clientID = 2
    addGoal(seed, goal, 'middle', 'Quiet')
    this.#words(partyA, Y.encodeStateAsUpdate(seed))
    this.#draft.recorded()
    const before = this.#draft.document.beyond(Y.encodeStateVector(new Y.Doc()))
    const page = (me: Participant, client: number) =>
      new Page(me, client, (update) => this.#words(me, update), before)
    this.pages = { a: page(partyA, 11), b: page(partyB, 12) }
  }

  take({ who, does, at }: Step): void {
    const page = this.pages[who]
    if (does === 'send') page.outbox.shift()?.()
    else if (does === 'hear') {
      const update = page.inbox.shift()
      if (update) Y.applyUpdate(page.doc, update, 'room')
    } else if (does === 'endorse') {
      const { words } = page
      // The act goes out behind the words before it, as on one connection.
      if (words) page.outbox.push(() => this.#act(page.me, { type: 'endorse', goal, text: goalHash(words) }))
    } else if (does === 'withdraw')
      page.outbox.push(() => this.#act(page.me, { type: 'withdraw-endorsement', goal }))
    else page.edit(does, at)
    this.#mustHold()
  }

  finish(): void {
    for (const side of ['a', 'b'] as const)
      while (this.pages[side].outbox.length > 0) this.take({ who: side, does: 'send', at: 0 })
    this.#draft.recorded()
    const entries = this.#draft.takeRows().flatMap((row) => (row.kind === 'entry' ? [row.entry] : []))
    expect(checkChain(entries)).toMatchObject({ whole: true })
    for (const { act, standing } of entries) {
      if (act.type !== 'endorse' || !act.words) continue
      expect(goalHash(act.words)).toBe(act.text)
      expect(this.pages[standing === 'a' ? 'a' : 'b'].seen.get(act.text)).toBe(canonicalGoal(act.words))
    }
  }

  #tell(update: Uint8Array, author: Participant | undefined): void {
    if (!this.pages) return
    for (const page of Object.values(this.pages)) if (page.me !== author) page.inbox.push(update)
  }

  #words(writer: Participant, update: Uint8Array): void {
    this.#now += 1
    const taken = this.#draft.words(update, writer, this.#now)
    if (taken === undefined || 'refused' in taken) return
    this.#tell(taken.update, writer)
    for (const carrier of taken.carriers) this.#tell(carrier, undefined)
  }

  #act(actor: Participant, act: Parameters<typeof actOnDraft>[1]['act']): void {
    this.#now += 1
    const id = identifierFrom(`${this.#now}`)
    const joint = this.#draft.state
    const done = actOnDraft(this.#draft, {
      ...nothingAround,
      id,
      act,
      actor,
      now: this.#now,
      joint,
      agreement,
      sign: () => ({ key: '', signature: '' }),
    })
    if (!('refused' in done) && done.carrier) this.#tell(done.carrier, undefined)
  }

  #mustHold(): void {
    const words = this.#draft.text.goal(goal)
    const made = this.#draft.state.endorsements.get(goal) ?? {}
    for (const side of ['a', 'b'] as const) {
      const endorsement = made[side]
      if (!endorsement) continue
      const now = words && goalHash(words)
      if (words && now === endorsement.text)
        expect(this.pages[side].seen.get(endorsement.text)).toBe(canonicalGoal(words))
      else expect(endorsement.changes.length).toBeGreaterThan(0)
    }
  }
}

it(`[T13] ${runs} runs of edits, undo and endorsements in every order`, () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 10, maxLength: 60 }), (steps) => {
      const scene = new Scene()
      for (const one of steps) scene.take(one)
      scene.finish()
    }),
    { numRuns: runs },
  )
}, 600_000)
