/** JSON as a record may be written in it: not too deep, no field said twice, every text and number one that can be read alike anywhere. */
import { limits } from '../room/limits.ts'
import type { Finding, Findings, Verifying } from './verification.ts'

const quote = 0x22
const backslash = 0x5c
const colon = 0x3a

/** Characters between two breaks. */
const slice = 2 ** 20

/** Of a text that may be anything: how deep it nests, and how many fields it names, each time it names one. */
function* measured(text: string): Verifying<{ readonly depth: number; readonly fields: number }> {
  let depth = 0
  let deepest = 0
  let fields = 0
  let inText = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (inText) {
      if (code === backslash) at += 1
      else if (code === quote) inText = false
    } else if (code === quote) inText = true
    else if (code === colon) fields += 1
    else if (code === 0x7b || code === 0x5b) {
      depth += 1
      if (depth > deepest) deepest = depth
    } else if (code === 0x7d || code === 0x5d) depth -= 1
    if (at % slice === slice - 1) yield { step: 'read', done: 0.5 + (0.2 * at) / text.length }
  }
  return { depth: deepest, fields }
}

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return { value }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Counts the fields of a value, and says of its texts and numbers which cannot be read alike anywhere. */
const walk = (value: unknown, place: string, findings: Findings): number => {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) findings.add({ code: 'text-ill-formed', place })
    return 0
  }
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) findings.add({ code: 'number-unreadable', place })
    return 0
  }
  if (typeof value !== 'object' || value === null) return 0
  let fields = 0
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) fields += walk(item, `${place}[${index}]`, findings)
    return fields
  }
  for (const [name, inner] of Object.entries(value)) {
    const within = place === '' ? name : `${place}.${name}`
    // A name that programs take for something else than a name.
    if (name === '__proto__') findings.add({ code: 'field-unknown', place: within })
    else if (!name.isWellFormed()) findings.add({ code: 'text-ill-formed', place: within })
    fields += 1 + walk(inner, within, findings)
  }
  return fields
}

/** The value, or why there is none. What is wrong inside of it goes to the findings. */
export function* readJson(
  text: string,
  findings: Findings,
): Verifying<{ readonly value: unknown } | { readonly unread: Finding }> {
  const { depth, fields } = yield* measured(text)
  if (depth > limits.record.depth)
    return { unread: { code: 'too-deep', expected: String(limits.record.depth) } }
  yield { step: 'read', done: 0.7 }
  const read = parsed(text)
  if (!read) return { unread: { code: 'not-json' } }
  yield { step: 'read', done: 0.9 }
  const seen = walk(read.value, '', findings)
  // Readers differ in which of two they take, and the value read here shows only one.
  if (seen !== fields) findings.add({ code: 'field-repeated' })
  return read
}
