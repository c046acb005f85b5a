/**
 * How long a commit waits for company. One that comes after a quiet moment does not wait at all; under load commits follow each
 * other at such a distance that they take about a tenth of the time, but never more than a few ms apart: a flush to the disk costs
 * the same for one row as for a hundred.
 */

/** The pause between two commits, as a multiple of what a commit takes. */
const share = 10
/** ms, the most that anyone waits for company. */
const longest = 5
/** ms. Shorter pauses are not worth a timer, which counts whole ones. */
const shortest = 0.5

export interface Gathering {
  /** Lets what is ready, or comes within a moment, happen first. */
  pause(): Promise<void>
  /** A commit begins, and ends. */
  begins(): void
  ends(): void
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
  let ended = Number.NEGATIVE_INFINITY
  /** What a commit takes, smoothed. */
  let takes = 0
  return {
    pause: async () => {
      const left = ended + Math.min(longest, takes * share) - now()
      if (left > shortest) await wait(left)
      await turn()
    },
    begins: () => {
      begun = now()
    },
    ends: () => {
      ended = now()
      takes += (ended - begun - takes) / 4
    },
  }
}

/** No longer than this turn of the event loop. */
export const gatheringOneTurn = (turn: () => Promise<void>): Gathering => ({
  pause: turn,
  begins: () => {},
  ends: () => {},
})
