/** Precision, recall and F1 of a judge on labelled sentences: over all of them, and kind by kind. */
import { type Kind, kinds } from '@common-ground/shared/wording/finding'
import type { Labelled } from './labelled.ts'

/** What a judge says of a sentence: the kinds it found, or only that it found something. */
export type Judge = (text: string) => readonly (Kind | 'something')[]

export interface Score {
  readonly right: number
  /** Harmless ones it flagged. */
  readonly wrong: number
  /** Charged ones it passed. */
  readonly missed: number
}

const share = (part: number, of: number): number => (of === 0 ? 0 : part / of)

export const precision = ({ right, wrong }: Score): number => share(right, right + wrong)
export const recall = ({ right, missed }: Score): number => share(right, right + missed)
/** The harmonic mean of both. */
export const f1 = (score: Score): number =>
  share(2 * precision(score) * recall(score), precision(score) + recall(score))

/** A sentence counts once, whatever is found in it. */
export const scoreOf = (sentences: readonly Labelled[], judge: Judge): Score => {
  const score = { right: 0, wrong: 0, missed: 0 }
  for (const { text, charged } of sentences) {
    const flagged = judge(text).length > 0
    if (charged && flagged) score.right++
    else if (charged) score.missed++
    else if (flagged) score.wrong++
  }
  return score
}

const isRight = (one: Labelled, kind: Kind): boolean =>
  one.charged && (one.kind === kind || (one.also ?? []).includes(kind))

/**
 * Of one kind: right is a sentence in which it was found and is a right name; wrong, one in which it was found and is not;
 * missed, one of which it is the main kind and no right name was found.
 */
export const scoreOfKind = (sentences: readonly Labelled[], judge: Judge, kind: Kind): Score => {
  const score = { right: 0, wrong: 0, missed: 0 }
  for (const one of sentences) {
    const found = judge(one.text)
    if (found.includes(kind)) {
      if (isRight(one, kind)) score.right++
      else score.wrong++
    } else if (
      one.charged &&
      one.kind === kind &&
      !found.some((other) => other !== 'something' && isRight(one, other))
    )
      score.missed++
  }
  return score
}

/** The kinds that can be found in a sentence by its words alone: not the names of a room. */
export const labelledKinds: readonly Kind[] = kinds.filter((kind) => kind !== 'glossary')
