/** When an answer comes: by what everybody knows, so that how long it took tells nothing of anybody's numbers. */

/** Nobody is answered before. */
const leastMs = 3_000
/** So many issues are looked through within it, with much to spare. */
const issuesWithin = 12
const msPerIssue = 250

/** Of a question that compares so many issues: 3 seconds, and 10 for forty. */
export const answerMs = (issues: number): number => leastMs + Math.max(0, issues - issuesWithin) * msPerIssue
