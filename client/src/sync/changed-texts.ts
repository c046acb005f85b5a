/** Which texts this client has changed since the room's last verdict, and what they said then. */
import { clausesOf, milestonesOf } from '@common-ground/shared/documents/agreement-roots'
import { documentKindOf } from '@common-ground/shared/documents/declare'
import { goalsOf, readGoal, whyField } from '@common-ground/shared/documents/goals'
import { notesOf } from '@common-ground/shared/documents/notes'
import { isSide, type Standing } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import type * as Y from 'yjs'
import {
  clauseText,
  keyOf,
  milestoneParts,
  milestoneText,
  type ShownTexts,
  type TextPlace,
} from './document-texts.ts'

interface Change {
  readonly place: TextPlace
  /** Number of the update that changed the text last. */
  readonly mark: number
  /** What it said after that; not kept for a page of notes, which nobody can remove. */
  readonly text: string
}

export interface ChangedTextsNeeds {
  readonly space: Space
  readonly standing: Standing
  /** Origin of changes that are not this client's. */
  readonly fromRoom: object
  /** The number of the update being made. */
  readonly mark: () => number
  /** Someone removed a card, a clause or a milestone this client had just written in. */
  readonly removed: (texts: ShownTexts) => void
}

type Events = readonly Y.YEvent<Y.AbstractType<unknown>>[]

export class ChangedTexts {
  readonly #changes = new Map<string, Change>()
  readonly #doc: Y.Doc
  readonly #needs: ChangedTextsNeeds
  readonly detach: () => void

  constructor(doc: Y.Doc, needs: ChangedTextsNeeds) {
    this.#doc = doc
    this.#needs = needs
    this.detach = documentKindOf(needs.space) === 'joint' ? this.#watchJoint() : this.#watchNotes()
  }

  /** Their keys (document-texts). */
  keys(): ReadonlySet<string> {
    return new Set(this.#changes.keys())
  }

  /** The room has recorded every update up to this number. */
  recorded(upTo: number): void {
    for (const [key, { mark }] of this.#changes) if (mark <= upTo) this.#changes.delete(key)
  }

  #watchNotes(): () => void {
    const notes = notesOf(this.#doc)
    const changed = (_events: Events, { origin }: Y.Transaction) => {
      if (origin !== this.#needs.fromRoom) this.#mark({ where: 'notes' }, '')
    }
    notes.observeDeep(changed)
    return () => notes.unobserveDeep(changed)
  }

  #watchJoint(): () => void {
    const detach = [
      this.#watch(
        goalsOf(this.#doc),
        (event) => this.#inGoals(event),
        (goal) => (['goal', 'measure', 'why'] as const).map((where) => ({ where, goal })),
      ),
      this.#watch(
        clausesOf(this.#doc),
        (event) => this.#inClauses(event),
        (clause) => [{ where: 'clause', clause }],
      ),
      this.#watch(
        milestonesOf(this.#doc),
        (event) => this.#inMilestones(event),
        (milestone) => milestoneParts.map(([where]) => ({ where, milestone })),
      ),
    ]
    return () => {
      for (const one of detach) one()
    }
  }

  /** `places`: the texts of what stands under a key. */
  #watch(
    root: Y.Map<Y.Map<unknown>>,
    byAuthor: (event: Y.YEvent<Y.AbstractType<unknown>>) => void,
    places: (id: string) => readonly TextPlace[],
  ): () => void {
    const changed = (events: Events, { origin }: Y.Transaction) => {
      for (const event of events)
        if (origin !== this.#needs.fromRoom) byAuthor(event)
        else if (event.path.length === 0) this.#byRoom(event, places)
    }
    root.observeDeep(changed)
    return () => root.unobserveDeep(changed)
  }

  #inClauses({ path: [clause] }: Y.YEvent<Y.AbstractType<unknown>>): void {
    if (clause === undefined) return
    this.#mark({ where: 'clause', clause: String(clause) }, clauseText(this.#doc, String(clause)))
  }

  #inMilestones({ path: [id, field], keys }: Y.YEvent<Y.AbstractType<unknown>>): void {
    for (const milestone of id === undefined ? keys.keys() : [String(id)])
      for (const [where, of] of milestoneParts)
        if (id === undefined || field === of)
          this.#mark({ where, milestone }, milestoneText(this.#doc, milestone, of))
  }

  #inGoals({ path: [card, field], keys }: Y.YEvent<Y.AbstractType<unknown>>): void {
    if (card === undefined)
      for (const id of keys.keys()) this.#markCard(id, { text: true, measure: true, why: true })
    else
      this.#markCard(String(card), {
        text: field === 'text',
        measure: field === 'measure' || (field === undefined && keys.has('measure')),
        why: field === undefined && this.#holdsOwnWhy(keys),
      })
  }

  #holdsOwnWhy(keys: ReadonlyMap<string, unknown>): boolean {
    const { standing } = this.#needs
    return isSide(standing) && keys.has(whyField[standing])
  }

  #markCard(goal: string, { text, measure, why }: Record<'text' | 'measure' | 'why', boolean>): void {
    const { standing } = this.#needs
    const card = goalsOf(this.#doc).get(goal)
    const read = card && readGoal(goal, card)
    if (text) this.#mark({ where: 'goal', goal }, read?.text ?? '')
    if (measure && read?.measure) this.#mark({ where: 'measure', goal }, read.measure)
    if (why && isSide(standing)) this.#mark({ where: 'why', goal }, read?.why[standing] ?? '')
  }

  #mark(place: TextPlace, text: string): void {
    this.#changes.set(keyOf(place), { place, text, mark: this.#needs.mark() })
  }

  #byRoom({ keys }: Y.YEvent<Y.AbstractType<unknown>>, places: (id: string) => readonly TextPlace[]): void {
    for (const [id, { action }] of keys) {
      if (action !== 'delete') continue
      const removed = new Map<string, Change>()
      for (const place of places(id)) {
        const key = keyOf(place)
        const change = this.#changes.get(key)
        if (change) removed.set(key, change)
        this.#changes.delete(key)
      }
      if (removed.size > 0) this.#needs.removed(removed)
    }
  }
}
