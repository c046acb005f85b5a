/** The shape of identifiers: UUIDs in lower case, for acts, goals, participants and rooms. */
import Type from 'typebox'

const pattern = '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'
const expression = new RegExp(pattern)

export const Identifier = Type.String({ pattern, maxLength: 36 })
export const isIdentifier = (value: string): boolean => expression.test(value)

/** A SHA-256 in lower-case hexadecimal. */
export const Hash = Type.String({ pattern: '^[0-9a-f]{64}$', maxLength: 64 })
