/** A joint space filled by both sides: a canary in every field there is, so that what somebody is given of it can be counted. */
import { randomUUID } from 'node:crypto'
import { addGoal, setWhy, typeMeasure } from '@common-ground/shared/documents/goals'
import { textHash } from '@common-ground/shared/documents/text-hash'
import { newCanary } from './canary.ts'
import { laid, pdf } from './files.ts'
import type { Hand } from './hand.ts'

export interface FilledJoint {
  /** One for each field, by what it stands in. */
  readonly canaries: Readonly<Record<string, string>>
  /** Ids of what stands there. */
  readonly goal: string
  readonly statement: string
  readonly issue: string
  readonly offer: string
  readonly evidence: string
  readonly name: string
  readonly file: string
}

/** Each act is recorded: a canary in something that was refused would be counted for nothing. */
const must = async (hand: Hand, act: object): Promise<string> => {
  const id = randomUUID()
  const answer = await hand.act(act, id)
  if (answer.refused !== undefined) throw new Error(`${JSON.stringify(act)}: ${answer.refused}`)
  return id
}

export const fillJoint = async (ana: Hand, ben: Hand): Promise<FilledJoint> => {
  const canaries: Record<string, string> = {}
  const text = (of: string): string => {
    const canary = newCanary()
    canaries[of] = canary
    return canary
  }
  const goal = randomUUID()
  await ana.words((doc) => {
    addGoal(doc, goal, 'middle', text('goal'))
    setWhy(doc, goal, 'a', text('why of A'))
  })
  await ana.words((doc) => typeMeasure(doc, goal, text('measure')))
  await ben.until(() => ben.doc.getMap('goals').has(goal))
  await ben.words((doc) => setWhy(doc, goal, 'b', text('why of B')))
  await ben.words((doc) => addGoal(doc, randomUUID(), 'b', text('goal of B')))

  const said = text('statement')
  const statement = await must(ana, { type: 'post-statement', text: said })
  const words = textHash(said)
  const paraphrase = await must(ben, { type: 'say-back', statement, words, text: text('paraphrase') })
  const hear = { type: 'hear-back', statement, paraphrase, answer: 'partly' }
  await must(ana, { ...hear, note: text('note to a paraphrase') })
  const answer = { statement, words, note: text('note to an answer') }
  await must(ben, { type: 'answer-agree', ...answer, answer: 'in-part' })

  const issue = await must(ana, {
    type: 'open-issue',
    title: text('issue'),
    kind: { type: 'amount', unit: text('unit') },
  })
  const options = [text('option'), text('another option')]
  const choice = await must(ben, {
    type: 'open-issue',
    title: text('choice'),
    kind: { type: 'choice', options },
  })
  await must(ana, { type: 'link', issue, goal })
  const asked = { type: 'offer', terms: [{ issue, to: '2150' }], benefit: text('benefit') }
  const offer = await must(ana, { ...asked, credit: text('credit'), check: text('check of an offer') })
  const counter = { type: 'counter', offer, terms: [{ issue, to: '2100' }], benefit: text('counter') }
  const countered = await must(ben, counter)
  await must(ana, { type: 'decline', offer: countered, reason: text('reason') })
  await must(ben, { type: 'explore', text: text('exploring'), terms: [{ issue, to: '2120' }] })
  await must(ana, { type: 'gift', text: text('gift'), terms: [], benefit: text('benefit of a gift') })
  const packages = ['2000', '2050', '2100'].map((to, at) => [
    { issue, to },
    { issue: choice, to: options[at % 2] },
  ])
  await must(ben, { type: 'present-packages', packages, benefit: text('packages') })
  const aside = { type: 'open-issue', title: text('set aside'), kind: { type: 'yes-no' } }
  await must(ana, { type: 'set-aside-issue', issue: await must(ana, aside) })
  await must(ben, { type: 'offer', terms: [{ issue: choice, to: options[0] }], benefit: text('offer of B') })

  const { file } = await laid(ana, 'joint', pdf(text('bytes of a file'), 2_000))
  const evidence = await must(ana, {
    type: 'add-evidence',
    claim: text('claim'),
    shows: text('shows'),
    source: text('source'),
    kind: 'data',
    file: { file, name: `${text('name of a file')}.pdf` },
  })
  await must(ana, { type: 'link-evidence', evidence, to: { issue } })
  const name = await must(ben, { type: 'propose-name', name: text('name'), instead: [text('phrase')] })
  await must(ana, { type: 'ask-mediator', name: text('proposed'), disclosure: text('disclosure') })
  return { canaries, goal, statement, issue, offer, evidence, name, file }
}
