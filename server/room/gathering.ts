/**
 * How long a commit waits for company. As long as few come it does not wait at all; under load commits follow each other at such
 * a distance that they take about a tenth of the time, but never more than a few ms apart: a flush to the disk costs the same
 * for one row as for a hundred.
 */

/** From the beginning of a commit to that of the next, as a multiple of what one takes. */
const share = 10
/** ms, the most of that. From beginning to beginning, so that under load nobody waits besides for what takes its time anyway. */
const longest = 5
/** ms of pauses that may be left out before the next is kept: what a room full of people types at ease does not add up to it. */
const leftOut = 40
/** ms from the end of a commit to the next, under load: however long the disk takes, others than those who write have their turns. */
const breath = 1
/** ms. Shorter pauses are not worth a timer, which counts whole ones. */
const shortest = 0.5

export interface Gathering {
  /** Lets what is ready, or comes within a moment, happen first. */
  pause(): Promise<void>
  /** A commit begins, and ends. */
  begins(): void
  ends(): void
  /** Whether so many come that the last one waited for company. */
  isUnderLoad(): boolean
}

export interface Pauses {
  /** ms, of a clock that is never set. */
  readonly now: () => number
  /** Lets everything that is ready in this turn of the event loop happen. */
  readonly turn: () => Promise<void>
  readonly wait: (ms: number) => Promise<void>
}

export const gatheringBy = ({ now, turn, wait }: Pauses): Gathering => {
  let begun = 0
  /** When the next commit would be due if all so far had kept their distance. Behind that by `leftOut`, nobody waits. */
  let due = Number.NEGATIVE_INFINITY
  /** What a commit takes, smoothed. */
  let takes = 0
  let waited = false
  return {
    pause: async () => {
      const left = due - leftOut - now()
      waited = left > shortest
      if (waited) {
        await wait(left)
        // A timer is late as a rule, and what came meanwhile goes along: nothing is made up for.
        due = Math.max(due, now() + leftOut)
      }
      await turn()
    },
    begins: () => {
      begun = now()
    },
    ends: () => {
      const took = now() - begun
      takes += (took - takes) / 4
      due = Math.max(due, begun) + Math.max(took + breath, Math.min(longest, takes * share))
    },
    isUnderLoad: () => waited,
  }
}

/** No longer than this turn of the event loop. */
export const gatheringOneTurn = (turn: () => Promise<void>): Gathering => ({
  pause: turn,
  begins: () => {},
  ends: () => {},
  isUnderLoad: () => false,
})
