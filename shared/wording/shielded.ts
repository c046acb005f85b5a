/** Which part of a sentence is not judged: reports of harm as a whole, and what is told of others, denied or regretted. */
import type { Walk } from './compile.ts'
import { allOf, beginningsIn, possibleIn } from './pattern-index.ts'
import type { Reading } from './reading.ts'
import { denied, harm, heldAgainst, saidAgain, takenBack, told } from './shields.ts'

const harmful = allOf(harm)
const heldAgainstOf = allOf(heldAgainst)
const toldOf = allOf(told)
const takenBackOf = allOf(takenBack)

/** First token, and after the last. */
type Tokens = readonly [from: number, to: number]

const each = function* (reading: Reading, matches: typeof harmful): Generator<Tokens> {
  const walk: Walk = { reading, starts: [], ends: [], end: 0, left: 0 }
  const beginnings = beginningsIn(reading)
  for (const { item, until } of possibleIn(matches(), reading))
    for (const at of beginnings(item)) if (at <= until && item.compiled.run(walk, at)) yield [at, walk.end]
}

const pauseAfter = (reading: Reading, at: number): number => {
  let end = at
  while (end < reading.sentence.to && !reading.isPause(end)) end++
  return end
}

/** Whether the sentence reports that somebody was hurt or in danger: what is held against somebody in one clause leaves another's report. */
export const reportsHarm = (reading: Reading): boolean => {
  const reported = [...each(reading, harmful)]
  if (reported.length === 0) return false
  const held = [...each(reading, heldAgainstOf)].map(([from, to]): Tokens => [from, pauseAfter(reading, to)])
  return reported.some(([from]) => !held.some(([start, end]) => from >= start && from < end))
}

const clauseEndAfter = (reading: Reading, at: number): number => {
  let end = at
  // "She wrote: you always do this" is one telling.
  while (reading.isPause(end)) end++
  return pauseAfter(reading, end)
}

const untilSaidAgain = (reading: Reading, at: number): number => {
  let end = at
  while (end < reading.sentence.to && !saidAgain.has(reading.norm(end))) end++
  return end
}

export const shieldsOf = (reading: Reading): readonly Tokens[] => [
  ...[...each(reading, toldOf)].map(([, to]): Tokens => [to, clauseEndAfter(reading, to)]),
  ...[...each(reading, takenBackOf)].map(([from, to]): Tokens => [from, untilSaidAgain(reading, to)]),
]

/** Whether what begins here is denied by the word before it, or by the word before its article. */
export const isDenied = (reading: Reading, at: number): boolean => {
  const before = reading.norm(at - 1)
  if (denied.has(before)) return reading.norm(at - 2) !== 'if' && reading.norm(at - 2) !== 'why'
  return (before === 'a' || before === 'the' || before === 'so') && denied.has(reading.norm(at - 2))
}
