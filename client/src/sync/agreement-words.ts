/** Tells that the words of the agreement changed: its clauses and its milestones, in one copy of the joint document. */
import { clausesOf, milestonesOf } from '@common-ground/shared/documents/agreement-roots'
import type * as Y from 'yjs'
import { Listeners } from './listeners.ts'

class WordsVersion {
  #count = 0
  readonly #listeners = new Listeners()
  readonly subscribe = this.#listeners.subscribe

  constructor(doc: Y.Doc) {
    // For as long as the document lives: both go together.
    for (const root of [clausesOf(doc), milestonesOf(doc)])
      root.observeDeep(() => {
        this.#count += 1
        this.#listeners.tell()
      })
  }

  /** Another number after each change. */
  readonly count = (): number => this.#count
}

const versions = new WeakMap<Y.Doc, WordsVersion>()

/** The same for the same document. */
export const wordsVersion = (doc: Y.Doc): WordsVersion => {
  const known = versions.get(doc) ?? new WordsVersion(doc)
  versions.set(doc, known)
  return known
}
