/** An agreement as it is sent to begin a new room from: the shape of each of its fields, none left out. */
import Type from 'typebox'
import { Identifier } from '../acts/identifier.ts'
import { agreementFormat, clauseKinds } from '../agreement/agreement-text.ts'

const day = Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', maxLength: 10 }))
const marked = Type.Optional(Type.Literal(true))
const exactly = { additionalProperties: false } as const

const Line = Type.Array(Type.Object({ text: Type.String(), bold: marked, italic: marked }, exactly))

const Block = Type.Union([
  Type.Object({ kind: Type.Literal('paragraph'), runs: Line }, exactly),
  Type.Object(
    { kind: Type.Union([Type.Literal('bullets'), Type.Literal('numbers')]), items: Type.Array(Line) },
    exactly,
  ),
])

const Clause = Type.Object(
  {
    id: Identifier,
    kind: Type.Enum(clauseKinds),
    heading: Type.String(),
    blocks: Type.Array(Block),
  },
  exactly,
)

const Milestone = Type.Object(
  {
    id: Identifier,
    who: Type.Union([Type.Literal('a'), Type.Literal('b'), Type.Literal('both')]),
    what: Type.String(),
    condition: Type.Optional(Type.String()),
    due: day,
    until: day,
  },
  exactly,
)

/** Its texts and counts are judged apart, by `earlierRefusal`. */
export const EarlierAgreement = Type.Object(
  {
    format: Type.Literal(agreementFormat),
    title: Type.String(),
    sides: Type.Object({ a: Type.String(), b: Type.String() }, exactly),
    clauses: Type.Array(Clause),
    milestones: Type.Array(Milestone),
    open: Type.Array(Type.String()),
    followUp: day,
  },
  exactly,
)
