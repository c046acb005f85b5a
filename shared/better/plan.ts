/** What a question can do and when its answer comes, said beforehand: by what everybody knows, so that the time tells nothing of anybody's numbers. */

/** So many looks at most, whatever they find. */
export const looksPerQuestion = 8

/** Nobody is answered before. */
const leastMs = 3_000
/** So many issues are looked through within it, with much to spare. */
const issuesWithin = 12
const msPerIssue = 250

/** Of a question that compares so many issues: 3 seconds, and 10 for forty. */
export const answerMs = (issues: number): number => leastMs + Math.max(0, issues - issuesWithin) * msPerIssue
