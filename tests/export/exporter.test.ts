/** The process that makes documents: one order after another, cancelled by ending it, and never the end of anything else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Exporter } from '@common-ground/server/export/exporter'
import { make } from '@common-ground/server/export/make'
import type { ExportOrder } from '@common-ground/server/export/order'
import { paragraph } from '@common-ground/shared/agreement/rich-text'
import type { ExportStep } from '@common-ground/shared/wire/exports'
import { afterEach, describe, expect, it } from 'vitest'
import { clause, sampleDocument, sampleText } from './sample-agreement.ts'

const folders: string[] = []
/** A program that hears one order, and does what it is told here. */
const programOf = (answer: string): URL => {
  const folder = mkdtempSync(join(tmpdir(), 'export-'))
  folders.push(folder)
  const file = join(folder, 'program.mjs')
  writeFileSync(file, `process.on('message', () => { ${answer} })`)
  return pathToFileURL(file)
}

const exporters: Exporter[] = []
const exporter = (answer?: string, longest?: number): Exporter => {
  const made = new Exporter(answer === undefined ? undefined : programOf(answer), longest)
  exporters.push(made)
  return made
}
afterEach(async () => {
  await Promise.all(exporters.splice(0).map((one) => one.close()))
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

const pdf = (signed: 0 | 1 | 2): ExportOrder => ({
  form: 'agreement-pdf',
  paper: 'a4',
  agreement: sampleDocument(signed),
})
const markdown: ExportOrder = { form: 'agreement-markdown', agreement: sampleDocument(1) }
const thousand: ExportOrder = {
  form: 'agreement-pdf',
  paper: 'a4',
  agreement: sampleDocument(0, {
    ...sampleText,
    clauses: Array.from({ length: 1000 }, (_, index) =>
      clause('offer', `Point ${index}`, [paragraph('x '.repeat(500))]),
    ),
  }),
}
/** An order only a bug could make: its text is not there. */
const broken = (order: object): ExportOrder => ({ ...pdf(0), ...order })

const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)

describe('an order', { timeout: 60_000 }, () => {
  it('of any form is made as it is made here, one after another, its steps told', async () => {
    const process = exporter()
    const steps: ExportStep[] = []
    const orders = [pdf(2), markdown, { ...pdf(1), form: 'agreement-docx' } as ExportOrder]
    const made = await Promise.all(
      orders.map((order) => process.make(order, (step) => steps.push(step)).made),
    )
    expect(steps).toEqual([
      'reading',
      'setting',
      'writing',
      'reading',
      'writing',
      'reading',
      'setting',
      'writing',
    ])
    const here = await Promise.all(orders.map((order) => make(order, () => {})))
    expect(made.map((bytes) => text(bytes))).toEqual(here.map((bytes) => text(bytes)))
  })

  it('that is cancelled is ended, and the next one is made', async () => {
    const process = exporter()
    let heard = false
    let begun = () => {}
    const setting = new Promise<void>((resolve) => {
      begun = resolve
    })
    const first = process.make(thousand, (step) => step === 'setting' && begun())
    void first.made.then(() => {
      heard = true
    })
    const waiting = process.make(pdf(0))
    const next = process.make(markdown)
    await setting
    waiting.cancel()
    first.cancel()
    first.cancel()
    expect(text(await next.made)).toContain('Signed by one side')
    expect(heard).toBe(false)
  })

  it('that is broken is rejected, with nothing of people’s text, and the next one is made by the same process', async () => {
    const process = exporter()
    const secret = 'canary-text'
    const orders = [
      broken({ agreement: null }),
      broken({ agreement: { ...sampleDocument(0), text: { ...sampleText, title: { secret } } } }),
      broken({ form: secret }),
      broken({ paper: secret }),
      // Node says in its error what it was given here.
      broken({
        agreement: { ...sampleDocument(0), signatures: [{ side: 'a', name: '', at: 0, key: 424242 }] },
      }),
    ]
    const answers = await Promise.allSettled([...orders, markdown].map((order) => process.make(order).made))
    for (const answer of answers.slice(0, -1)) {
      expect(answer.status).toBe('rejected')
      expect(JSON.stringify(answer) + String('reason' in answer && answer.reason)).not.toMatch(
        /canary|424242/,
      )
    }
    expect(answers.at(-1)?.status).toBe('fulfilled')
  })

  it('whose process breaks or ends by itself is rejected, and the next one has a new process', async () => {
    for (const answer of ['throw new Error("broken")', 'process.exit(3)', 'process.abort()']) {
      const process = exporter(answer)
      await expect(process.make(markdown).made).rejects.toThrow('has ended')
      await expect(process.make(markdown).made).rejects.toThrow('has ended')
    }
  })

  it('that takes too long is rejected, and so is the next one, by itself', async () => {
    const process = exporter('', 50)
    await expect(process.make(markdown).made).rejects.toThrow('too long')
    await expect(process.make(markdown).made).rejects.toThrow('too long')
  })

  it('is not heard of any more once the server closes', async () => {
    const process = exporter()
    let heard = false
    void process.make(thousand).made.finally(() => {
      heard = true
    })
    await process.close()
    void process.make(markdown).made.finally(() => {
      heard = true
    })
    await new Promise((resolve) => setImmediate(resolve))
    expect(heard).toBe(false)
  })

  it('goes to a process that knows nothing of the server’s environment', async () => {
    const tells = 'process.send({ made: new TextEncoder().encode(JSON.stringify(process.env)) })'
    const before = globalThis.process.env.MASTER_KEY
    globalThis.process.env.MASTER_KEY = 'canary-key'
    try {
      const made = await exporter(tells).make(markdown).made
      expect(text(made)).not.toContain('canary-key')
      expect(text(made)).toContain('{')
    } finally {
      if (before === undefined) delete globalThis.process.env.MASTER_KEY
      else globalThis.process.env.MASTER_KEY = before
    }
  })
})
