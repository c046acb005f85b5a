/** Bytes as text, in pieces, or not at all: only well-formed UTF-8 is read, and nothing is put in the place of what is not. */

/** UTF-16 units put together at once. */
const piece = 8_192
/** Bytes between two breaks. */
const slice = 2 ** 20

/** Least code point of a sequence by its number of bytes: what could be said with fewer is ill-formed. */
const least = [0, 0, 0x80, 0x800, 0x10000]

const lengthOf = (lead: number): number => {
  if (lead < 0x80) return 1
  if (lead >= 0xc2 && lead < 0xe0) return 2
  if (lead >= 0xe0 && lead < 0xf0) return 3
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0
}

/** -1 where there is no well-formed sequence. */
const codePointAt = (bytes: Uint8Array, at: number, length: number): number => {
  const lead = bytes[at] ?? 0
  if (length === 1) return lead
  let code = lead & (0x7f >> length)
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = bytes[next] ?? 0
    if (byte >> 6 !== 2) return -1
    code = (code << 6) | (byte & 0x3f)
  }
  const isSurrogate = code >= 0xd800 && code < 0xe000
  return code < (least[length] ?? 0) || code > 0x10ffff || isSurrogate ? -1 : code
}

/** Yields how many bytes are read. The text without a byte order mark; undefined where the bytes are no UTF-8. */
export function* textOf(bytes: Uint8Array): Generator<number, string | undefined> {
  const units = new Uint16Array(piece + 2)
  const parts: string[] = []
  let filled = 0
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let pause = slice
  while (at < bytes.length) {
    const length = lengthOf(bytes[at] ?? 0)
    const code = length === 0 ? -1 : codePointAt(bytes, at, length)
    if (code < 0) return undefined
    at += length
    if (code < 0x10000) units[filled++] = code
    else {
      units[filled++] = 0xd7c0 + (code >> 10)
      units[filled++] = 0xdc00 | (code & 0x3ff)
    }
    if (filled >= piece) {
      parts.push(String.fromCharCode(...units.subarray(0, filled)))
      filled = 0
    }
    if (at >= pause) {
      pause = at + slice
      yield at
    }
  }
  parts.push(String.fromCharCode(...units.subarray(0, filled)))
  return parts.join('')
}
