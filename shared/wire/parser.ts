/** Encoder and decoder as socket.io takes them for its `parser`: one frame for each message, of text or of bytes. */
import { WrongFrame } from './frames.ts'
import { encoded, type Packet, packetInText, type WireForm } from './packets.ts'

type Listener = (packet: Packet) => void

/** socket.io makes one for each connection, without arguments, and listens once. */
export abstract class FrameDecoder {
  #listener: Listener | undefined

  /** Throws on whatever is no packet: socket.io hangs up then. */
  protected abstract packetIn(frame: Uint8Array): Packet | undefined

  on(_decoded: string, listener: Listener): void {
    this.#listener = listener
  }

  off(): void {
    this.#listener = undefined
  }

  removeListener(): void {
    this.#listener = undefined
  }

  /** A frame as the transport hands it out: a browser's bytes have no view of them. */
  add(frame: unknown): void {
    const packet = typeof frame === 'string' ? packetInText(frame) : this.packetIn(bytesIn(frame))
    if (packet) this.#listener?.(packet)
  }

  /** Nothing of a message is ever waited for. */
  destroy(): void {}
}

const bytesIn = (frame: unknown): Uint8Array => {
  if (frame instanceof Uint8Array) return frame
  if (frame instanceof ArrayBuffer) return new Uint8Array(frame)
  throw new WrongFrame('neither text nor bytes')
}

/** What is written goes in this form. Both forms are always read. */
export const encoderOf = (form: WireForm) =>
  class {
    encode(packet: Packet): readonly (string | Uint8Array)[] {
      return [encoded(packet, form)]
    }
  }
