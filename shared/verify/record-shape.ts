/** The shape of a joint record, field by field. Acts other than those of signing are let be: their hashes hold what they say. */
import { isIdentifier } from '../acts/identifier.ts'
import { agreementFormat, clauseKinds } from '../agreement/agreement-text.ts'
import { type JointRecord, recordFormat } from '../agreement/joint-record.ts'
import { isDay } from '../documents/goal-words.ts'
import { theRoom } from '../ledger/entry.ts'
import { limits } from '../room/limits.ts'
import { standings } from '../room/participant.ts'
import { spaces } from '../room/space.ts'
import { bytesOfBase64 } from './base64.ts'
import { by, fieldsOf, listOf, matching, oneOf, type Shape, text, that, whole } from './shape.ts'
import type { Findings } from './verification.ts'

const identifier = that(isIdentifier)
const hash = matching(/^[0-9a-f]{64}$/)
const day = that(isDay)
const key = that((value) => bytesOfBase64(value, 32) !== undefined)
const signature = that((value) => bytesOfBase64(value, 64) !== undefined)
/** The last moment a date can stand for. */
const moment = whole(0, 8_640_000_000_000_000)
const sides = fieldsOf({ a: text, b: text })

const type = text
/** Of the acts whose content is read here. */
const readActs: ReadonlyMap<unknown, Shape> = new Map([
  ['sign', fieldsOf({ type, text: hash, name: text, key, signature }, { optional: { advice: day } })],
  ['take-back-signature', fieldsOf({ type })],
  ['reopen-agreement', fieldsOf({ type })],
  ['keep-sealed', fieldsOf({ type })],
  [
    'void-signatures',
    fieldsOf({ type, text: hash, because: oneOf('words', 'ledger') }, { optional: { by: text } }),
  ],
])
const anyAct = fieldsOf({ type }, { open: true })

const entry = (who: Readonly<Record<string, Shape>>): Shape =>
  fieldsOf({
    room: identifier,
    space: oneOf(...spaces),
    seq: whole(0, limits.record.entries),
    id: identifier,
    at: moment,
    prev: hash,
    hash,
    act: by((act) => readActs.get(act.type) ?? anyAct),
    ...who,
  })
const personsEntry = entry({ by: identifier, standing: oneOf(...standings) })
const roomsEntry = entry({ by: oneOf(theRoom), standing: oneOf('room') })
const withheldEntry = fieldsOf({
  seq: whole(0, limits.record.entries),
  prev: hash,
  hash,
  withheld: oneOf(true),
})
const anyEntry = by((value) => {
  if (Object.hasOwn(value, 'withheld')) return withheldEntry
  return value.standing === 'room' ? roomsEntry : personsEntry
})

const run = fieldsOf({ text }, { optional: { bold: oneOf(true), italic: oneOf(true) } })
const line = listOf(run)
const kind = text
const block = by((value) => {
  if (value.kind === 'paragraph') return fieldsOf({ kind, runs: line })
  return fieldsOf({ kind: oneOf('bullets', 'numbers'), items: listOf(line) })
})
const clause = fieldsOf({ id: text, kind: oneOf(...clauseKinds), heading: text, blocks: listOf(block) })
const milestone = fieldsOf(
  { id: text, who: oneOf('a', 'b', 'both'), what: text },
  { optional: { condition: text, due: day, until: day } },
)
const agreement = fieldsOf(
  {
    format: oneOf(agreementFormat),
    title: text,
    sides,
    clauses: listOf(clause),
    milestones: listOf(milestone),
    open: listOf(text),
  },
  { optional: { followUp: day } },
)

const goal = fieldsOf(
  {
    id: text,
    column: oneOf('a', 'middle', 'b'),
    order: text,
    text,
    measure: text,
    why: fieldsOf({}, { optional: { a: text, b: text } }),
  },
  { optional: { date: day } },
)

const record = fieldsOf({
  format: oneOf(recordFormat),
  room: identifier,
  opening: whole(1, 1_000_000),
  title: text,
  sides,
  mediation: fieldsOf({ text, hash }),
  ledger: listOf(anyEntry, limits.record.entries),
  goals: listOf(goal),
  agreement,
  madeAt: moment,
  publicKey: key,
  signature,
})

/** Whether a value is a record in its shape; what is not, goes to the findings. */
export const isRecord = (value: unknown, findings: Findings): value is JointRecord =>
  record(value, '', findings)
