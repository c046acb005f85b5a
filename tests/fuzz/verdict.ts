/** What of a hostile run breaks a promise. */
import type { FuzzResult } from './run.ts'

/** Nobody else's act is delayed more. */
export const patienceMs = 1_000
/** Memory goes up and down by this much without growing: what the garbage collector has not looked at yet. */
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
  ...(slowestAct.all > patienceMs ? [`an honest act took ${slowestAct.all} ms`] : []),
  ...(memory.end > memory.start + slackMb ? [`memory grew from ${memory.start} to ${memory.end} MB`] : []),
]
