/** Makes what was taken out of a room into a file: set in the process beside the rooms, or, of the joint record, written and signed here. */
import { setImmediate } from 'node:timers/promises'
import type { ExportStep } from '@common-ground/shared/wire/exports'
import type { Exporter } from './export/exporter.ts'
import type { Making } from './export/jobs.ts'
import type { ExportOrder, Paper } from './export/order.ts'
import { recordFile } from './export/record.ts'
import type { Taken } from './room/taking.ts'
import type { Store } from './store/store.ts'

const orderOf = (taken: Exclude<Taken, { form: 'joint-record' }>, paper: Paper): ExportOrder => {
  switch (taken.form) {
    case 'own-notes':
      return { form: 'notes-markdown', notes: taken.notes }
    case 'attestation':
      return { form: 'attestation-pdf', paper, attestation: taken.attestation }
    case 'report':
      return { form: 'report-pdf', paper, report: taken.report }
    case 'agreement-markdown':
      return { form: taken.form, agreement: taken.agreement }
    default:
      return { form: taken.form, paper, agreement: taken.agreement }
  }
}

export const makerOf =
  (exporter: Exporter, store: Pick<Store, 'attest'>) =>
  (taken: Taken, paper: Paper, tell: (step: ExportStep) => void): Making => {
    if (taken.form !== 'joint-record') return exporter.make(orderOf(taken, paper), tell)
    tell('writing')
    const attest = (text: (publicKey: string) => string) => store.attest(text)
    // Nothing of it outlives the process, and it is soon done: given up, it is made and forgotten.
    return { made: recordFile(taken.record, { attest, pause: () => setImmediate() }), cancel: () => {} }
  }
