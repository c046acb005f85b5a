/** Cuts a long text into slices that are each reviewed in a moment: at the end of a line or a sentence, where there is one. */
import type { Stretch } from './quotes.ts'

/** UTF-16 code units. */
const aim = 1_500
const most = 3_000

const lastOf = (text: string, from: number, to: number, marks: readonly string[]): number =>
  Math.max(...marks.map((mark) => text.lastIndexOf(mark, to - mark.length) + mark.length)) > from + aim / 2
    ? Math.max(
        ...marks.map((mark) => {
          const at = text.lastIndexOf(mark, to - mark.length)
          return at > from + aim / 2 ? at + mark.length : -1
        }),
      )
    : -1

const endOf = (text: string, from: number): number => {
  if (text.length - from <= most) return text.length
  for (const marks of [['\n'], ['. ', '! ', '? '], [' ']]) {
    const at = lastOf(text, from, from + most, marks)
    if (at > 0) return at
  }
  const at = from + most
  // Never between the halves of one character.
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at
}

export const slicesOf = (text: string): readonly Stretch[] => {
  const slices: Stretch[] = []
  for (let from = 0; from < text.length; ) {
    const to = endOf(text, from)
    slices.push([from, to])
    from = to
  }
  return slices
}
