/** Reviews a text: which of its words may trigger resistance, and what could stand in their place. Pure. */
import type { Walk } from './compile.ts'
import type { Finding, ReviewOptions } from './finding.ts'
import { isEnglish, isEnglishText, likenessOf } from './language.ts'
import { leftOver } from './left-over.ts'
import { calledOf, type Instead, insteadOf } from './names.ts'
import { allPatterns, beginningsIn, type Entry, possibleIn } from './pattern-index.ts'
import { quotesOf, type Stretch } from './quotes.ts'
import { type Called, Reading } from './reading.ts'
import { fill, fitted } from './rewrite.ts'
import { sentencesOf } from './sentences.ts'
import { isDenied, reportsHarm, shieldsOf } from './shielded.ts'
import { slicesOf } from './slices.ts'
import { normal, type Token, tokensOf } from './tokens.ts'

/** One sentence says no more than this: a page full of lines is read by nobody. */
const mostInSentence = 2

interface Task {
  readonly text: string
  readonly quotes: readonly Stretch[]
  readonly called: Called
  readonly instead: Instead
  readonly muted: ReadonlySet<string>
  /** Undefined: a language the coach does not know. */
  readonly english: boolean | undefined
}

interface Candidate extends Finding {
  readonly order: number
}

/** Whether it touches one of these, which are in order and do not overlap. */
const overlaps = (start: number, end: number, stretches: readonly Stretch[]): boolean => {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.[1] ?? 0) > start) high = middle
    else low = middle + 1
  }
  return (stretches[low]?.[0] ?? Number.POSITIVE_INFINITY) < end
}

const hasFigure = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (tokens[at]?.type === 'number') return true
  return false
}

/** First token, and after the last, of the clause around this one. */
const clauseAround = (reading: Reading, at: number): readonly [number, number] => {
  let from = at
  while (from > reading.sentence.from && !reading.isPause(from - 1)) from--
  let to = at
  while (to < reading.sentence.to && !reading.isPause(to)) to++
  return [from, to]
}

const said = (token: Token | undefined): string => (token?.norm === 'i' ? 'I' : (token?.norm ?? ''))

/** Words of a contraction the span begins or ends within: they stay. */
const kept = (tokens: readonly Token[], from: number, to: number): readonly [string, string] => {
  const before: string[] = []
  for (let at = from - (tokens[from]?.part ?? 0); at < from; at++) before.push(said(tokens[at]))
  const after: string[] = []
  const last = tokens[to - 1]
  const rest = last ? last.parts - 1 - last.part : 0
  for (let at = to; at < to + rest; at++) after.push(said(tokens[at]))
  return [before.length > 0 ? `${before.join(' ')} ` : '', after.length > 0 ? ` ${after.join(' ')}` : '']
}

const figures = /\p{N}[\p{N}.,:/]*\p{N}|\p{N}/gu

/** Sums and dates inside the span must stand in the rewrite too. */
const keepsFigures = (span: string, rewrite: string): boolean =>
  (span.match(figures) ?? []).every((figure) => rewrite.includes(figure))

const isWhole = (reading: Reading, from: number, to: number): boolean =>
  reading.sentenceStart(from) && to >= reading.sentence.to && from === reading.sentence.from

/** After the end marks of the sentence, without the line that ends with it. */
const afterMarks = ({ tokens, sentence }: Reading): number => {
  let end = tokens[sentence.to - 1]?.end ?? 0
  for (let at = sentence.to; at < sentence.after; at++) {
    const token = tokens[at]
    if (token?.type !== 'mark' || token.start !== end) break
    end = token.end
  }
  return end
}

const candidateOf = (task: Task, walk: Walk, entry: Entry, at: number): Candidate | undefined => {
  const { reading } = walk
  const { tokens, sentence } = reading
  const { pattern, kind, reason, order, compiled } = entry
  const bracketed = (walk.starts[0] ?? -1) >= 0 && (walk.ends[0] ?? -1) > (walk.starts[0] ?? -1)
  const from = bracketed ? (walk.starts[0] ?? at) : at
  const found = { compiled, walk, reading }
  const upTo = bracketed ? (walk.ends[0] ?? walk.end) : walk.end
  const whole = pattern.ask !== undefined && isWhole(reading, at, walk.end)
  const to = whole ? upTo : upTo + leftOver(pattern.say, reading, from, upTo)
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return undefined
  if (pattern.factual && hasFigure(tokens, ...clauseAround(reading, from))) return undefined
  const start = whole ? (tokens[sentence.from]?.start ?? first.start) : first.start
  const end = whole ? afterMarks(reading) : last.end
  if (overlaps(start, end, task.quotes)) return undefined
  const word = normal(task.text.slice(first.start, last.end))
  if (task.muted.has(word)) return undefined
  const span = task.text.slice(start, end)
  const opens = from === sentence.from && first.part === 0
  const [before, after] = whole ? ['', ''] : kept(tokens, from, to)
  const rewrites = ((whole && pattern.ask) || pattern.say).flatMap((rewrite) => {
    const words = rewrite === undefined ? undefined : fill(rewrite, found)
    if (words === undefined) return []
    const fit = fitted(`${before}${words}${after}`, span, opens || whole)
    return keepsFigures(span, fit) && fit !== span ? [fit] : []
  })
  if (rewrites.length < 2) return undefined
  return { start, end, kind, rule: pattern.id, word, reason, rewrites: [...new Set(rewrites)], order }
}

const candidatesIn = (task: Task, reading: Reading): readonly Candidate[] => {
  const found: Candidate[] = []
  const { from, to } = reading.sentence
  let shields: ReturnType<typeof shieldsOf> | undefined
  const walk: Walk = { reading, starts: [], ends: [], end: 0, left: 0 }
  const beginnings = beginningsIn(reading)
  for (const { item: entry, until } of possibleIn(allPatterns(), reading)) {
    for (const at of beginnings(entry)) {
      if (at > until) break
      if (!entry.compiled.run(walk, at)) continue
      // A rare moment: only now what costs more is asked.
      shields ??= reportsHarm(reading) ? [[from, to]] : shieldsOf(reading)
      const place = walk.starts[0] ?? at
      const spared = isDenied(reading, at) || shields.some(([start, end]) => place >= start && place < end)
      const candidate = spared ? undefined : candidateOf(task, walk, entry, at)
      if (candidate) found.push(candidate)
      // What one pattern remembered is not the next one's.
      walk.starts.length = 0
      walk.ends.length = 0
    }
  }
  return found
}

const namesIn = (task: Task, reading: Reading): readonly Candidate[] => {
  if (task.instead.size === 0) return []
  const { tokens, sentence } = reading
  const found: Candidate[] = []
  for (let at = sentence.from; at < sentence.to; at++) {
    const named = task.instead
      .get(reading.norm(at))
      ?.find(({ words }) => words.every((word, i) => reading.norm(at + i) === word))
    const first = tokens[at]
    const last = named && tokens[at + named.words.length - 1]
    if (!named || !first || !last || overlaps(first.start, last.end, task.quotes)) continue
    const span = task.text.slice(first.start, last.end)
    const word = normal(span)
    if (task.muted.has(word)) continue
    found.push({
      start: first.start,
      end: last.end,
      kind: 'glossary',
      rule: 'agreed-name',
      word,
      reason: 'Both sides agreed on a name for this.',
      rewrites: [fitted(named.name, span, at === sentence.from)],
      order: -1,
    })
  }
  return found
}

/** The preferred ones that do not overlap, in the order of the text. */
const chosen = (candidates: readonly Candidate[]): readonly Finding[] => {
  const taken: Candidate[] = []
  const byPreference = [...candidates].sort(
    (a, b) => a.order - b.order || b.end - b.start - (a.end - a.start) || a.start - b.start,
  )
  for (const one of byPreference) {
    if (taken.length < mostInSentence && !taken.some(({ start, end }) => one.start < end && one.end > start))
      taken.push(one)
  }
  return taken.sort((a, b) => a.start - b.start).map(({ order: _, ...finding }) => finding)
}

const reviewSentence = (task: Task, reading: Reading): readonly Finding[] => {
  const { tokens, sentence } = reading
  const names = namesIn(task, reading)
  const known =
    task.english !== undefined && isEnglish(likenessOf(tokens, sentence.from, sentence.to), task.english)
  return chosen(known ? [...names, ...candidatesIn(task, reading)] : names)
}

const knownLanguage = (language: string | undefined): boolean =>
  language === undefined || /^en\b/i.test(language)

/** The findings slice by slice, for whoever must let others work in between: together they are those of `review`. */
export function* reviewSlices(text: string, options: ReviewOptions = {}): Generator<readonly Finding[]> {
  const { names = {}, glossary = [], muted = [], language } = options
  const quotes = quotesOf(text)
  const called = calledOf(names)
  const instead = insteadOf(glossary)
  const silent = new Set(muted.map(normal))
  let english: boolean | undefined
  for (const [from, to] of slicesOf(text)) {
    const tokens = tokensOf(text, from, to)
    // What a text is written in shows in its beginning.
    if (knownLanguage(language)) english ??= isEnglishText(likenessOf(tokens))
    const task: Task = { text, quotes, called, instead, muted: silent, english }
    yield sentencesOf(text, tokens).flatMap((sentence) =>
      reviewSentence(task, new Reading(text, tokens, sentence, called)),
    )
  }
}

/** Findings in the order of the text; they do not overlap. Any string is a text. */
export const review = (text: string, options: ReviewOptions = {}): readonly Finding[] =>
  [...reviewSlices(text, options)].flat()
