/** Words both sides found for a clause, when its issue is agreed on anew: they pass to the clause that takes its place, out of step. */
import { blocksText } from '@common-ground/shared/agreement/rich-text'
import { clauseFragment } from '@common-ground/shared/documents/agreement-roots'
import { typeAtEndOf } from '@common-ground/shared/documents/paragraphs'
import { expect, it } from 'vitest'
import { agreedHash, agreementAt, hashAt, settle } from '../rig/agreed-room.ts'
import type { Hand } from '../rig/hand.ts'
import { must } from '../rig/late-mediator.ts'
import { threeHands } from '../rig/three-hands.ts'

const hands = threeHands()
const together = () => agreedHash([hands.ana, hands.ben, hands.mediator])

const anew = async (issue: string, to: string): Promise<string> => {
  const offer = await must(hands.ben, { type: 'offer', terms: [{ issue, to }], benefit: 'A little less' })
  await must(hands.ana, { type: 'accept', offer })
  await together()
  return offer
}
const read = (hand: Hand) =>
  agreementAt(hand).clauses.map(({ source: { id }, blocks, worded, wording, outOfStep }) => ({
    ...{ id, worded, wording, outOfStep },
    text: blocksText(blocks),
  }))

it('[R6] are never lost by another agreement on the same issue, and nobody signs them unread', async () => {
  const { ana, ben, mediator } = hands
  const { issue, offer } = await settle(ana, ben, 'Rent from May', '900')
  await together()
  await must(ana, { type: 'word-clause', clause: offer })
  await together()
  await ben.words((doc) => {
    const fragment = clauseFragment(doc, offer)
    if (fragment) typeAtEndOf(fragment, ', by the third working day')
  })
  await together()
  const text = 'Rent from May: 900 EUR a month, by the third working day'
  for (const to of ['880', '860']) {
    const id = await anew(issue, to)
    for (const hand of [ana, ben, mediator])
      expect(read(hand)).toEqual([{ id, worded: true, wording: offer, outOfStep: true, text }])
    expect(await ana.act({ type: 'sign', text: hashAt(ana), name: 'Ana Pereira' })).toMatchObject({
      refused: 'clause-out-of-step',
    })
    expect(await ben.act({ type: 'word-clause', clause: id })).toMatchObject({ refused: 'clause-worded' })
  }
  const [clause] = agreementAt(ben).clauses
  const keep = { type: 'keep-wording', source: clause?.source.hash }
  expect(await ben.act({ ...keep, clause: clause?.source.id })).toMatchObject({
    refused: 'clause-not-worded',
  })
  await must(ben, { ...keep, clause: offer })
  await together()
  expect(read(mediator)).toMatchObject([{ wording: offer, outOfStep: false }])
  await must(ana, { type: 'sign', text: hashAt(ana), name: 'Ana Pereira' })
  await together()
  await must(ben, { type: 'drop-wording', clause: offer })
  await together()
  expect(read(ana)).toMatchObject([
    { worded: false, outOfStep: false, text: 'Rent from May: 860 EUR a month' },
  ])
})
