/** What is said to the thread that makes documents, and by it. */
import type { AgreementDocument } from '@common-ground/shared/agreement/agreement-document'
import type { Attestation } from '@common-ground/shared/agreement/attestation'
import type { OutcomeReport } from '@common-ground/shared/agreement/outcome-report'
import type { OwnNotes } from '@common-ground/shared/agreement/own-notes'
import type { ExportStep } from '@common-ground/shared/wire/exports'

export type Paper = 'a4' | 'letter'

/** A form, and all that goes into it. Markdown has no pages. */
export type ExportOrder =
  | {
      readonly form: 'agreement-pdf' | 'agreement-docx'
      readonly paper: Paper
      readonly agreement: AgreementDocument
    }
  | { readonly form: 'agreement-markdown'; readonly agreement: AgreementDocument }
  | { readonly form: 'notes-markdown'; readonly notes: OwnNotes }
  | { readonly form: 'attestation-pdf'; readonly paper: Paper; readonly attestation: Attestation }
  | { readonly form: 'report-pdf'; readonly paper: Paper; readonly report: OutcomeReport }

export type ExportNews =
  | { readonly step: ExportStep }
  | { readonly made: Uint8Array }
  /** Why it was not made, in words of the program: nothing of people's text. */
  | { readonly failed: string }
