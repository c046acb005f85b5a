/** A gate over a small joint document, and clients that write honest or forged updates against it. */

import { type ChairOf, ClientIds } from '@common-ground/server/room/client-ids'
import { type Accepted, Gate } from '@common-ground/server/room/gate'
import { declareDocument } from '@common-ground/shared/documents/declare'
import { addGoal, goalFragment } from '@common-ground/shared/documents/goals'
import type { Participant, Standing } from '@common-ground/shared/room/participant'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'

export const partyA: Participant = { id: '00000000-0000-4000-8000-00000000000a', standing: 'a', name: 'Ana' }
export const partyB: Participant = { id: '00000000-0000-4000-8000-00000000000b', standing: 'b', name: 'Ben' }
export const mediator: Participant = {
  id: '00000000-0000-4000-8000-00000000000c',
  standing: 'mediator',
  name: 'Mo',
}

export const goalId = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

export const serverClient = 1

/** Makes copies of what a document says, as a gate asks for them. */
export const copies =
  (live: Y.Doc, space: Space = 'joint') =>
  (): Y.Doc => {
    const copy = declareDocument(space, new Y.Doc())
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(live))
    return copy
  }

export const newGate = (live: Y.Doc, chairOf: ChairOf = () => undefined): Gate =>
  new Gate('joint', copies(live), 0, new ClientIds(new Map(), new Map(), serverClient, chairOf), serverClient)

/** The live document, its gate, and what a clerk does with a verdict. */
export class GateHarness {
  readonly live = declareDocument('joint', new Y.Doc())
  readonly #chairs = new Map<string, Standing>()
  readonly gate = newGate(this.live, (participant) => this.#chairs.get(participant))

  /** Judges and, if accepted, makes it live. */
  send(update: Uint8Array, writer: Participant): string {
    this.#chairs.set(writer.id, writer.standing)
    const verdict = this.gate.judge(update, writer)
    if (verdict === undefined) return 'nothing-new'
    if ('refused' in verdict) {
      this.gate.mend([])
      return verdict.refused
    }
    this.apply(verdict)
    return 'accepted'
  }

  apply({ update }: Accepted): void {
    Y.applyUpdate(this.live, update)
  }

  /** A client's copy as opened from the server. */
  copy(): Y.Doc {
    return copies(this.live)()
  }

  /** What `change` does to a fresh copy, as the update that client would send. */
  updateOf(change: (doc: Y.Doc) => void, doc = this.copy()): Uint8Array {
    const before = Y.encodeStateVector(doc)
    change(doc)
    return Y.encodeStateAsUpdate(doc, before)
  }

  /** Puts one goal of A, one of B and one in the middle on the board. */
  seed(): this {
    this.send(
      this.updateOf((doc) => addGoal(doc, goalId(1), 'a', 'Quiet nights')),
      partyA,
    )
    this.send(
      this.updateOf((doc) => addGoal(doc, goalId(2), 'b', 'A building that pays its way')),
      partyB,
    )
    this.send(
      this.updateOf((doc) => addGoal(doc, goalId(3), 'middle', 'Good neighbours')),
      mediator,
    )
    return this
  }

  /** Everything live, to see that a refused change left no trace. */
  state(): string {
    return Buffer.from(Y.encodeStateAsUpdate(this.live)).toString('hex')
  }
}

/** The first paragraph of a seeded goal, and its text. */
export const paragraphOf = (doc: Y.Doc, number: number): Y.XmlElement => {
  const paragraph = goalFragment(doc, goalId(number))?.get(0)
  if (!(paragraph instanceof Y.XmlElement)) throw new Error('no paragraph')
  return paragraph
}
export const textOf = (doc: Y.Doc, number: number): Y.XmlText => {
  const text = paragraphOf(doc, number).get(0)
  if (!(text instanceof Y.XmlText)) throw new Error('no text')
  return text
}
