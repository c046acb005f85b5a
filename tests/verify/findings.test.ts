/** Each thing that can be wrong with a record has its code and its place, whatever the server signs. */
import type { JointRecord, UnsignedRecord } from '@common-ground/shared/agreement/joint-record'
import { checkKey } from '@common-ground/shared/verify/server-key'
import {
  type FindingCode,
  Findings,
  type Step,
  type Verification,
} from '@common-ground/shared/verify/verification'
import { describe, expect, it } from 'vitest'
import { keyNamed, RecordRoom, signRecord } from '../rig/records.ts'
import { check, sealed } from './checking.ts'
import { rechained } from './mutations.ts'

/** Made by the server itself: whatever it signs, the rest has to hold. */
const signedAgain = ({ signature: _, publicKey: __, ...record }: JointRecord): JointRecord =>
  signRecord(record)

type Entry = UnsignedRecord['ledger'][number]
const withEntry = (at: number, change: (entry: Entry) => object): JointRecord => {
  const record = sealed()
  const ledger = record.ledger.map(
    (entry, index): Entry => (index === at ? { ...entry, ...change(entry) } : entry),
  )
  return { ...record, ledger }
}
const acting = (more: object) => (entry: Entry) => ('act' in entry ? { act: { ...entry.act, ...more } } : {})

const first = (verification: Verification) => {
  const [finding] = verification.findings
  const step = Object.entries(verification.steps).find(([, result]) => result === 'broken')?.[0]
  return { verdict: verification.verdict, step, code: finding?.code, entry: finding?.entry }
}

const voided = { type: 'void-signatures', text: 'c'.repeat(64), because: 'words' } as const

const sealedIdAt = (at: number): string => {
  const entry = sealed().ledger[at]
  return entry && 'id' in entry ? entry.id : ''
}

/** The entry withheld, and what is said of its place changed. */
const hiding = (at: number, more: object): JointRecord => {
  const record = sealed()
  const ledger = record.ledger.map((entry, index): Entry => {
    const { seq, prev, hash } = entry
    return index === at ? { seq, prev, hash, withheld: true, ...more } : entry
  })
  return { ...record, ledger }
}

/** Both sides sign, each another text: with honest keys, in a room that let it be. */
const twoTexts = (): JointRecord => {
  const room = new RecordRoom()
  room.state('One.')
  room.sign('a')
  room.text = { ...room.text, open: [] }
  room.sign('b')
  return room.record()
}

/** The server gives a person another key, and all of it is signed. */
const twoKeys = (): JointRecord => {
  const room = new RecordRoom()
  room.state('One.')
  room.sign('a')
  room.act('a', { type: 'take-back-signature' })
  room.sign('a', undefined, keyNamed('another key'))
  return room.record()
}

/** What is changed, the step that finds it, its code and its entry; all of it signed by the server’s own key again. */
const changes: readonly [string, JointRecord, Step, FindingCode, number?][] = [
  ['an act', withEntry(4, acting({ text: 'Two.' })), 'chain', 'entry-hash', 4],
  ['a time', withEntry(5, () => ({ at: 7 })), 'chain', 'entry-hash', 5],
  ['a time, chained anew', rechained(withEntry(4, () => ({ at: 7 }))), 'chain', 'entry-time', 4],
  [
    'an id, chained anew',
    rechained(withEntry(5, () => ({ id: sealedIdAt(4) }))),
    'chain',
    'entry-repeated',
    5,
  ],
  [
    'a space, chained anew',
    rechained(withEntry(4, () => ({ space: 'mediator' }))),
    'chain',
    'entry-elsewhere',
    4,
  ],
  [
    'a room, chained anew',
    rechained(withEntry(4, () => ({ room: sealedIdAt(1) }))),
    'chain',
    'entry-elsewhere',
    4,
  ],
  ['no entry', { ...sealed(), ledger: [] }, 'chain', 'ledger-empty'],
  [
    'an entry out',
    { ...sealed(), ledger: sealed().ledger.filter((_, at) => at !== 2) },
    'chain',
    'entry-order',
    2,
  ],
  ['the first out', { ...sealed(), ledger: sealed().ledger.slice(1) }, 'chain', 'entry-order', 0],
  [
    'an entry twice',
    { ...sealed(), ledger: sealed().ledger.flatMap((one) => [one, one]) },
    'chain',
    'entry-order',
    1,
  ],
  ['withheld, with another hash', hiding(3, { hash: 'a'.repeat(64) }), 'chain', 'entry-link', 4],
  ['withheld, with another link', hiding(3, { prev: 'a'.repeat(64) }), 'chain', 'entry-link', 3],
  ['a name signed', rechained(withEntry(5, acting({ name: 'Else' }))), 'participants', 'signature-wrong', 5],
  [
    'a day of advice',
    rechained(withEntry(5, acting({ advice: '2026-01-01' }))),
    'participants',
    'signature-wrong',
    5,
  ],
  [
    'a moment signed',
    rechained(withEntry(6, (one) => ('at' in one ? { at: one.at + 1 } : {}))),
    'participants',
    'signature-wrong',
    6,
  ],
  [
    'the side signed for',
    rechained(withEntry(5, () => ({ standing: 'b' }))),
    'participants',
    'signature-wrong',
    5,
  ],
  [
    'a signature by a mediator',
    rechained(withEntry(5, () => ({ standing: 'mediator' }))),
    'participants',
    'act-misplaced',
    5,
  ],
  [
    'signatures voided by a person',
    rechained(withEntry(4, () => ({ act: voided }))),
    'participants',
    'act-misplaced',
    4,
  ],
  [
    'another text signed',
    rechained(withEntry(6, acting({ text: 'b'.repeat(64) }))),
    'participants',
    'signature-wrong',
    6,
  ],
  ['one person’s two keys', twoKeys(), 'participants', 'signer-changed', 7],
  ['two texts', twoTexts(), 'participants', 'texts-differ', 6],
  [
    'a word',
    { ...sealed(), agreement: { ...sealed().agreement, title: 'Else' } },
    'agreement',
    'agreement-differs',
  ],
  [
    'a space',
    { ...sealed(), agreement: { ...sealed().agreement, title: `${sealed().agreement.title} ` } },
    'agreement',
    'agreement-form',
  ],
  [
    'mediation',
    { ...sealed(), mediation: { ...sealed().mediation, text: 'Else' } },
    'mediation',
    'mediation-differs',
  ],
]

describe('[R5] with everything signed by the server’s own key, it is told by its code and its place', () => {
  it.each(changes)('%s', (_, record, step, code, entry) => {
    const verification = check(signedAgain(record))
    expect(first(verification)).toEqual({ verdict: 'not-whole', step, code, entry })
    expect(verification.steps.server).toBe('held')
  })
})

describe('[R5] the server’s key', () => {
  it('has to have signed this very record', () => {
    for (const change of [
      { title: 'Else' },
      { madeAt: 5 },
      { goals: [] },
      { opening: 2 },
      { sides: { a: 'b', b: 'a' } },
    ])
      expect(first(check({ ...sealed(), ...change }))).toMatchObject({
        step: 'server',
        code: 'server-signature-wrong',
      })
  })

  it('is another one in a record made anew: only whoever compares can tell', () => {
    const { signature: _, publicKey: __, ...record } = sealed()
    const anew = signRecord(record, keyNamed('a forger'))
    expect(check(anew, '')).toMatchObject({ verdict: 'whole', key: 'not-compared' })
    expect(first(check(anew))).toMatchObject({ verdict: 'not-whole', step: 'key', code: 'key-differs' })
    expect(first(check(anew, '198422b7c31b0451'))).toMatchObject({ code: 'key-differs' })
  })

  it('of small order signs nothing, whatever is said to be its signature', () => {
    const publicKey = Buffer.concat([Buffer.from([1]), Buffer.alloc(31)]).toString('base64')
    const signature = Buffer.concat([Buffer.from([1]), Buffer.alloc(63)]).toString('base64')
    expect(first(check({ ...sealed(), publicKey, signature }, ''))).toMatchObject({
      code: 'server-signature-wrong',
    })
  })

  it('is compared in whole where the whole was given: a fingerprint can be met by chance', () => {
    const findings = new Findings(1)
    checkKey(sealed(), { fingerprint: '198422b7c31b0451', key: 'ab'.repeat(32) }, findings)
    expect(findings.kept).toMatchObject([{ code: 'key-differs' }])
  })
})
