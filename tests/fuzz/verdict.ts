/** What of a hostile run breaks a promise. */
import type { FuzzResult } from './run.ts'

/** In ms: nobody else's act is delayed more by the hostile. */
const patienceMs = 1_000
/** On a machine that is itself slow: so many times the slowest act of people nobody attacked meanwhile. */
const timesUndisturbed = 5

/** In ms: how long the slowest act may take beside what the same work takes undisturbed. */
export const patienceFor = ({ undisturbed }: FuzzResult['slowestAct']): number =>
  Math.max(patienceMs, timesUndisturbed * undisturbed)

/** Memory goes up and down by this much without growing: what the garbage collector has not looked at yet, and what the honest wrote. */
const slackMb = 150

export const faultsOf = ({
  crashed,
  bugs,
  leaks,
  harm,
  memory,
  slowestAct,
}: FuzzResult): readonly string[] => [
  ...(crashed ? ['the server ended'] : []),
  ...bugs.slice(0, 20).map((line) => `error in the log: ${line}`),
  ...leaks.slice(0, 20).map((line) => `people's text in the log: ${line}`),
  ...harm,
  ...(slowestAct.all > patienceFor(slowestAct)
    ? [`an honest act took ${slowestAct.all} ms, undisturbed ${slowestAct.undisturbed} ms`]
    : []),
  ...(memory.end > memory.start + slackMb ? [`memory grew from ${memory.start} to ${memory.end} MB`] : []),
]
