/** What is said to the thread that makes documents, and by it. */
import type { AgreementDocument } from '@common-ground/shared/agreement/agreement-document'
import type { Attestation } from '@common-ground/shared/agreement/attestation'
import type { OutcomeReport } from '@common-ground/shared/agreement/outcome-report'

export type Paper = 'a4' | 'letter'

/** A form, and all that goes into it. Markdown has no pages. */
export type ExportOrder =
  | {
      readonly form: 'agreement-pdf' | 'agreement-docx'
      readonly paper: Paper
      readonly agreement: AgreementDocument
    }
  | { readonly form: 'agreement-markdown'; readonly agreement: AgreementDocument }
  | { readonly form: 'attestation-pdf'; readonly paper: Paper; readonly attestation: Attestation }
  | { readonly form: 'report-pdf'; readonly paper: Paper; readonly report: OutcomeReport }

/** Begun, and not yet ended: reading what is to be set, setting it on pages, writing the file. */
export type ExportStep = 'reading' | 'setting' | 'writing'

export type ExportNews =
  | { readonly step: ExportStep }
  | { readonly made: Uint8Array }
  /** Why it was not made, in words of the program: nothing of people's text. */
  | { readonly failed: string }
