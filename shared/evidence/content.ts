/** What a piece of evidence says: its words, its table, its file; the hash its answers are bound to. */
import Type, { type Static } from 'typebox'
import { Identifier } from '../acts/identifier.ts'
import { canonicalJson } from '../ledger/chain.ts'
import { sha256Hex } from '../ledger/hash.ts'
import { isDay } from '../room/day.ts'
import type { FileFacts } from '../room/file.ts'
import { limits } from '../room/limits.ts'
import { type Refusal, refuse } from '../room/refusal.ts'
import { textRefusal } from '../room/text.ts'
import { EvidenceTable, tableFault } from './table.ts'

export const evidenceKinds = ['data', 'case', 'example', 'expert', 'standard', 'photo'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** The parts of an act that say what the evidence is; beside them stands the file. */
export const contentShape = {
  /** One sentence that can be true or not: what two sides may agree on. */
  claim: Type.String(),
  shows: Type.String(),
  /** Without one it is an assertion. */
  source: Type.Optional(Type.String()),
  kind: Type.Union([
    Type.Literal('data'),
    Type.Literal('case'),
    Type.Literal('example'),
    Type.Literal('expert'),
    Type.Literal('standard'),
    Type.Literal('photo'),
  ]),
  date: Type.Optional(Type.String()),
  table: Type.Optional(EvidenceTable),
}
const ContentWords = Type.Object(contentShape)
export type ContentWords = Static<typeof ContentWords>

/** A file as its uploader names it; everything else about it the server knows. */
export const NamedFile = Type.Object(
  { file: Identifier, name: Type.String() },
  { additionalProperties: false },
)
export type NamedFile = Static<typeof NamedFile>

export interface AttachedFile extends FileFacts {
  readonly name: string
}

export interface EvidenceContent extends ContentWords {
  readonly file?: AttachedFile
}

export const contentRefusal = ({ claim, shows, source, date, table }: ContentWords): Refusal | undefined => {
  const { text } = limits
  const refusal =
    textRefusal(claim, text.claim) ??
    textRefusal(shows, text.shows) ??
    (source === undefined ? undefined : textRefusal(source, text.source))
  if (refusal) return refusal
  if (date !== undefined && !isDay(date)) return refuse('date-unfit')
  const fault = table && tableFault(table)
  return fault && refuse(fault.refused)
}

/** Of anything that holds a content among other things: the content alone. */
export const contentOf = (held: EvidenceContent): EvidenceContent => {
  const { claim, shows, source, kind, date, table, file } = held
  return {
    claim,
    shows,
    kind,
    ...(source === undefined ? {} : { source }),
    ...(date === undefined ? {} : { date }),
    ...(table === undefined ? {} : { table }),
    ...(file === undefined ? {} : { file }),
  }
}

/**
 * All a reader has on screen, and nothing of where it stands: the same evidence has the same hash in another space,
 * where its file has another id.
 */
export const contentHash = (held: EvidenceContent): string => {
  const { file, ...words } = contentOf(held)
  const shown = file && { name: file.name, kind: file.kind, size: file.size, sha256: file.sha256 }
  return sha256Hex(canonicalJson({ ...words, ...(shown ? { file: shown } : {}) }))
}
