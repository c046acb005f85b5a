/** What can be taken out of a room, by whom, and of which spaces it is made: an export is given those and no others. */
import type { Standing } from './participant.ts'
import type { Space } from './space.ts'

export const exportForms = [
  'agreement-pdf',
  'agreement-docx',
  'agreement-markdown',
  'joint-record',
  'own-notes',
  'attestation',
  'report',
] as const
export type ExportForm = (typeof exportForms)[number]

interface Taking {
  /** `own`: the space of the side that asks. */
  readonly from: readonly (Extract<Space, 'joint'> | 'own')[]
  readonly by: Readonly<Record<Standing, boolean>>
}

const readers = { a: true, b: true, mediator: true, observer: true } as const
const table = { ...readers, observer: false } as const

export const takings = {
  'agreement-pdf': { from: ['joint'], by: readers },
  'agreement-docx': { from: ['joint'], by: readers },
  'agreement-markdown': { from: ['joint'], by: readers },
  'joint-record': { from: ['joint'], by: table },
  /** A mediator's own are in no export. */
  'own-notes': { from: ['own', 'joint'], by: { ...table, mediator: false } },
  attestation: { from: ['joint'], by: { a: false, b: false, mediator: true, observer: false } },
  report: { from: ['joint'], by: table },
} as const satisfies Record<ExportForm, Taking>
