/** Signing while somebody writes, and while the server dies: no signature stands under words nobody had on screen, and a text is sealed whole or not. */

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { agreementHash } from '@common-ground/shared/agreement/agreement-text'
import { sealedAgreement } from '@common-ground/shared/documents/agreement'
import { clauseFragment } from '@common-ground/shared/documents/agreement-roots'
import { typeAtEndOf } from '@common-ground/shared/documents/paragraphs'
import { checkChain } from '@common-ground/shared/ledger/chain'
import { expect, it } from 'vitest'
import { agreedHash, hashAt, settle } from '../rig/agreed-room.ts'
import { Hand, type OpenedRoom, openRoom } from '../rig/hand.ts'
import { again, must } from '../rig/late-mediator.ts'
import { startServer } from '../rig/server-process.ts'
import { stateOf, threeHands } from '../rig/three-hands.ts'

const table = threeHands()
const rounds = 60

it(`[T13] [R6] signed and written in at the same moment ${rounds} times: what stands is under the text as it is`, async () => {
  const { ana, ben, mediator } = table
  const { offer } = await settle(ana, ben, 'Rent from May', '900')
  await agreedHash([ana, ben, mediator])
  await must(ana, { type: 'word-clause', clause: offer })
  const came = { signed: 0, refused: 0 }
  for (let round = 0; round < rounds; round += 1) {
    await agreedHash([ana, ben, mediator])
    const sign = () => ana.act({ type: 'sign', text: hashAt(ana), name: 'Ana Pereira' })
    const write = () =>
      ben.words((doc) => {
        const fragment = clauseFragment(doc, offer)
        if (fragment) typeAtEndOf(fragment, `, ${round}`)
      })
    const both = round % 2 ? [sign, write] : [write, sign]
    const [answer] = (await Promise.all(both.map((one) => one()))).filter((said) => !('words' in said))
    came[answer?.refused === undefined ? 'signed' : 'refused'] += 1
    if (answer?.refused !== undefined) expect(answer.refused).toBe('agreement-changed')
    const hash = await agreedHash([ana, ben, mediator])
    for (const hand of [ana, ben, mediator]) {
      const { signatures } = stateOf(hand).signing
      for (const { text } of signatures.values()) expect(text).toBe(hash)
      // The word came after the text was on screen, whichever was first at the server.
      expect(signatures.size).toBe(0)
    }
  }
  expect(Math.min(...Object.values(came))).toBeGreaterThan(0)
}, 120_000)

it('[R6] [T11] kill -9 while the second signature is on its way: sealed with its text, or open and signed by one', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'common-ground-'))
  let server = await startServer(dataDir)
  try {
    const found: boolean[] = []
    for (const after of [0, 1, 2, 4, 8]) {
      let opened: OpenedRoom = await openRoom(server.origin)
      const ana = await Hand.enter(opened, 'a', 'Ana')
      const ben = await Hand.enter(opened, 'b', 'Ben')
      await settle(ana, ben, 'Rent from May', '900')
      const hash = await agreedHash([ana, ben])
      await must(ana, { type: 'sign', text: hash, name: 'Ana Pereira' })
      const id = randomUUID()
      const answered = ben.act({ type: 'sign', text: hash, name: 'Ben Byrne' }, id)
      for (let asked = 0; asked < after; asked += 1) void ana.open()
      if (after === 8) await answered
      await server.kill()
      server = await startServer(dataDir)
      opened = { ...opened, origin: server.origin }
      const back = await again(opened, ben)
      const { signing } = stateOf(back)
      const text = sealedAgreement(back.doc, stateOf(back))
      expect(checkChain(back.entries()).whole).toBe(true)
      expect(signing.signatures.size).toBe(signing.sealed ? 2 : 1)
      expect(text && agreementHash(text)).toBe(signing.sealed ? hash : undefined)
      found.push(signing.sealed !== undefined)
      // Sent again under its id it is done once, whatever became of it.
      expect(await back.act({ type: 'sign', text: hash, name: 'Ben Byrne' }, id)).toHaveProperty('seq')
      expect(stateOf(back).signing.sealed).toMatchObject({ act: id, text: hash })
      for (const hand of [ana, ben, back]) hand.leave()
    }
    expect(found.at(-1)).toBe(true)
  } finally {
    await server.kill()
    rmSync(dataDir, { recursive: true, force: true })
  }
}, 240_000)
