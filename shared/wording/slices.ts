/** Cuts a long text into slices that are each reviewed in a moment: at the end of a line or a sentence, where there is one. */
import type { Stretch } from './quotes.ts'

/** UTF-16 code units: a slice is not longer, and where it can be, not shorter. */
const most = 3_000
const least = 1_500

const boundaries = [['\n'], ['. ', '! ', '? '], [' ']] as const

/** After the last of these marks that leaves the slice long enough; -1 where there is none. */
const afterLast = (slice: string, marks: readonly string[]): number => {
  const after = Math.max(...marks.map((mark) => slice.lastIndexOf(mark) + mark.length))
  return after >= least ? after : -1
}

const lengthOfSlice = (text: string, from: number): number => {
  if (text.length - from <= most) return text.length - from
  const slice = text.slice(from, from + most)
  for (const marks of boundaries) {
    const after = afterLast(slice, marks)
    if (after > 0) return after
  }
  // Never between the halves of one character.
  return /[\uDC00-\uDFFF]/.test(text[from + most] ?? '') ? most + 1 : most
}

export const slicesOf = (text: string): readonly Stretch[] => {
  const slices: Stretch[] = []
  for (let from = 0; from < text.length; ) {
    const to = from + lengthOfSlice(text, from)
    slices.push([from, to])
    from = to
  }
  return slices
}
