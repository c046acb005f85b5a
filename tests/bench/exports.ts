/** What documents cost: wall and processor time and memory of the process that makes each, and how large they are. */
import { Exporter } from '@common-ground/server/export/exporter'
import type { ExportOrder } from '@common-ground/server/export/order'
import { recordFile } from '@common-ground/server/export/record'
import type { AgreementDocument } from '@common-ground/shared/agreement/agreement-document'
import { paragraph } from '@common-ground/shared/agreement/rich-text'
import { readPdf } from '../export/pdf-reading.ts'
import { clause, sampleDocument, sampleText } from '../export/sample-agreement.ts'
import { publicKeyOf, RecordRoom, serverKey, signedWith } from '../rig/records.ts'
import { withChildren } from './child-cost.ts'
import { dayOf } from './recorded-day.ts'
import { middle, type Plan, processorTime, type Row, rowsOf } from './row.ts'

const word = 'Both sides keep what they have said here, and say so in time where they cannot. '

/** Signed by both, of the sample's clauses and so many more. */
const agreementOf = (clauses: number): AgreementDocument =>
  sampleDocument(2, {
    ...sampleText,
    clauses: [
      ...sampleText.clauses,
      ...Array.from({ length: clauses }, (_, at) =>
        clause('offer', `Point ${at + 1}`, [paragraph(word.repeat(4)), paragraph(word)]),
      ),
    ],
  })

interface Cost {
  readonly wall: number
  /** Undefined where this machine does not tell. */
  readonly processor: number | undefined
  readonly memory: number | undefined
  readonly bytes: Uint8Array
}

const inProcess = async (order: ExportOrder): Promise<Cost> => {
  const exporter = new Exporter()
  const begun = performance.now()
  let wall = 0
  let bytes = new Uint8Array()
  const { processor, memory } = await withChildren(async () => {
    bytes = new Uint8Array(await exporter.make(order).made)
    wall = performance.now() - begun
    // Only a process that has ended is counted.
    await exporter.close()
  })
  return { wall: wall / 1_000, processor, memory, bytes }
}

/** The server makes it itself, and breathes in between. */
const recordOf = async (entries: number): Promise<Cost> => {
  const record = { ...new RecordRoom().unsigned(), ledger: dayOf(entries).entries }
  const [from, used] = [performance.now(), processorTime()]
  const bytes = await recordFile(record, {
    attest: async (text) => {
      const publicKey = publicKeyOf(serverKey)
      return { publicKey, signature: signedWith(serverKey, text(publicKey)) }
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  })
  const wall = (performance.now() - from) / 1_000
  return { wall, processor: (processorTime() - used) / 1_000, memory: undefined, bytes }
}

const known = (values: readonly (number | undefined)[]): readonly number[] =>
  values.filter((value) => value !== undefined)

const rowsFor = async (what: string, rounds: number, make: () => Promise<Cost>): Promise<readonly Row[]> => {
  const costs: Cost[] = []
  for (let round = 0; round < rounds; round += 1) costs.push(await make())
  const processor = known(costs.map((cost) => cost.processor))
  const memory = known(costs.map((cost) => cost.memory))
  return [
    ...rowsOf(what, 's', { wall: middle(costs.map(({ wall }) => wall)) }),
    ...(processor.length > 0 ? rowsOf(what, 's', { processor: middle(processor) }) : []),
    ...(memory.length > 0 ? rowsOf(what, 'MB', { memory: middle(memory) }) : []),
    ...rowsOf(what, 'kB', { file: (costs[0]?.bytes.length ?? 0) / 1_000 }),
  ]
}

const agreementForms = ['agreement-pdf', 'agreement-docx', 'agreement-markdown'] as const

const orderOf = (form: (typeof agreementForms)[number], agreement: AgreementDocument): ExportOrder =>
  form === 'agreement-markdown' ? { form, agreement } : { form, paper: 'a4', agreement }

const named = {
  'agreement-pdf': 'PDF',
  'agreement-docx': 'Word',
  'agreement-markdown': 'Markdown',
} as const

const agreementRows = async (clauses: number, rounds: number): Promise<readonly Row[]> => {
  const agreement = agreementOf(clauses)
  const { bytes } = await inProcess(orderOf('agreement-pdf', agreement))
  const { pages } = await readPdf(bytes)
  const size = `an agreement of ${agreement.text.clauses.length} clauses, ${pages} pages`
  const rows: Row[] = []
  for (const form of agreementForms)
    rows.push(
      ...(await rowsFor(`${named[form]}: ${size}`, rounds, () => inProcess(orderOf(form, agreement)))),
    )
  return rows
}

export const exportsRows = async ({ rounds, size }: Plan): Promise<readonly Row[]> => {
  const [clauses, entries] =
    size === 'whole'
      ? [
          [0, 200],
          [500, 5_000],
        ]
      : [[0], [30]]
  const rows: Row[] = []
  for (const count of clauses) rows.push(...(await agreementRows(count, rounds)))
  for (const count of entries)
    rows.push(...(await rowsFor(`the joint record of ${count} entries`, rounds, () => recordOf(count))))
  return rows
}
