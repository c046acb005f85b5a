/** Canaries: unique strings typed into fields, and a search for them in everything someone else was ever given. */
import { randomBytes } from 'node:crypto'

/** Letters alone, so that no encoding on the way changes it. */
export const newCanary = (): string => `canary${randomBytes(12).toString('hex').replace(/\d/g, 'z')}`

const texts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (value instanceof Uint8Array) return [Buffer.from(value).toString('latin1')]
  if (value instanceof Map) return texts([...value])
  if (Array.isArray(value)) return value.flatMap(texts)
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(texts)
  return []
}

/** Those of the canaries that appear anywhere in what was given: keys, values, bytes. */
export const canariesIn = (given: unknown, canaries: readonly string[]): readonly string[] => {
  const all = texts(given)
  return canaries.filter((canary) => all.some((text) => text.includes(canary)))
}
