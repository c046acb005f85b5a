/** The parser of whoever talks to the server: what it reads is the server's. */
import { type Packet, packetFromServer, type WireForm } from './packets.ts'
import { encoderOf, FrameDecoder } from './parser.ts'

class PageDecoder extends FrameDecoder {
  protected override packetIn(frame: Uint8Array): Packet {
    return packetFromServer(frame)
  }
}

export const pageParser = (form: WireForm) => ({ Encoder: encoderOf(form), Decoder: PageDecoder })
