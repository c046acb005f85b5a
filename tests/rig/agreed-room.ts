/** Hands that come to an agreement: an issue settled, a goal both endorse, and the text as each of them has it. */
import { randomUUID } from 'node:crypto'
import { type AgreementText, agreementHash } from '@common-ground/shared/agreement/agreement-text'
import type { ReadAgreement } from '@common-ground/shared/agreement/compose'
import { agreementIn } from '@common-ground/shared/documents/agreement'
import { goalHash } from '@common-ground/shared/documents/goal-words'
import { addGoal, readGoals } from '@common-ground/shared/documents/goals'
import type { Hand } from './hand.ts'
import { must } from './late-mediator.ts'
import { stateOf } from './three-hands.ts'

/** As `openRoom` opens it. */
export const roomNames = {
  title: 'Lease at 14 Harbour Street',
  sides: { a: 'Harbour Bakery', b: 'Quayside Estates' },
} as const

export const agreementAt = (hand: Hand): ReadAgreement => agreementIn(hand.doc, stateOf(hand), roomNames)
export const textAt = (hand: Hand): AgreementText => agreementAt(hand).text
export const hashAt = (hand: Hand): string => agreementHash(textAt(hand))

export interface Settled {
  readonly issue: string
  readonly offer: string
}

/** One issue, offered by one and accepted by the other. */
export const settle = async (by: Hand, other: Hand, title: string, to: string): Promise<Settled> => {
  const issue = await must(by, {
    type: 'open-issue',
    title,
    kind: { type: 'amount', unit: 'EUR a month' },
  })
  const offer = await must(by, { type: 'offer', terms: [{ issue, to }], benefit: 'A rent to plan with' })
  await must(other, { type: 'accept', offer })
  return { issue, offer }
}

/** A goal in the middle that both endorse. */
export const endorseTogether = async (by: Hand, other: Hand, text: string): Promise<string> => {
  const goal = randomUUID()
  await by.words((doc) => addGoal(doc, goal, 'middle', text))
  await other.until(() => readGoals(other.doc).some(({ id }) => id === goal))
  const card = readGoals(other.doc).find(({ id }) => id === goal)
  if (!card) throw new Error('the card is there')
  for (const hand of [by, other]) await must(hand, { type: 'endorse', goal, text: goalHash(card) })
  return goal
}

/** Waits until all have the same entries and the same text, and answers its hash. */
export const agreedHash = async (hands: readonly Hand[]): Promise<string> => {
  const [first, ...others] = hands
  if (!first) throw new Error('somebody has to be there')
  const longest = () => Math.max(...hands.map((hand) => hand.entries().length))
  for (const hand of hands) await hand.until(() => hand.entries().length === longest())
  for (const hand of others) await hand.until(() => hashAt(hand) === hashAt(first))
  return hashAt(first)
}
