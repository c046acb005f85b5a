/** The requests and answers of exports: asked for, looked at, fetched once, given up. */
import Type, { type Static } from 'typebox'
import { type ExportForm, exportForms } from '../room/export-access.ts'

/** POST /api/rooms/:room/exports, with one's seat key in the Authorization header. */
export const ExportBody = Type.Object(
  {
    form: Type.Enum([...exportForms]),
    /** Of what has pages; A4 when absent. */
    paper: Type.Optional(Type.Union([Type.Literal('a4'), Type.Literal('letter')])),
  },
  { additionalProperties: false },
)
export type ExportBody = Static<typeof ExportBody>

export interface ExportBegun {
  /**
   * Its id: `GET /api/rooms/:room/exports/:export?seen=STEP` answers how far it is, as soon as that is another step than the
   * one that was seen; `GET .../file` answers once; `DELETE` gives it up.
   */
  readonly export: string
}

/** Waiting for its turn; then begun, and not yet ended. */
export type ExportStep = 'waiting' | 'reading' | 'setting' | 'writing'

export type ExportState =
  | { readonly state: 'making'; readonly step: ExportStep }
  | { readonly state: 'made'; readonly bytes: number }

/** What a file is called: by its form alone, since a name travels farther than what is in it. */
export const exportNames = {
  'agreement-pdf': 'agreement.pdf',
  'agreement-docx': 'agreement.docx',
  'agreement-markdown': 'agreement.md',
  'joint-record': 'joint-record.json',
  'own-notes': 'own-notes.md',
  attestation: 'attestation.pdf',
  report: 'report.pdf',
} as const satisfies Record<ExportForm, string>
