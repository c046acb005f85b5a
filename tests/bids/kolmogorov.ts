/** The test of Kolmogorov and Smirnov against the uniform distribution from 0 to 1. */

/** The greatest distance between what was seen and what should be. */
export const distanceOf = (samples: readonly number[]): number => {
  const sorted = [...samples].sort((one, other) => one - other)
  const { length } = sorted
  return sorted.reduce((most, value, at) => Math.max(most, value - at / length, (at + 1) / length - value), 0)
}

/** Above this it is not uniform, but for one time in a hundred. */
export const criticalAt1Percent = (samples: number): number => 1.6276 / Math.sqrt(samples)
