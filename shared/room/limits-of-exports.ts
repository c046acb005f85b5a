/** Bounds of what is taken out of a room. */

export const exportLimits = {
  /** Exports of one participant that are being made or wait to be fetched, of one address, and of all. */
  each: 3,
  perAddress: 20,
  inAll: 60,
  /** How long one that is made waits to be fetched, and how long making one may take. */
  keptMs: 2 * 60_000,
  makingMs: 3 * 60_000,
  /** How long a look at one waits for something new. */
  lookMs: 20_000,
} as const
