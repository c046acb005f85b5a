/** Every text an honest hand has typed, followed until it is in the room, deleted by someone, or set aside for its author. */
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import { overlap, type Stretch } from './facts.ts'

export interface Typed {
  readonly space: Space
  readonly text: string
  readonly stretch: Stretch
  /** Someone deleted some of it, as far as its author's copy knows. */
  deleted: boolean
  /** It has been seen in the store. */
  recorded: boolean
}

/** Whether the letters of `text` all stand in `whole`, in their order: others may have typed between them. */
export const standsIn = (text: string, whole: string): boolean => {
  let at = 0
  for (const letter of text) {
    at = whole.indexOf(letter, at) + letter.length
    if (at < letter.length) return false
  }
  return true
}

/** What one session has typed. */
export class TypedTexts {
  readonly all: Typed[] = []
  readonly #watched = new WeakSet<Y.Doc>()

  /** Runs a change of a document that types `text`, and remembers where it went. */
  type(doc: Y.Doc, space: Space, text: string, change: () => void): void {
    this.watch(doc, space)
    const { clientID: client } = doc
    const from = Y.getState(doc.store, client)
    change()
    const to = Y.getState(doc.store, client)
    if (to > from)
      this.all.push({ space, text, stretch: { client, from, to }, deleted: false, recorded: false })
  }

  /** From now on deletions in this copy are seen. */
  watch(doc: Y.Doc, space: Space): void {
    if (this.#watched.has(doc)) return
    this.#watched.add(doc)
    doc.on('afterTransaction', ({ deleteSet }: Y.Transaction) => {
      if (deleteSet.clients.size === 0) return
      for (const typed of this.all) {
        if (typed.deleted || typed.space !== space) continue
        const { client } = typed.stretch
        typed.deleted = (deleteSet.clients.get(client) ?? []).some(({ clock, len }) =>
          overlap(typed.stretch, { client, from: clock, to: clock + len }),
        )
      }
    })
  }
}
