/** Every text an honest hand has typed, followed until it is in the room, deleted by someone, or set aside for its author. */
import { readGoals } from '@common-ground/shared/documents/goals'
import { notesText } from '@common-ground/shared/documents/notes'
import type { Space } from '@common-ground/shared/room/space'
import * as Y from 'yjs'
import { holds, overlap, type Stretch } from './facts.ts'

export interface Typed {
  readonly space: Space
  readonly text: string
  readonly stretch: Stretch
  /** Someone deleted some of it, as far as its author's copy knows. */
  deleted: boolean
  /** It was gone, and its page showed the same words from elsewhere: not lost then, and whoever erases those words erases it. */
  shownAgain: boolean
  /** It was in the store when its page was closed. */
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

/** Whether a document shows these letters in one of its texts. */
export const shows = (doc: Y.Doc, space: Space, letters: string): boolean =>
  space === 'joint'
    ? readGoals(doc).some(({ text, why }) =>
        [text, ...Object.values(why)].some((shown) => standsIn(letters, shown)),
      )
    : standsIn(letters, notesText(doc))

/** What one session has typed. */
export class TypedTexts {
  readonly all: Typed[] = []
  /** What is not deleted, by space and client id. */
  readonly #standing = new Map<string, Typed[]>()
  readonly #watched = new WeakSet<Y.Doc>()

  /** Runs a change of a document that types `text`, and remembers where it went. */
  type(doc: Y.Doc, space: Space, text: string, change: () => void): void {
    this.watch(doc, space)
    const { clientID: client } = doc
    const from = Y.getState(doc.store, client)
    change()
    const to = Y.getState(doc.store, client)
    if (to === from) return
    const typed = {
      space,
      text,
      stretch: { client, from, to },
      deleted: false,
      shownAgain: false,
      recorded: false,
    }
    this.all.push(typed)
    const key = `${space}/${client}`
    this.#standing.set(key, [...(this.#standing.get(key) ?? []), typed])
  }

  /** From now on deletions in this copy are seen, and what it shows without holding it. */
  watch(doc: Y.Doc, space: Space): void {
    if (this.#watched.has(doc)) return
    this.#watched.add(doc)
    doc.on('afterTransaction', ({ deleteSet }: Y.Transaction) => {
      for (const [client, ranges] of deleteSet.clients) this.#deleted(`${space}/${client}`, client, ranges)
      this.#shown(doc, space)
    })
  }

  #shown(doc: Y.Doc, space: Space): void {
    for (const typed of this.all)
      if (typed.space === space && !typed.shownAgain && !holds(doc, [typed.stretch]))
        typed.shownAgain = shows(doc, space, typed.text)
  }

  #deleted(key: string, client: number, ranges: readonly { clock: number; len: number }[]): void {
    const standing = this.#standing.get(key)
    if (!standing) return
    for (const typed of standing)
      typed.deleted = ranges.some(({ clock, len }) =>
        overlap(typed.stretch, { client, from: clock, to: clock + len }),
      )
    this.#standing.set(
      key,
      standing.filter(({ deleted }) => !deleted),
    )
  }
}
