/** What the wording coach costs: milliseconds for texts of different lengths, and the longest slice of a long one. */
import { reviewSlices } from '@common-ground/shared/wording/review'
import { labelled } from '../wording/labelled.ts'
import { hardTexts } from '../wording/odd-texts.ts'
import { middle, type Plan, type Row, rowsOf } from './row.ts'

const sentences = labelled('development').map(({ text }) => text)

/** Sentences in their order, from a place of their own on, until the text is long enough. */
const prose = (characters: number, from: number): string => {
  let text = ''
  for (let at = from; text.length < characters; at++) text += `${sentences[at % sentences.length]} `
  return text.slice(0, characters)
}

/** Milliseconds for the whole text, and without a pause: the longest slice of any run. */
const measured = (what: string, texts: readonly string[], now: () => number): readonly Row[] => {
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
  const named = `${what}, ${texts[0]?.length ?? 0} characters`
  return rowsOf(named, 'ms', { median: middle(took), 'longest slice': longest })
}

/** `now` in milliseconds, with fractions. */
export const wordingRows = ({ rounds, size }: Plan, now: () => number): readonly Row[] => {
  const whole = size === 'whole'
  const many = (characters: number, count: number) =>
    Array.from({ length: count }, (_, at) => prose(characters, at * 7))
  if (whole) measured('warm up', many(1_000, 200), now)
  const lengths = whole ? [250, 500, 1_000, 2_000, 5_000, 10_000, 20_000] : [250]
  const hard = Object.entries(hardTexts).filter(([, text]) => text !== '')
  return [
    ...lengths.flatMap((characters) =>
      measured('half charged sentences', many(characters, rounds * (whole ? 20 : 1)), now),
    ),
    ...(whole ? hard : []).flatMap(([what, text]) => measured(what, Array<string>(rounds).fill(text), now)),
  ]
}
