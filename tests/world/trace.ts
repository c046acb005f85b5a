/** What happened in a world, line by line: for reading after a violation, and as one hash to compare two runs by. */

/** FNV-1a over the line's UTF-16 units. */
const mix = (hash: number, line: string): number => {
  let mixed = hash
  for (let at = 0; at < line.length; at += 1) mixed = Math.imul(mixed ^ line.charCodeAt(at), 0x0100_0193)
  return Math.imul(mixed ^ 10, 0x0100_0193) >>> 0
}

export const bytesMark = (bytes: Uint8Array): string => {
  let hash = 0x811c_9dc5
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x0100_0193)
  return `${bytes.byteLength}b#${(hash >>> 0).toString(16)}`
}

const kept = 60

export class Trace {
  readonly #lines: string[] = []
  #hash = 0x811c_9dc5
  #count = 0
  /** Called with every line, for watching a run. */
  onLine: ((line: string) => void) | undefined

  add(line: string): void {
    this.#count += 1
    this.#hash = mix(this.#hash, line)
    this.#lines.push(line)
    if (this.#lines.length > kept * 2) this.#lines.splice(0, kept)
    this.onLine?.(line)
  }

  get hash(): string {
    return `${this.#count}-${this.#hash.toString(16).padStart(8, '0')}`
  }

  recent(): readonly string[] {
    return this.#lines.slice(-kept)
  }
}

/** Something that must never happen has happened. */
export class Violation extends Error {
  override readonly name = 'Violation'
}

export const violated = (what: string): never => {
  throw new Violation(what)
}
