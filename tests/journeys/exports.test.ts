/** Taking things out of a running room: who may take what, of what it is made, and what becomes of bad requests. */
import { randomUUID } from 'node:crypto'
import { agreementHash } from '@common-ground/shared/agreement/agreement-text'
import type { JointRecord } from '@common-ground/shared/agreement/joint-record'
import { typeNotes } from '@common-ground/shared/documents/notes'
import { canonicalJson, checkChain } from '@common-ground/shared/ledger/chain'
import { type ExportForm, exportForms, takings } from '@common-ground/shared/room/export-access'
import { exportLimits } from '@common-ground/shared/room/limits-of-exports'
import { verifyRecord } from '@common-ground/shared/verify/verify-record'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../export/docx-reading.ts'
import { readPdf } from '../export/pdf-reading.ts'
import { agreedHash, endorseTogether, hashAt, settle } from '../rig/agreed-room.ts'
import { canariesIn, newCanary } from '../rig/canary.ts'
import { beginExport, fetchExport, giveUpExport, lookAtExport, takeOut, untilMade } from '../rig/exports.ts'
import { fillJoint } from '../rig/filled-joint.ts'
import type { Hand } from '../rig/hand.ts'
import { must } from '../rig/late-mediator.ts'
import { threeHands } from '../rig/three-hands.ts'

const hands = threeHands()

const textOf = ({ bytes }: { readonly bytes: Uint8Array }): string => new TextDecoder().decode(bytes)
/** Everything a file says, in its pages, its parts and its properties. */
const readAs = async (form: ExportForm, bytes: Uint8Array): Promise<unknown> => {
  if (form === 'agreement-docx') return partsOf(bytes)
  const isPdf = form === 'agreement-pdf' || form === 'attestation' || form === 'report'
  return isPdf ? readPdf(bytes) : textOf({ bytes })
}
const recordOf = async (hand: Hand): Promise<JointRecord> =>
  JSON.parse(textOf(await takeOut(hand, 'joint-record')))

const sealIt = async (): Promise<string> => {
  const { ana, ben, mediator } = hands
  await settle(ana, ben, 'Rent from May', '900')
  await endorseTogether(ben, ana, 'Quiet nights')
  const hash = await agreedHash([ana, ben, mediator])
  await must(ana, { type: 'sign', text: hashAt(ana), name: 'Ana Pereira' })
  await agreedHash([ana, ben, mediator])
  await must(ben, { type: 'sign', text: hashAt(ben), name: 'Ben Ó Murchú' })
  return hash
}

/** Whether the check of records calls it whole, and what it says against it. */
const checked = ({ bytes }: { readonly bytes: Uint8Array }) => {
  const { verdict, findings } = verifyRecord(bytes)
  return { verdict, against: findings.map(({ code }) => code) }
}
const whole = { verdict: 'whole', against: [] }

describe('the joint record', () => {
  it('[R5] is whole for the check of records, at every turn of an agreement', async () => {
    const { ana, ben, mediator } = hands
    const whoever = [ana, ben, mediator] as const
    const look = async (what: string) => {
      for (const hand of whoever) expect(checked(await takeOut(hand, 'joint-record')), what).toEqual(whole)
    }
    await must(ana, { type: 'post-statement', text: 'We sleep above the yard.' })
    await look('nothing is agreed on')
    await sealIt()
    await look('sealed')
    await must(ana, { type: 'reopen-agreement' })
    await must(ben, { type: 'reopen-agreement' })
    await agreedHash(whoever)
    await must(ana, { type: 'sign', text: hashAt(ana), name: 'Ana Pereira' })
    await look('open again, and signed by one')
  })

  it('[R5] holds the whole chain, the signed text and the server’s signature over all of it', async () => {
    const hash = await sealIt()
    const { bytes, headers } = await takeOut(hands.mediator, 'joint-record')
    expect(headers.get('content-disposition')).toBe('attachment; filename="joint-record.json"')
    const record: JointRecord = JSON.parse(new TextDecoder().decode(bytes))
    const entries = record.ledger.flatMap((entry) => ('withheld' in entry ? [] : [entry]))
    expect(checkChain(entries)).toMatchObject({ whole: true, length: record.ledger.length })
    expect(agreementHash(record.agreement)).toBe(hash)
    const { signature, ...unsigned } = record
    const text = new TextDecoder().decode(bytes)
    expect(text).toBe(`${canonicalJson(unsigned).slice(0, -1)},"signature":"${signature}"}`)
  })

  it('leaves out what was said and heard until both sides tick it, and its place in the chain stays', async () => {
    const { ana, ben } = hands
    const said = newCanary()
    await must(ana, { type: 'post-statement', text: said })
    const without = await recordOf(ben)
    expect(canariesIn(without, [said])).toEqual([])
    expect(without.ledger.filter((entry) => 'withheld' in entry)).toHaveLength(1)
    await must(ana, { type: 'tick-loops', include: true })
    expect(canariesIn(await recordOf(ben), [said])).toEqual([])
    await must(ben, { type: 'tick-loops', include: true })
    const withAll = await recordOf(ana)
    expect(canariesIn(withAll, [said])).toEqual([said])
    expect(withAll.ledger.map(({ hash }) => hash).slice(0, without.ledger.length)).toEqual(
      without.ledger.map(({ hash }) => hash),
    )
    await must(ana, { type: 'tick-loops', include: false })
    expect(canariesIn(await recordOf(ben), [said])).toEqual([])
  })
})

describe('[T22] an export', () => {
  /** A canary in what only A, only B, each caucus and only the mediator reads. */
  const fillPrivate = async (): Promise<Readonly<Record<string, string>>> => {
    const { ana, ben, mediator } = hands
    const canaries: Record<string, string> = {}
    const text = (of: string): string => {
      canaries[of] = newCanary()
      return canaries[of]
    }
    for (const [hand, space] of [
      [ana, 'side-a'],
      [ben, 'side-b'],
      [ana, 'caucus-a'],
      [ben, 'caucus-b'],
      [mediator, 'mediator'],
    ] as const) {
      await hand.open(space)
      await hand.words((doc) => typeNotes(doc, text(`notes of ${space}`)), space)
    }
    for (const [hand, space] of [
      [ana, 'side-a'],
      [ben, 'side-b'],
    ] as const) {
      const claim = { claim: text(`claim in ${space}`), shows: text(`shows in ${space}`), kind: 'data' }
      await must(hand, { type: 'add-evidence', ...claim }, space)
      const issue = await must(hand, {
        type: 'open-issue',
        title: `Issue of ${space}`,
        kind: { type: 'yes-no' },
      })
      await must(hand, { type: 'note-about', issue, text: text(`about in ${space}`) }, space)
    }
    return canaries
  }

  const by = () => ({ a: hands.ana, b: hands.ben, mediator: hands.mediator })
  const chairs = ['a', 'b', 'mediator'] as const

  it('is made of the spaces it is of, whoever takes it: nothing of a side, a caucus or the mediator is in any joint one', async () => {
    await fillJoint(hands.ana, hands.ben)
    const canaries = await fillPrivate()
    for (const chair of chairs)
      for (const form of exportForms) {
        if (!takings[form].by[chair] || form === 'own-notes') continue
        const { bytes, headers } = await takeOut(by()[chair], form)
        const given = [bytes, [...headers], await readAs(form, bytes)]
        expect(canariesIn(given, Object.values(canaries)), `${form} by ${chair}`).toEqual([])
      }
  })

  it('of a side’s own notes holds its own and nothing of anybody else’s', async () => {
    const canaries = await fillPrivate()
    const all = Object.values(canaries)
    const named = (space: string) =>
      Object.entries(canaries).flatMap(([of, canary]) => (of.endsWith(space) ? [canary] : []))
    expect(canariesIn(textOf(await takeOut(hands.ana, 'own-notes')), all)).toEqual(named('side-a'))
    expect(canariesIn(textOf(await takeOut(hands.ben, 'own-notes')), all)).toEqual(named('side-b'))
  })

  it('by default holds the agreement and nothing else of the joint room; outsiders get names and an outcome', async () => {
    const { canaries } = await fillJoint(hands.ana, hands.ben)
    const agreement = await takeOut(hands.ben, 'agreement-markdown')
    const inText = canariesIn(textOf(agreement), Object.values(canaries))
    for (const form of ['agreement-pdf', 'agreement-docx'] as const) {
      const { bytes } = await takeOut(hands.ben, form)
      expect(canariesIn(await readAs(form, bytes), Object.values(canaries)), form).toEqual(inText)
    }
    // What nothing is agreed on yet stands there by its title alone.
    const titles = ['issue', 'choice'].map((of) => canaries[of])
    expect(inText).toEqual(titles)
    const report = await takeOut(hands.ben, 'report')
    const read = [report.bytes, await readAs('report', report.bytes)]
    expect(canariesIn(read, Object.values(canaries))).toEqual([])
  })

  it('is refused to whoever it is not for, and says nothing of what it would hold', async () => {
    const refused: readonly (readonly [Hand, ExportForm])[] = [
      [hands.mediator, 'own-notes'],
      [hands.ana, 'attestation'],
      [hands.ben, 'attestation'],
    ]
    for (const [hand, form] of refused)
      expect(await beginExport(hand, { form })).toMatchObject({ refused: 'not-for-your-role' })
  })

  it('is fetched once, by whoever asked for it alone', async () => {
    const { export: id = '' } = await beginExport(hands.ana, { form: 'agreement-markdown' })
    expect(await lookAtExport(hands.ben, id)).toMatchObject({ status: 404, refused: 'export-unknown' })
    await untilMade(hands.ana, id)
    expect((await fetchExport(hands.ben, id)).status).toBe(404)
    expect((await fetchExport(hands.ana, id)).status).toBe(200)
    expect((await fetchExport(hands.ana, id)).status).toBe(404)
    expect(await giveUpExport(hands.ana, id)).toBe(404)
  })

  it('is given up, and gives its place back', async () => {
    for (let time = 0; time < exportLimits.each * 2; time += 1) {
      const { export: id = '' } = await beginExport(hands.ana, { form: 'agreement-pdf' })
      expect(await giveUpExport(hands.ana, id)).toBe(204)
      expect(await lookAtExport(hands.ana, id)).toMatchObject({ status: 404 })
    }
    for (let time = 0; time < exportLimits.each; time += 1)
      expect(await beginExport(hands.ben, { form: 'report' })).toMatchObject({ status: 200 })
    expect(await beginExport(hands.ben, { form: 'report' })).toMatchObject({ status: 503, refused: 'busy' })
    expect(await beginExport(hands.mediator, { form: 'report' })).toMatchObject({ status: 200 })
  })

  it('stays what the room was when it was asked for, while the room goes on', async () => {
    const { ana, ben } = hands
    await settle(ana, ben, 'Rent from May', '900')
    const begun = await Promise.all([
      beginExport(ana, { form: 'agreement-markdown' }),
      beginExport(ana, { form: 'joint-record' }),
      settle(ben, ana, 'Deposit', '1800'),
    ])
    const [markdown, record] = begun.map((answer) => ('export' in answer ? (answer.export ?? '') : ''))
    await untilMade(ana, markdown ?? '')
    await untilMade(ana, record ?? '')
    const whole: JointRecord = JSON.parse(textOf(await fetchExport(ana, record ?? '')))
    expect(checkChain(whole.ledger.flatMap((entry) => ('withheld' in entry ? [] : [entry])))).toMatchObject({
      whole: true,
    })
  })

  it('[R9] asked for in the wrong way is refused, and nobody learns of it', async () => {
    const { ana } = hands
    for (const body of [
      {},
      { form: 'everything' },
      { form: 'agreement-pdf', paper: 'a3' },
      { form: 'agreement-pdf', space: 'side-b' },
      { form: ['agreement-pdf'] },
    ])
      expect(await beginExport(ana, body)).toMatchObject({ status: 400, refused: 'malformed' })
    expect(await lookAtExport(ana, randomUUID())).toMatchObject({ status: 404, refused: 'export-unknown' })
    expect(await lookAtExport(ana, '..%2f..%2fetc')).toMatchObject({ status: 404 })
    await must(ana, { type: 'leave' })
    expect(await beginExport(ana, { form: 'report' })).toMatchObject({ status: 404 })
  })
})
