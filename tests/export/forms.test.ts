/** The attestation and the report for outsiders: one page each, of fixed words, names and times, and nothing of what was said. */
import { make } from '@common-ground/server/export/make'
import type { Paper } from '@common-ground/server/export/order'
import {
  type Attestation,
  attestationFormat,
  attestationJson,
} from '@common-ground/shared/agreement/attestation'
import {
  type OutcomeReport,
  outcomeReportFormat,
  outcomes,
} from '@common-ground/shared/agreement/outcome-report'
import { describe, expect, it } from 'vitest'
import { fontsOf, readPdf } from './pdf-reading.ts'
import { bytes, names } from './sample-agreement.ts'

const attestation: Attestation = {
  format: attestationFormat,
  room: 'room-5f2b9d',
  mediator: 'Noor van den Berg 山田',
  sides: names,
  from: Date.UTC(2026, 8, 1, 9, 0),
  to: Date.UTC(2026, 10, 30, 16, 30),
  at: Date.UTC(2026, 11, 1, 8, 0),
  key: bytes(32),
  signature: bytes(64),
}

const head = { format: outcomeReportFormat, sides: names, on: '2026-12-01' } as const
const report: OutcomeReport = {
  ...head,
  held: true,
  from: '2026-09-01',
  to: '2026-11-30',
  attended: [
    { name: 'Ana #panic() Müller', as: 'a' },
    { name: 'محمد', as: 'b' },
    { name: 'Noor van den Berg', as: 'mediator' },
    { name: 'Kim', as: 'observer' },
  ],
  outcome: 'partly-settled',
}

const attestationPdf = (paper: Paper = 'a4') =>
  make({ form: 'attestation-pdf', paper, attestation }, () => {})
const reportPdf = (of: OutcomeReport, paper: Paper = 'a4') =>
  make({ form: 'report-pdf', paper, report: of }, () => {})

describe('an attestation', { timeout: 60_000 }, () => {
  it('says who mediated between whom from when to when, and how it can be checked, on one page', async () => {
    const { pages, text, letters, size } = await readPdf(await attestationPdf('letter'))
    expect(pages).toBe(1)
    expect(size.map(Math.round)).toEqual([612, 792])
    expect(text).toContain('Noor van den Berg 山田')
    expect(text).toContain('1 September 2026, 09:00 UTC')
    expect(text).toContain('30 November 2026, 16:30 UTC')
    for (const part of ['room-5f2b9d', bytes(32), bytes(64), 'Housingassociation'])
      expect(letters).toContain(part)
  })

  it('signs the same bytes whatever stands beside the fields, or in whichever order they come', () => {
    const { key, signature, ...unsigned } = attestation
    const reordered = { ...Object.fromEntries(Object.entries(unsigned).reverse()), ...unsigned }
    expect(attestationJson(attestation)).toBe(attestationJson(reordered))
    expect(attestationJson(attestation)).not.toContain(signature)
    expect(attestationJson(attestation)).not.toContain(key)
    expect(attestationJson({ ...unsigned, to: unsigned.to + 1 })).not.toBe(attestationJson(unsigned))
  })
})

describe('a report for outsiders', { timeout: 60_000 }, () => {
  it('[T23] holds fixed words, names and days, and no more: whatever else stands in what it is made from', async () => {
    const { text, pages } = await readPdf(
      await reportPdf({ ...report, ...{ note: 'canary', title: 'canary' } }),
    )
    expect(pages).toBe(1)
    const fixed = [
      'Outcome of a mediation Between Tenants 🌱 Housing association شركة',
      'Mediation Held From 1 September 2026 To 30 November 2026 Outcome Partly settled',
      'Date of this report 1 December 2026 Who attended Name For or as',
      'Ana #panic() Müller Tenants 🌱 محمد Housing association شركة Noor van den Berg Mediator Kim Observer',
      'This report says nothing of what was said or agreed. Outcome of a mediation 1 of 1',
    ]
    expect(text.trim()).toBe(fixed.join(' '))
  })

  it('[T23] of a mediation that was not held says neither who, nor when, nor how it ended', async () => {
    const { text } = await readPdf(await reportPdf({ ...head, held: false }))
    expect(text).toContain('Mediation Not held')
    expect(text).not.toMatch(/settled|attended|From/i)
  })

  it('has words for every outcome', async () => {
    const texts = await Promise.all(
      outcomes.map(async (outcome) => (await readPdf(await reportPdf({ ...report, outcome }))).text),
    )
    expect(texts.map((text) => /Outcome (\w*? ?settled) Date/i.exec(text)?.[1])).toEqual([
      'Settled',
      'Partly settled',
      'Not settled',
    ])
  })
})

describe('both', { timeout: 60_000 }, () => {
  it('[T22] are tagged, carry their fonts, and say nothing of themselves but what they are', async () => {
    for (const [file, title] of [
      [await attestationPdf(), 'Attestation'],
      [await reportPdf(report), 'Outcome report'],
    ] as const) {
      const { info, xmp } = await readPdf(file)
      expect([info.Title, info.Creator, info.Author, info.CreationDate]).toEqual([
        title,
        'Typst 0.14.2',
        undefined,
        undefined,
      ])
      expect([xmp['pdfuaid:part'], xmp['dc:creator'], xmp['xmp:createdate']]).toEqual([
        '1',
        undefined,
        undefined,
      ])
      expect(fontsOf(file).every(({ subset }) => subset)).toBe(true)
    }
  })
})
