/** Frames of WebSocket as a client writes and reads them: whole ones, and none so long that its length takes eight bytes. */

export const opcodes = { text: 1, bytes: 2 } as const

const whole = 0x80
const isMasked = 0x80
const maskBytes = 4
/** Any will do: what it keeps from happening happens between strangers. */
const mask = Buffer.from([0x5a, 0x17, 0xc3, 0x6e])

export const maskedFrame = (content: string | Uint8Array): Buffer => {
  const plain = Buffer.from(content)
  const short = plain.length < 126
  const header = short ? 2 : 4
  const frame = Buffer.allocUnsafe(header + maskBytes + plain.length)
  frame[0] = whole | (typeof content === 'string' ? opcodes.text : opcodes.bytes)
  frame[1] = isMasked | (short ? plain.length : 126)
  if (!short) frame.writeUInt16BE(plain.length, 2)
  mask.copy(frame, header)
  for (let at = 0; at < plain.length; at += 1)
    frame[header + maskBytes + at] = (plain[at] ?? 0) ^ (mask[at % maskBytes] ?? 0)
  return frame
}

interface ServerFrame {
  readonly opcode: number
  readonly content: Buffer
}

/** Where a frame's content begins and ends; undefined while its header is not there. */
const placeOf = (bytes: Buffer, at: number): { start: number; end: number } | undefined => {
  const length = (bytes[at + 1] ?? 0) & ~isMasked
  const header = length === 126 ? 4 : 2
  if (bytes.length < at + header) return undefined
  const start = at + header
  return { start, end: start + (length === 126 ? bytes.readUInt16BE(at + 2) : length) }
}

/** The frames that are there in full, and what is left of the next. */
export const framesIn = (
  bytes: Buffer,
): { readonly frames: readonly ServerFrame[]; readonly rest: Buffer } => {
  const frames: ServerFrame[] = []
  let at = 0
  for (let place = placeOf(bytes, at); place && place.end <= bytes.length; place = placeOf(bytes, at)) {
    frames.push({ opcode: (bytes[at] ?? 0) & 0x0f, content: bytes.subarray(place.start, place.end) })
    at = place.end
  }
  return { frames, rest: bytes.subarray(at) }
}
