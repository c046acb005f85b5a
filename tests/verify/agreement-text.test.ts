/** Signatures are bound to the exact text: not even the server that holds every key but the signers’ can change a word beneath them. */
import { isDeepStrictEqual } from 'node:util'
import { agreementHash } from '@common-ground/shared/agreement/agreement-text'
import type { JointRecord } from '@common-ground/shared/agreement/joint-record'
import { expect, it } from 'vitest'
import { signRecord } from '../rig/records.ts'
import { Random } from '../world/random.ts'
import { check, sealed } from './checking.ts'
import { ofTheText, rechained } from './mutations.ts'

const signedAgain = ({ signature: _, publicKey: __, ...record }: JointRecord): JointRecord =>
  signRecord(record)

/** JSON of what was put there: a half character or an infinite number is something else in a file. */
const inAFile = (record: JointRecord): JointRecord => JSON.parse(JSON.stringify(record))

it('[R6] a text changed in any way, and signed by the server anew, is not the one the signatures stand under', () => {
  const random = new Random(606)
  const original = sealed()
  const codes = new Set<string>()
  for (let differing = 0; differing < 1_500; ) {
    const changed = inAFile(ofTheText(structuredClone(original), random))
    if (isDeepStrictEqual(changed, original)) continue
    differing += 1
    const verification = check(signedAgain(changed))
    expect(verification.verdict, JSON.stringify(changed.agreement)).toBe('not-whole')
    codes.add(verification.findings[0]?.code ?? '')
  }
  expect([...codes]).toEqual(expect.arrayContaining(['agreement-differs', 'agreement-form', 'value-unfit']))
})

it('[R6] nor does it help to say of the signatures that they were for the new text', () => {
  const original = sealed()
  const agreement = { ...original.agreement, open: [] }
  const text = agreementHash(agreement)
  const ledger = original.ledger.map((entry) =>
    'act' in entry && entry.standing !== 'room' && entry.act.type === 'sign'
      ? { ...entry, act: { ...entry.act, text } }
      : entry,
  )
  const verification = check(signedAgain(rechained({ ...original, agreement, ledger })))
  expect(verification).toMatchObject({
    verdict: 'not-whole',
    steps: { chain: 'held', participants: 'broken', agreement: 'held', server: 'held' },
    findings: [
      { code: 'signature-wrong', entry: 5 },
      { code: 'signature-wrong', entry: 6 },
    ],
  })
})
