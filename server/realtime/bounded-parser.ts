/** socket.io's own parser with our bounds: reading one connection's frames must not take the time or memory of the others. */
import { limits } from '@common-ground/shared/room/limits'
import { Decoder, Encoder } from 'socket.io-parser'

/** What it throws, socket.io answers by hanging up. */
class BoundedDecoder extends Decoder {
  /** Frames read in this turn of the event loop. */
  #frames = 0

  constructor() {
    // An opening has its state vector and words their update: nothing we read has two.
    super({ maxAttachments: 1 })
  }

  override add(frame: unknown): void {
    if (typeof frame === 'string' && frame.length > limits.textFrame)
      throw new Error('a text frame is too long')
    if (this.#frames === 0)
      setImmediate(() => {
        this.#frames = 0
      })
    this.#frames += 1
    if (this.#frames > limits.framesPerTurn) throw new Error('too many frames at once')
    super.add(frame)
  }
}

export const boundedParser = { Encoder, Decoder: BoundedDecoder }
