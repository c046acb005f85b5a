/**
 * Takes the bytes of files in: so many at a time, so many bytes in memory, and never slower than a slow phone. A body that
 * is cut, stalls or is too large leaves nothing.
 */
import type { IncomingMessage } from 'node:http'
import { limits } from '@common-ground/shared/room/limits'
import { type Refusal, refuse } from '@common-ground/shared/room/refusal'
import type { Schedule } from '../room/registry.ts'
import { Places } from './places.ts'

/** How often it looks whether an upload keeps up, in ms. */
const lookEveryMs = 5_000
/** How long what is sent in spite of a refusal is listened to, so that the sender can read the refusal. */
const drainMs = 30_000

const { bytes: most, slowest, uploadsPerParticipant, uploadsPerAddress, uploads, bytesInFlight } = limits.file

/** The connection was cut: nobody is there to be told. */
export type Cut = 'cut'

/** Bytes put together between two turns of the event loop: less than a millisecond of work. */
const slice = 1024 * 1024

/** In slices that leave others their turn. */
const joined = async (parts: readonly Buffer[]): Promise<Uint8Array> => {
  const whole = Buffer.allocUnsafe(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  let seen = 0
  for (const part of parts) {
    at += part.copy(whole, at)
    if (at - seen < slice) continue
    seen = at
    await new Promise((resolve) => setImmediate(resolve))
  }
  return whole
}

export class Receiving {
  readonly #clock: () => number
  readonly #schedule: Schedule
  readonly #places = new Places({
    perParticipant: uploadsPerParticipant,
    perAddress: uploadsPerAddress,
    inAll: uploads,
  })
  readonly #bodies = new Set<IncomingMessage>()
  #inFlight = 0

  constructor(clock: () => number, schedule: Schedule) {
    this.#clock = clock
    this.#schedule = schedule
  }

  /** Bytes of uploads in memory. */
  get inFlight(): number {
    return this.#inFlight
  }

  /** Receives a body and does `work` with it; its bytes count as in memory until that is done. */
  async receive<Answer extends object>(
    who: { readonly participant: string; readonly address: string },
    body: IncomingMessage,
    work: (bytes: Uint8Array) => Promise<Answer | Refusal>,
  ): Promise<Answer | Refusal | Cut> {
    const leave = this.#places.take(who)
    if (!leave) return refuse('busy')
    let held = 0
    const hold = (bytes: number): boolean => {
      held += bytes
      this.#inFlight += bytes
      return this.#inFlight <= bytesInFlight
    }
    try {
      const received = await this.#read(body, hold)
      return Array.isArray(received) ? await work(await joined(received)) : received
    } finally {
      this.#inFlight -= held
      leave()
    }
  }

  /** What still comes after a refusal is thrown away for a while; then the line is cut. */
  drain(body: IncomingMessage): void {
    if (body.complete || body.destroyed) return
    body.resume()
    body.once(
      'close',
      this.#schedule(() => body.destroy(), drainMs),
    )
  }

  /** Cuts every upload under way. */
  close(): void {
    for (const body of this.#bodies) body.destroy()
  }

  #read(body: IncomingMessage, hold: (bytes: number) => boolean): Promise<Buffer[] | Refusal | Cut> {
    const begun = this.#clock()
    const parts: Buffer[] = []
    let length = 0
    this.#bodies.add(body)
    return new Promise((settle) => {
      let cancel = () => {}
      const over = (how: Buffer[] | Refusal | Cut): void => {
        cancel()
        // The body outlives a refusal, for as long as it is drained: what came of it must not, for nothing counts it any more.
        if (how !== parts) parts.length = 0
        this.#bodies.delete(body)
        body.off('data', take).off('end', whole).off('close', cut)
        settle(how)
      }
      const take = (part: Buffer): void => {
        length += part.byteLength
        if (length > most) over(refuse('file-too-large'))
        else if (!hold(part.byteLength)) over(refuse('busy'))
        else parts.push(part)
      }
      const whole = (): void => over(parts)
      const cut = (): void => over('cut')
      const look = (): void => {
        const due = ((this.#clock() - begun - slowest.graceMs) / 1_000) * slowest.perSecond
        if (length < due) body.destroy()
        else cancel = this.#schedule(look, lookEveryMs)
      }
      // Also for a body that was cut before anybody listened.
      if (body.destroyed && !body.readableEnded) return over('cut')
      cancel = this.#schedule(look, lookEveryMs)
      // `error` comes before `close`, which settles it.
      body.on('error', () => undefined)
      body.on('data', take).on('end', whole).on('close', cut)
    })
  }
}
