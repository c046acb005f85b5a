/** What the wording coach costs: milliseconds for texts of different lengths, and the longest slice of a long one. */
import { reviewSlices } from '@common-ground/shared/wording/review'
import { labelled } from '../wording/labelled.ts'
import { hardTexts } from '../wording/odd-texts.ts'

export interface WordingRow {
  readonly what: string
  readonly characters: number
  /** Milliseconds for the whole text: median of the runs. */
  readonly median: number
  /** Milliseconds without a pause: the longest slice of any run. */
  readonly longest: number
}

const sentences = labelled('development').map(({ text }) => text)

/** Sentences in their order, from a place of their own on, until the text is long enough. */
const prose = (characters: number, from: number): string => {
  let text = ''
  for (let at = from; text.length < characters; at++) text += `${sentences[at % sentences.length]} `
  return text.slice(0, characters)
}

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const measured = (what: string, texts: readonly string[], now: () => number): WordingRow => {
  const took: number[] = []
  let longest = 0
  for (const text of texts) {
    const slices = reviewSlices(text)
    let whole = 0
    for (let done = false; !done; ) {
      const begun = now()
      done = slices.next().done === true
      const slice = now() - begun
      whole += slice
      longest = Math.max(longest, slice)
    }
    took.push(whole)
  }
  return { what, characters: texts[0]?.length ?? 0, median: middle(took), longest }
}

export const wordingRows = (rounds: number, now: () => number): readonly WordingRow[] => {
  const many = (characters: number, count: number) =>
    Array.from({ length: count }, (_, at) => prose(characters, at * 7))
  measured('warm up', many(1_000, 200), now)
  return [
    ...[250, 500, 1_000, 2_000, 5_000, 10_000, 20_000].map((characters) =>
      measured('half charged sentences', many(characters, rounds * 20), now),
    ),
    ...Object.entries(hardTexts)
      .filter(([, text]) => text !== '')
      .map(([what, text]) => measured(what, Array<string>(rounds).fill(text), now)),
  ]
}
