/** Our parser with its bounds: reading one connection's frames must not take the time or memory of the others. */
import { limits } from '@common-ground/shared/room/limits'
import { kinds, WrongFrame } from '@common-ground/shared/wire/frames'
import { type Packet, packetInFrame, type WireForm } from '@common-ground/shared/wire/packets'
import { encoderOf, FrameDecoder } from '@common-ground/shared/wire/parser'

/** An opening has its state vector and words their update: nothing we read has two. */
const bounds = { text: limits.textFrame, arrays: 1 } as const

/** What it throws, socket.io answers by hanging up. */
class BoundedDecoder extends FrameDecoder {
  /** Frames read in this turn of the event loop. */
  #frames = 0

  override add(frame: unknown): void {
    if (typeof frame === 'string' && frame.length > limits.textFrame)
      throw new WrongFrame('a text frame is too long')
    if (this.#frames === 0)
      setImmediate(() => {
        this.#frames = 0
      })
    this.#frames += 1
    if (this.#frames > limits.framesPerTurn) throw new WrongFrame('too many frames at once')
    super.add(frame)
  }

  protected override packetIn(frame: Uint8Array): Packet | undefined {
    // Words are taken from the line itself (words-lines.ts).
    if (frame[0] === kinds.words) return undefined
    if (frame[0] !== kinds.packet) throw new WrongFrame('no such kind')
    return packetInFrame(frame, bounds)
  }
}

export const boundedParser = (form: WireForm) => ({ Encoder: encoderOf(form), Decoder: BoundedDecoder })
