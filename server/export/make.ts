/** Makes the file of an order. */
import type { ExportStep } from '@common-ground/shared/wire/exports'
import { agreementPage } from './agreement-page.ts'
import { agreementSetting } from './agreement-setting.ts'
import { agreementDocx } from './docx.ts'
import { attestationSetting, reportSetting } from './form-settings.ts'
import { agreementMarkdown } from './markdown.ts'
import { notesMarkdown } from './notes-markdown.ts'
import type { ExportOrder } from './order.ts'
import { PdfPress } from './pdf.ts'

let press: PdfPress | undefined

/** Its fonts are read with the first PDF, and kept. */
const thePress = (): PdfPress => {
  press ??= new PdfPress()
  return press
}

/** `tell` is told of each step as it begins. */
export const make = async (order: ExportOrder, tell: (step: ExportStep) => void): Promise<Uint8Array> => {
  tell('reading')
  const writing = () => tell('writing')
  switch (order.form) {
    case 'agreement-pdf': {
      const setting = agreementSetting(agreementPage(order.agreement), thePress().coverage)
      tell('setting')
      return thePress().press('agreement', order.paper, setting, writing)
    }
    case 'attestation-pdf': {
      const setting = attestationSetting(order.attestation, thePress().coverage)
      tell('setting')
      return thePress().press('attestation', order.paper, setting, writing)
    }
    case 'report-pdf': {
      const setting = reportSetting(order.report, thePress().coverage)
      tell('setting')
      return thePress().press('report', order.paper, setting, writing)
    }
    case 'agreement-docx': {
      const page = agreementPage(order.agreement)
      tell('setting')
      return agreementDocx(page, order.paper, writing)
    }
    case 'notes-markdown': {
      tell('writing')
      return new TextEncoder().encode(notesMarkdown(order.notes))
    }
    case 'agreement-markdown': {
      const page = agreementPage(order.agreement)
      tell('writing')
      return new TextEncoder().encode(agreementMarkdown(page))
    }
    default:
      throw new Error('there is no such form')
  }
}
