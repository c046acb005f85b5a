/** What a session needs of the world around it: the server's address, ids, secrets, requests and time, all as arguments. */

export interface Surroundings {
  /** For instance `http://127.0.0.1:3000`; empty for the page's own origin. */
  readonly origin: string
  /** A new random UUID. */
  newId(): string
  /** 256 new random bits, base64url. */
  newSecret(): string
  readonly fetch: typeof fetch
  /** Runs `fn` once after `ms`; the answer cancels it. */
  schedule(fn: () => void, ms: number): () => void
  /** ms since 1970 */
  now(): number
}

export type Schedule = Surroundings['schedule']
