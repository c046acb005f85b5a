/** Signing the agreement that is refused, and clauses that are worded: a text that changed, no authority, words out of step. */

import { randomUUID } from 'node:crypto'
import { agreementHash } from '@common-ground/shared/agreement/agreement-text'
import { sealedAgreement } from '@common-ground/shared/documents/agreement'
import { clauseFragment } from '@common-ground/shared/documents/agreement-roots'
import { newParagraph } from '@common-ground/shared/documents/paragraphs'
import { describe, expect, it } from 'vitest'
import { agreedHash, agreementAt, hashAt, settle } from '../rig/agreed-room.ts'
import type { Hand } from '../rig/hand.ts'
import { must } from '../rig/late-mediator.ts'
import { admit, comeIn, knock } from '../rig/six-hands.ts'
import { stateOf, threeHands } from '../rig/three-hands.ts'

const hands = threeHands()

/** A paragraph for each line, as an editor writes them. */
const richFragmentLines = (lines: string) => lines.trim().split('\n').map(newParagraph)
const name = 'Ana Pereira'

const sign = (hand: Hand): Promise<string> => must(hand, { type: 'sign', text: hashAt(hand), name })

/** Everyone has as many entries as the first. */
const together = () => agreedHash([hands.ana, hands.ben, hands.mediator])

describe('signing is refused', () => {
  it('of a text that changed a moment ago, twice, without a name, without anything, by those who may not', async () => {
    const { ana, ben, mediator } = hands
    const nothing = { type: 'sign', text: hashAt(ana), name }
    expect(await ana.act(nothing)).toMatchObject({ refused: 'nothing-to-sign' })
    const { issue } = await settle(ana, ben, 'Rent from May', '900')
    const old = await together()
    const again = await must(ben, { type: 'offer', terms: [{ issue, to: '950' }], benefit: 'Sooner' })
    await must(ana, { type: 'accept', offer: again })
    await together()
    const refused: readonly (readonly [Hand, object, string])[] = [
      [ana, { type: 'sign', text: old, name }, 'agreement-changed'],
      [ana, { type: 'sign', text: hashAt(ana), name: ' \u200b' }, 'text-empty'],
      [ana, { type: 'sign', text: hashAt(ana), name: 'x'.repeat(121) }, 'text-too-long'],
      [ana, { type: 'sign', text: hashAt(ana), name: 'Ana\nBen' }, 'signature-name-lines'],
      [ana, { type: 'sign', text: hashAt(ana), name, advice: '2020-01-01' }, 'advice-day-unfit'],
      [ana, { type: 'sign', text: hashAt(ana), name, advice: 'soon' }, 'advice-day-unfit'],
      [ana, { type: 'sign', text: hashAt(ana), name, key: 'x', signature: 'y' }, 'malformed'],
      [mediator, { type: 'sign', text: hashAt(ana), name }, 'not-for-your-role'],
      [ana, { type: 'take-back-signature' }, 'not-signed'],
      [ana, { type: 'reopen-agreement' }, 'agreement-open'],
      [ana, { type: 'void-signatures', text: old, because: 'words' }, 'malformed'],
    ]
    for (const [hand, act, code] of refused) expect(await hand.act(act)).toMatchObject({ refused: code })
    await sign(ana)
    expect(await ana.act({ type: 'sign', text: hashAt(ana), name })).toMatchObject({
      refused: 'already-signed',
    })
  })

  it('without authority, and while a clause is out of step with what is beneath it', async () => {
    const { ana, ben, room } = hands
    const { issue } = await settle(ana, ben, 'Rent from May', '900')
    const second = await must(ana, { type: 'open-issue', title: 'Parking', kind: { type: 'yes-no' } })
    const offer = await must(ben, {
      type: 'offer',
      terms: [
        { issue, to: '920' },
        { issue: second, to: 'yes' },
      ],
      benefit: 'A space for the van',
    })
    await must(ana, { type: 'accept', offer })
    await together()
    await must(ana, { type: 'word-clause', clause: offer })
    const later = await must(ben, { type: 'offer', terms: [{ issue, to: '910' }], benefit: 'A little less' })
    await must(ana, { type: 'accept', offer: later })
    await together()
    const [clause] = agreementAt(ana).clauses.filter(({ outOfStep }) => outOfStep)
    expect(clause?.source.id).toBe(offer)
    expect(await ana.act({ type: 'sign', text: hashAt(ana), name })).toMatchObject({
      refused: 'clause-out-of-step',
    })
    const stale = { type: 'keep-wording', clause: offer, source: 'a'.repeat(64) }
    expect(await ben.act(stale)).toMatchObject({ refused: 'clause-changed' })
    await must(ben, { type: 'keep-wording', clause: offer, source: clause?.source.hash })
    await together()
    const assistant = await knock(room, 'a', 'Ada')
    await admit(ana, assistant)
    const ada = await comeIn(room, assistant)
    await ada.until(() => ada.entries().length === ana.entries().length)
    expect(await ada.act({ type: 'sign', text: hashAt(ada), name: 'Ada' })).toMatchObject({
      refused: 'authority-needed',
    })
    await must(ana, { type: 'share-authority', participant: ada.participant })
    await must(ada, { type: 'sign', text: hashAt(ada), name: 'Ada' })
    ada.leave()
  })

  it('a clause is worded once, whoever comes second, and goes back to what is beneath it', async () => {
    const { ana, ben, mediator } = hands
    const { offer } = await settle(ana, ben, 'Rent from May', '900')
    await together()
    const [one, other] = await Promise.all(
      [ana, ben].map((hand) => hand.act({ type: 'word-clause', clause: offer })),
    )
    expect([one, other].filter((answer) => answer && 'refused' in answer)).toMatchObject([
      { refused: 'clause-worded' },
    ])
    await together()
    expect(agreementAt(mediator).clauses).toMatchObject([{ worded: true, outOfStep: false }])
    expect(await mediator.act({ type: 'word-clause', clause: randomUUID() })).toMatchObject({
      refused: 'clause-unknown',
    })
    await must(mediator, { type: 'drop-wording', clause: offer })
    await together()
    expect(agreementAt(ben).clauses).toMatchObject([{ worded: false }])
    expect(clauseFragment(ben.doc, offer)).toBeUndefined()
  })

  it('[R6] a clause of fifty pages is signed and sealed as it is, and one that is longer is not written', async () => {
    const { ana, ben, mediator } = hands
    const { offer } = await settle(ana, ben, 'Rent from May', '900')
    await together()
    await must(ana, { type: 'word-clause', clause: offer })
    await together()
    const page = `${'The tenant sweeps the yard on every second Sunday of the month. '.repeat(62).trim()}\n`
    const write = (lines: string) =>
      ana.words((doc) => {
        const fragment = clauseFragment(doc, offer)
        fragment?.insert(fragment.length, richFragmentLines(lines))
      })
    for (let pages = 0; pages < 49; pages += 7)
      expect(await write(page.repeat(7))).toMatchObject({ words: 'recorded' })
    expect(await write(page.repeat(2))).toMatchObject({ refused: 'words-too-long' })
    await ana.startOver('joint')
    const hash = await together()
    await sign(ana)
    await together()
    await sign(ben)
    await together()
    for (const hand of [ana, ben, mediator]) {
      const text = sealedAgreement(hand.doc, stateOf(hand))
      expect(text && agreementHash(text)).toBe(hash)
      expect(text?.clauses[0]?.blocks).toHaveLength(50)
    }
  })
})
