/** Frames of bytes for the line below socket.io: with the header of WebSocket laid out before them, each is one write. */
import type { Laying } from '@common-ground/shared/wire/frames'

/** The longest header of a WebSocket frame that is not masked. */
const longestHeader = 10

/** One whole message of bytes. */
const opening = 0x82

/** From the pool of small buffers: nobody writes into them again, and who does not read them is hung up on. */
export const behindHeader: Laying = { allocate: (bytes) => Buffer.allocUnsafe(bytes), spare: longestHeader }

/** Of how many bytes the length is made, and what stands for that in the header. */
const putHeader = (frame: Uint8Array, length: number): number => {
  const [bytes, sign] = length < 126 ? [0, length] : length < 2 ** 16 ? [2, 126] : [8, 127]
  const start = longestHeader - 2 - bytes
  frame[start] = opening
  frame[start + 1] = sign
  for (let at = longestHeader - 1, rest = length; at > start + 1; at -= 1) {
    frame[at] = rest & 0xff
    rest = Math.floor(rest / 256)
  }
  return start
}

export interface LineFrame {
  /** What the frame says: a line that polls takes it without the header. */
  readonly content: Uint8Array
  readonly options: { readonly compress: boolean; readonly wsPreEncodedFrame: readonly Uint8Array[] }
}

/** `laid` was laid out `behindHeader`. The same frame can be written to many lines. */
export const lineFrame = (laid: Uint8Array): LineFrame => {
  const content = laid.subarray(longestHeader)
  const whole = laid.subarray(putHeader(laid, content.byteLength))
  return { content, options: { compress: true, wsPreEncodedFrame: [whole] } }
}

/** A line below socket.io, as far as it is told over. */
export interface ToldLine {
  write(frame: string | Uint8Array, options?: LineFrame['options']): unknown
}

/** A socket that can hold back what is written to it, and write it at once. */
export interface Holding {
  cork(): void
  uncork(): void
}

/** What engine.io and ws keep inside, as far as it is needed here. */
interface Inside {
  readonly readyState: string
  readonly writeBuffer: readonly unknown[]
  readonly transport: {
    readonly name: string
    readonly writable: boolean
    readonly socket?: {
      readonly bufferedAmount: number
      readonly _sender?: {
        readonly _socket: Holding
        sendFrame(frames: readonly Uint8Array[]): void
      }
    }
  }
}

const isInside = (line: object): line is Inside => 'writeBuffer' in line && Array.isArray(line.writeBuffer)

/** Bytes on their way to a reader up to which more go straight to them. Behind those they wait where they are counted (backlog.ts). */
const onTheWay = 64 * 1024

/**
 * The sender of a line on which nothing waits: what is written to it keeps its place. Past engine.io, which tells of each
 * packet several times over and takes them up one after another.
 */
const straightTo = (line: object) => {
  if (!isInside(line) || line.readyState !== 'open' || line.writeBuffer.length > 0) return undefined
  const { name, writable, socket } = line.transport
  if (name !== 'websocket' || !writable || !socket || socket.bufferedAmount > onTheWay) return undefined
  return socket._sender
}

const hold = ({ _socket }: { readonly _socket: Holding }, held: Set<Holding> | undefined): void => {
  if (!held || held.has(_socket)) return
  held.add(_socket)
  _socket.cork()
}

/** With `held` the socket holds it back, until whoever gave that lets go. */
export const writeFrame = (line: ToldLine, { content, options }: LineFrame, held?: Set<Holding>): void => {
  const straight = straightTo(line)
  if (!straight) {
    line.write(content, options)
    return
  }
  hold(straight, held)
  straight.sendFrame(options.wsPreEncodedFrame)
}

/** Several, in this order, as one write where nothing waits before them. */
export const writeFrames = (line: ToldLine, frames: readonly LineFrame[], held?: Set<Holding>): void => {
  const straight = straightTo(line)
  if (!straight) for (const { content, options } of frames) line.write(content, options)
  else {
    hold(straight, held)
    straight.sendFrame([Buffer.concat(frames.flatMap(({ options }) => options.wsPreEncodedFrame))])
  }
}
