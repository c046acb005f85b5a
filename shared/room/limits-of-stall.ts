/** Bounds of when the room says that it may be in a stall. */

export const stallLimits = {
  moves: { least: 2, most: 12 },
  times: { least: 2, most: 10 },
  within: { least: 4, most: 100 },
  refusals: { least: 1, most: 20 },
  window: { least: 4, most: 50 },
  minutes: { least: 2, most: 120 },
  statements: { least: 1, most: 50 },
  /** Steps of people it looks back on: the longest of `within`, and two of the longest `window`. */
  steps: 100,
  /** Characters of words that are a point: said again when shorter, they are a greeting. */
  shortestPoint: 12,
} as const
