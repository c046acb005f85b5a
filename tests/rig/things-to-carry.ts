/** Two sides with one of everything that can be carried over from an archive, agreed or not. */
import { randomUUID } from 'node:crypto'
import { nameHash } from '@common-ground/shared/acts/glossary'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import { addGoal, readGoals, setGoalDate, setWhy, typeMeasure } from '@common-ground/shared/documents/goals'
import { laid, pdf } from './files.ts'
import type { Hand } from './hand.ts'
import { must } from './late-mediator.ts'
import { stateOf } from './three-hands.ts'

/** Ids, by what they are of. */
export interface ThingsToCarry {
  readonly goal: string
  readonly issue: string
  readonly statement: string
  readonly evidence: string
  readonly file: string
  readonly name: string
  readonly agreement: string
  /** An offer nobody has answered. */
  readonly open: string
}

/** `canary`: in every text, and in the file. */
export const makeThings = async (ana: Hand, ben: Hand, canary: string): Promise<ThingsToCarry> => {
  const goal = randomUUID()
  await ana.words((doc) => {
    addGoal(doc, goal, 'middle', `Quiet nights ${canary}`)
    setWhy(doc, goal, 'a', 'We sleep above the yard')
    setGoalDate(doc, goal, '2027-03-01')
    typeMeasure(doc, goal, 'No delivery before six')
  })
  await ben.until(() => readGoals(ben.doc).length === 1)
  await ben.words((doc) => setWhy(doc, goal, 'b', 'Our tenants complain'))
  const [card] = readGoals(ben.doc)
  if (!card) throw new Error('there is no card')
  for (const hand of [ana, ben]) await must(hand, { type: 'endorse', goal, text: goalHash(card) })
  const issue = await must(ana, {
    type: 'open-issue',
    title: `Rent ${canary}`,
    kind: { type: 'choice', options: ['low', 'middle'] },
  })
  await must(ben, { type: 'add-option', issue, option: 'high' })
  await must(ben, { type: 'retitle-issue', issue, title: `Rent per month ${canary}` })
  await must(ana, { type: 'accept-title', issue, title: `Rent per month ${canary}` })
  const statement = await must(ana, { type: 'post-statement', text: `We were promised ${canary}` })
  await must(ana, { type: 'edit-statement', statement, text: `We were told ${canary}` })
  await ben.until(() => (stateOf(ben).statements.get(statement)?.earlier.length ?? 0) > 0)
  const words = stateOf(ben).statements.get(statement)?.words
  await must(ben, { type: 'answer-agree', statement, words, answer: 'no' })
  const { file } = await laid(ben, 'joint', pdf(canary, 900))
  const shown = { claim: `The lease ${canary}`, shows: 'Page two', source: 'Registry', kind: 'data' }
  const evidence = await must(ben, { type: 'add-evidence', ...shown, file: { file, name: 'lease.pdf' } })
  const called = { name: `the early round ${canary}`, instead: ['noise'] }
  const name = await must(ana, { type: 'propose-name', ...called })
  await must(ben, { type: 'endorse-name', entry: name, words: nameHash(called) })
  const offer = { type: 'offer', benefit: `Certainty ${canary}` }
  const agreement = await must(ana, { ...offer, terms: [{ issue, to: 'middle' }] })
  await must(ben, { type: 'accept', offer: agreement })
  const open = await must(ben, { ...offer, terms: [{ issue, to: 'high' }] })
  return { goal, issue, statement, evidence, file, name, agreement, open }
}
