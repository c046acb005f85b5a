/** Signing the agreement over real sockets: what is signed, what makes signatures fall, what is sealed, and by whose key. */

import { createPublicKey, randomUUID, verify } from 'node:crypto'
import { statementOf } from '@common-ground/shared/acts/signing'
import { agreementHash, agreementJson } from '@common-ground/shared/agreement/agreement-text'
import { statementJson } from '@common-ground/shared/agreement/signature'
import { sealedAgreement } from '@common-ground/shared/documents/agreement'
import { clauseFragment } from '@common-ground/shared/documents/agreement-roots'
import { addGoal, typeAtEnd } from '@common-ground/shared/documents/goals'
import { addMilestone } from '@common-ground/shared/documents/milestones'
import { typeAtEndOf } from '@common-ground/shared/documents/paragraphs'
import { describe, expect, it } from 'vitest'
import { agreedHash, agreementAt, endorseTogether, hashAt, settle, textAt } from '../rig/agreed-room.ts'
import type { Hand } from '../rig/hand.ts'
import { must } from '../rig/late-mediator.ts'
import { stateOf, threeHands } from '../rig/three-hands.ts'

const hands = threeHands()
const name = 'Ana Pereira'

const sign = async (hand: Hand, more: object = {}): Promise<string> =>
  must(hand, { type: 'sign', text: hashAt(hand), name, ...more })

/** Everyone has as many entries as the first. */
const together = () => agreedHash([hands.ana, hands.ben, hands.mediator])

const signingOf = (hand: Hand) => stateOf(hand).signing

/** An entry whose signature anyone can check with nothing but the entry. */
const isGenuine = (hand: Hand, id: string): boolean => {
  const entry = hand.entries().find((one) => one.id === id)
  if (entry?.act.type !== 'sign' || entry.standing === 'room') throw new Error('somebody signed')
  const { key, signature } = entry.act
  const spki = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(key, 'base64')])
  const publicKey = createPublicKey({ key: spki, format: 'der', type: 'spki' })
  const said = Buffer.from(statementJson(statementOf(entry, entry.act)))
  return verify(null, said, publicKey, Buffer.from(signature, 'base64'))
}

describe('[R6] a signature', () => {
  it('of each side seals the very text both had on screen, and is genuine for anyone', async () => {
    const { ana, ben, mediator } = hands
    await settle(ana, ben, 'Rent from May', '900')
    await endorseTogether(ben, ana, 'Quiet nights')
    const hash = await together()
    const first = await sign(ana)
    await together()
    expect(signingOf(ben)).toMatchObject({ seals: 0 })
    expect(signingOf(ben).sealed).toBeUndefined()
    const second = await sign(ben, { name: 'Ben Ó Murchú' })
    await together()
    for (const hand of [ana, ben, mediator]) {
      expect(signingOf(hand)).toMatchObject({ seals: 1, sealed: { act: second, text: hash } })
      const sealed = sealedAgreement(hand.doc, stateOf(hand))
      expect(sealed && agreementHash(sealed)).toBe(hash)
      expect(sealed && agreementJson(sealed)).toBe(agreementJson(textAt(hand)))
      expect(isGenuine(hand, first)).toBe(true)
      expect(isGenuine(hand, second)).toBe(true)
    }
    const keys = [...signingOf(ana).signatures.values()].map(({ key }) => key)
    expect(new Set(keys).size).toBe(2)
  })

  it('falls with any word of the text, for everybody and in the ledger, also when the word is taken back', async () => {
    const { ana, ben, mediator } = hands
    const { offer } = await settle(ana, ben, 'Rent from May', '900')
    await together()
    await must(ben, { type: 'word-clause', clause: offer })
    const before = await together()
    await sign(ana)
    const signed = await together()
    expect(signed).toBe(before)
    const typeIn = (hand: Hand, text: string) =>
      hand.words((doc) => {
        const fragment = clauseFragment(doc, offer)
        if (fragment) typeAtEndOf(fragment, text)
      })
    await typeIn(mediator, ' net')
    await together()
    for (const hand of [ana, ben, mediator]) {
      expect(signingOf(hand).signatures.size).toBe(0)
      expect(signingOf(hand).fallen).toMatchObject({
        because: 'words',
        by: mediator.participant,
        signatures: [{ by: ana.participant, text: before }],
      })
    }
    await mediator.words((doc) => {
      const paragraph = clauseFragment(doc, offer)?.get(0)
      const text = paragraph && 'get' in paragraph ? paragraph.get(0) : undefined
      if (text && 'delete' in text) text.delete(text.length - 4, 4)
    })
    await together()
    expect(hashAt(ana)).toBe(before)
    expect(signingOf(ana).signatures.size).toBe(0)
    await sign(ben)
    expect(signingOf(ben).sealed).toBeUndefined()
  })

  it('falls with every change of what the text is read from', async () => {
    const { ana, ben, mediator } = hands
    const { offer, issue } = await settle(ana, ben, 'Rent from May', '900')
    const goal = await endorseTogether(ben, ana, 'Quiet nights')
    await together()
    await must(ana, { type: 'word-clause', clause: goal })
    const changes: readonly (readonly [string, () => Promise<unknown>])[] = [
      ['another issue', () => must(ana, { type: 'open-issue', title: 'Deposit', kind: { type: 'yes-no' } })],
      [
        'a new agreement on the same',
        async () => {
          const again = await must(ben, {
            type: 'offer',
            terms: [{ issue, to: '950' }],
            benefit: 'The roof is mended',
          })
          await must(ana, { type: 'accept', offer: again })
        },
      ],
      ['a goal taken back', () => must(ben, { type: 'withdraw-endorsement', goal })],
      ['a day to look at it again', () => must(mediator, { type: 'set-follow-up', day: '2099-03-01' })],
      [
        'a milestone',
        () =>
          ben.words((doc) =>
            addMilestone(doc, { id: randomUUID(), who: 'b', what: 'Mend the roof', due: '2099-01-01' }),
          ),
      ],
    ]
    for (const [what, change] of changes) {
      await sign(ana)
      await together()
      await change()
      await together()
      expect(signingOf(ben).signatures.size, what).toBe(0)
      expect(hands.mediator.entries().some(({ act }) => act.type === 'void-signatures')).toBe(true)
    }
    expect(agreementAt(ana).clauses.some(({ source }) => source.id === offer)).toBe(false)
  })

  it('stands whatever happens beside the text', async () => {
    const { ana, ben, mediator } = hands
    await settle(ana, ben, 'Rent from May', '900')
    await together()
    await sign(ana)
    await ben.words((doc) => addGoal(doc, randomUUID(), 'b', 'A building that pays its way'))
    await must(mediator, { type: 'post-statement', text: 'Let us look at the deposit next time.' })
    await must(ana, { type: 'tick-loops', include: true })
    await together()
    expect(signingOf(ben).signatures.size).toBe(1)
  })
})

describe('a sealed agreement', () => {
  const seal = async (): Promise<{ offer: string; goal: string; hash: string }> => {
    const { ana, ben } = hands
    const { offer } = await settle(ana, ben, 'Rent from May', '900')
    const goal = await endorseTogether(ben, ana, 'Quiet nights')
    await together()
    await must(ana, { type: 'word-clause', clause: offer })
    const hash = await together()
    await sign(ana)
    await together()
    await sign(ben)
    await together()
    return { offer, goal, hash }
  }

  it('[R6] is written in by nobody, and stays what it was whatever is agreed on later', async () => {
    const { ana, ben, mediator } = hands
    const { offer, goal, hash } = await seal()
    for (const hand of [ana, ben, mediator]) {
      const written = await hand.words((doc) => {
        const fragment = clauseFragment(doc, offer)
        if (fragment) typeAtEndOf(fragment, ' more')
      })
      expect(written).toMatchObject({ refused: 'agreement-sealed' })
      await hand.startOver('joint')
      expect(
        await hand.words((doc) => addMilestone(doc, { id: randomUUID(), who: 'a', what: 'Pay' })),
      ).toMatchObject({ refused: 'agreement-sealed' })
      await hand.startOver('joint')
      for (const act of [
        { type: 'word-clause', clause: goal },
        { type: 'drop-wording', clause: offer },
        { type: 'set-follow-up', day: '2099-01-01' },
      ])
        expect(await hand.act(act)).toMatchObject({ refused: 'agreement-sealed' })
    }
    await settle(ben, ana, 'Deposit', '1800')
    await ben.words((doc) => typeAtEnd(doc, goal, ' and quiet days'))
    await together()
    const sealed = sealedAgreement(ana.doc, stateOf(ana))
    expect(sealed && agreementHash(sealed)).toBe(hash)
    expect(signingOf(ana)).toMatchObject({ sealed: { text: hash } })
    expect(hashAt(ana)).not.toBe(hash)
  })

  it('is opened again by both sides together and by nobody else', async () => {
    const { ana, ben, mediator } = hands
    const { offer } = await seal()
    expect(await mediator.act({ type: 'reopen-agreement' })).toMatchObject({ refused: 'not-for-your-role' })
    await must(ana, { type: 'reopen-agreement' })
    expect(await ana.act({ type: 'reopen-agreement' })).toMatchObject({ refused: 'already-proposed' })
    await must(ana, { type: 'keep-sealed' })
    await must(ben, { type: 'reopen-agreement' })
    await together()
    expect(signingOf(ana).sealed).toBeDefined()
    await must(ana, { type: 'reopen-agreement' })
    await together()
    expect(signingOf(ben)).toMatchObject({ fallen: { because: 'reopened' } })
    expect(signingOf(ben).sealed).toBeUndefined()
    expect(signingOf(ben).signatures.size).toBe(0)
    const written = await mediator.words((doc) => {
      const fragment = clauseFragment(doc, offer)
      if (fragment) typeAtEndOf(fragment, ' net')
    })
    expect(written).toMatchObject({ words: 'recorded' })
  })

  it('is left while legal advice is waited for, by that side alone; without advice it is not', async () => {
    const { ana, ben } = hands
    await settle(ana, ben, 'Rent from May', '900')
    await together()
    await sign(ana, { advice: '2099-01-01' }).then(
      () => expect.unreachable('a year is the longest'),
      () => undefined,
    )
    const day = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
    await sign(ana, { advice: day })
    await together()
    await sign(ben)
    await together()
    expect(await ben.act({ type: 'take-back-signature' })).toMatchObject({ refused: 'agreement-sealed' })
    await must(ana, { type: 'take-back-signature' })
    await together()
    expect(signingOf(ben).sealed).toBeUndefined()
    expect([...signingOf(ben).signatures.values()].map(({ side }) => side)).toEqual(['b'])
    await sign(ana)
    await together()
    expect(signingOf(ben)).toMatchObject({ seals: 2 })
  })
})
