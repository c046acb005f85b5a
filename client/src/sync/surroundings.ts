/** What a session needs of the world around it: the server's address, ids, secrets, requests and time, all as arguments. */
import type { WireForm } from '@common-ground/shared/wire/packets'

export interface FileSent {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Blob
  /** Bytes that left this device so far. */
  readonly progress: (sent: number) => void
  readonly signal: AbortSignal
}

/** Rejects when the connection is cut or the signal says stop. */
export type SendFile = (file: FileSent) => Promise<{ readonly ok: boolean; readonly text: string }>

export interface Surroundings {
  /** For instance `http://127.0.0.1:3000`; empty for the page's own origin. */
  readonly origin: string
  /** How bytes go to the server: as bytes when absent. */
  readonly wire?: WireForm
  /** A new random UUID. */
  newId(): string
  /** 256 new random bits, base64url. */
  newSecret(): string
  readonly fetch: typeof fetch
  /** Sends a file and says how far it is; without it `fetch` does, which cannot say. */
  readonly sendFile?: SendFile
  /** Inflates raw deflated bytes; without it the room sends whole documents as they are. */
  readonly inflate?: (bytes: Uint8Array) => Promise<Uint8Array>
  /** Runs `fn` once after `ms`; the answer cancels it. */
  schedule(fn: () => void, ms: number): () => void
  /** ms since 1970 */
  now(): number
}

export type Schedule = Surroundings['schedule']
