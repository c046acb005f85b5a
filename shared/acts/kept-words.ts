/**
 * Words the server keeps beside the ledger, which keeps everything: they belong to an act, are read by everyone who reads
 * its space, and go for good when the rules say so. They stand in the document's root `tries`, by the id of their act.
 */

import type { Block } from '../agreement/rich-text.ts'
import type { Goal } from '../documents/goals.ts'
import { canonicalText } from '../documents/text-hash.ts'
import { sha256Hex } from '../ledger/hash.ts'

/** Of words that are not to stay, salted with their act's id: the same id with other words is told from a repeat. */
export const keptSeal = (id: string, text: string): string => sha256Hex(`${id}\n${canonicalText(text)}`)

/** What an act does to the words kept beside it. */
export interface KeptChange {
  /** By act id. */
  readonly write: readonly (readonly [id: string, text: string])[]
  readonly remove: readonly string[]
  /** A goal card that is put on the board with the entry. */
  readonly goal?: Goal
  /** A clause that is laid down to be worded; without words, one whose words go. */
  readonly clause?: { readonly id: string; readonly blocks?: readonly Block[] }
}

export const nothingKept: KeptChange = { write: [], remove: [] }
