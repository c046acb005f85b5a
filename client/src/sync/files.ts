/** Files of a room: sends one from this device into a space, and gets those this seat may read. Without a screen. */
import type { FileFacts } from '@common-ground/shared/room/file'
import { limits } from '@common-ground/shared/room/limits'
import { firstReply, type RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'
import { backoff } from './backoff.ts'
import type { FileSent, SendFile, Surroundings } from './surroundings.ts'

export interface Uploading {
  /** Called as bytes leave this device, where that can be known. */
  readonly progress?: (sent: number, total: number) => void
  /** Stops it: the answer is `stopped`. */
  readonly signal?: AbortSignal
}

/** Nothing has moved for so long, in ms: the connection is taken for dead. Cleaning a picture is within it. */
const stalledAfter = 120_000
/** How often a busy room is asked again before its refusal is handed on. */
const tries = 5
const downloadsAtOnce = 3

const unreachable = firstReply({ refused: 'unreachable' })
const stopped = firstReply({ refused: 'stopped' })

const isReply = (body: unknown): body is RefusalReply =>
  typeof body === 'object' && body !== null && 'refused' in body && 'sentence' in body

/** The room's own refusal, if that is what the text is. */
export const refusalIn = (text: string): RefusalReply => {
  try {
    const body: unknown = JSON.parse(text)
    return isReply(body) ? body : unreachable
  } catch {
    // A proxy's page, or half an answer.
    return unreachable
  }
}

const factsIn = (text: string): FileFacts | RefusalReply => {
  try {
    return JSON.parse(text)
  } catch {
    return unreachable
  }
}

export class RoomFiles {
  readonly #surroundings: Surroundings
  readonly #room: string
  readonly #seat: string | undefined
  #downloading = 0
  readonly #waiting: (() => void)[] = []

  constructor(surroundings: Surroundings, room: string, seat: string | undefined) {
    this.#surroundings = surroundings
    this.#room = `${surroundings.origin}/api/rooms/${room}`
    this.#seat = seat
  }

  /** Whatever the answer, the caller still has the Blob for another try. */
  async upload(
    space: Space,
    file: Blob,
    { progress = () => undefined, signal }: Uploading = {},
  ): Promise<FileFacts | RefusalReply> {
    if (file.size === 0) return firstReply({ refused: 'file-empty' })
    if (file.size > limits.file.bytes) return firstReply({ refused: 'file-too-large' })
    return this.#again(signal, async (authorization) => {
      const headers = { authorization, 'x-space': space, 'content-type': 'application/octet-stream' }
      const send = this.#surroundings.sendFile ?? this.#sendByFetch
      const { ok, text } = await this.#unstalled(signal, (until, moved) =>
        send({
          url: `${this.#room}/files`,
          headers,
          body: file,
          signal: until,
          progress: (sent) => {
            moved()
            progress(Math.min(sent, file.size), file.size)
          },
        }),
      )
      return ok ? factsIn(text) : refusalIn(text)
    })
  }

  /** Asks the room for something else under its own address, as this seat. */
  ask(path: string, { headers, ...init }: RequestInit): Promise<Response> {
    const authorization = `Bearer ${this.#seat ?? ''}`
    return this.#surroundings.fetch(this.#room + path, { ...init, headers: { ...headers, authorization } })
  }

  /** A few at a time: the others wait for their turn here. */
  async download(file: string, signal?: AbortSignal): Promise<Blob | RefusalReply> {
    if (this.#downloading >= downloadsAtOnce)
      await new Promise<void>((turn) => {
        this.#waiting.push(turn)
      })
    else this.#downloading += 1
    try {
      return await this.#again(signal, (authorization) =>
        this.#unstalled(signal, async (until) => {
          const headers = { authorization }
          const answer = await this.#surroundings.fetch(`${this.#room}/files/${file}`, {
            headers,
            signal: until,
          })
          return answer.ok ? await answer.blob() : refusalIn(await answer.text())
        }),
      )
    } finally {
      // Whoever is next takes this place over.
      const next = this.#waiting.shift()
      if (next) next()
      else this.#downloading -= 1
    }
  }

  /** Asks, and asks again later while the room is only busy. A connection that is cut is `unreachable`. */
  async #again<T>(
    signal: AbortSignal | undefined,
    ask: (authorization: string) => Promise<T | RefusalReply>,
  ): Promise<T | RefusalReply> {
    if (this.#seat === undefined) return unreachable
    for (let tried = 1; ; tried += 1) {
      if (signal?.aborted) return stopped
      let answer: T | RefusalReply
      try {
        answer = await ask(`Bearer ${this.#seat}`)
      } catch {
        return signal?.aborted ? stopped : unreachable
      }
      const passes = isReply(answer) && (answer.refused === 'busy' || answer.refused === 'too-fast')
      if (!passes || tried === tries) return answer
      await this.#pause(backoff(tried), signal)
    }
  }

  #pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((over) => {
      const cancel = this.#surroundings.schedule(() => {
        signal?.removeEventListener('abort', stop)
        over()
      }, ms)
      const stop = (): void => {
        cancel()
        over()
      }
      signal?.addEventListener('abort', stop, { once: true })
    })
  }

  /** Gives up when the caller does, or when nothing has `moved` for long. */
  async #unstalled<T>(
    signal: AbortSignal | undefined,
    run: (until: AbortSignal, moved: () => void) => Promise<T>,
  ): Promise<T> {
    const giveUp = new AbortController()
    const stop = (): void => giveUp.abort()
    signal?.addEventListener('abort', stop)
    let cancel = this.#surroundings.schedule(stop, stalledAfter)
    try {
      return await run(giveUp.signal, () => {
        cancel()
        cancel = this.#surroundings.schedule(stop, stalledAfter)
      })
    } finally {
      cancel()
      signal?.removeEventListener('abort', stop)
    }
  }

  readonly #sendByFetch: SendFile = async ({ url, headers, body, signal }: FileSent) => {
    const answer = await this.#surroundings.fetch(url, {
      method: 'POST',
      headers: { ...headers },
      body,
      signal,
    })
    return { ok: answer.ok, text: await answer.text() }
  }
}
