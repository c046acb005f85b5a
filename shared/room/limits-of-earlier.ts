/** Bounds of an earlier agreement that a new room begins from. */

export const earlierLimits = {
  /** Of the whole request that brings it, in bytes. */
  bodyBytes: 3 * 1024 * 1024,
  clauses: 1_000,
  openPoints: 1_000,
  /** Requests longer than others may be: how often from one address, and how many at once. */
  rate: { perSecond: 0.2, burst: 20 },
  atOnce: { perAddress: 4, inAll: 16 },
} as const
