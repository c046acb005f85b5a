/** The labelled sentences, read and checked (labelled/README.md). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Kind, kinds } from '@common-ground/shared/wording/finding'
import Type, { type Static } from 'typebox'
import Value from 'typebox/value'

const KindName = Type.Unsafe<Kind>(Type.Enum([...kinds]))
const Labelled = Type.Union([
  Type.Object(
    {
      text: Type.String({ minLength: 1 }),
      charged: Type.Literal(true),
      kind: KindName,
      also: Type.Optional(Type.Array(KindName)),
      voice: Type.String(),
    },
    { additionalProperties: false },
  ),
  Type.Object(
    {
      text: Type.String({ minLength: 1 }),
      charged: Type.Literal(false),
      near: Type.Optional(Type.Boolean()),
      voice: Type.String(),
    },
    { additionalProperties: false },
  ),
])
export type Labelled = Static<typeof Labelled>

export const sets = ['development', 'further', 'sealed'] as const
export type LabelledSet = (typeof sets)[number]

/** One labelled sentence per line. Throws where a line is not one. */
export const labelledIn = (lines: string): readonly Labelled[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Value.Parse(Labelled, JSON.parse(line)))

export const labelled = (set: LabelledSet): readonly Labelled[] =>
  labelledIn(readFileSync(join(import.meta.dirname, 'labelled', `${set}.jsonl`), 'utf8'))
