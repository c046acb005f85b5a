/** Honest joint records: acts decided and folded by the room's own rules, chained, signed with real Ed25519 keys. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import type { Act } from '@common-ground/shared/acts/act'
import type { RoomState } from '@common-ground/shared/acts/room-state'
import { type SignAct, statementOf } from '@common-ground/shared/acts/signing'
import { signingFollows } from '@common-ground/shared/acts/signing-following'
import {
  type AgreementText,
  agreementFormat,
  agreementHash,
  canonicalAgreement,
} from '@common-ground/shared/agreement/agreement-text'
import {
  type JointRecord,
  recordFormat,
  type UnsignedRecord,
} from '@common-ground/shared/agreement/joint-record'
import { paragraph } from '@common-ground/shared/agreement/rich-text'
import { statementJson } from '@common-ground/shared/agreement/signature'
import { canonicalJson, seal } from '@common-ground/shared/ledger/chain'
import { decide } from '@common-ground/shared/ledger/decide'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { emptyRoom, fold } from '@common-ground/shared/ledger/fold'
import { sha256Hex } from '@common-ground/shared/ledger/hash'
import { type Standing, standings } from '@common-ground/shared/room/participant'
import { nothingAround } from './nothing-around.ts'

const idOf = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

/** Of an Ed25519 key in its PKCS 8 form, before its 32 bytes (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The same key for the same name. */
export const keyNamed = (name: string): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([pkcs8, createHash('sha256').update(name).digest()]),
    format: 'der',
    type: 'pkcs8',
  })

export const publicKeyOf = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64')

export const signedWith = (key: KeyObject, text: string): string =>
  sign(null, Buffer.from(text), key).toString('base64')

export const serverKey = keyNamed('the server of this room')

/** As the server would. */
export const signRecord = (unsigned: Omit<UnsignedRecord, 'publicKey'>, key = serverKey): JointRecord => {
  const record: UnsignedRecord = { ...unsigned, publicKey: publicKeyOf(key) }
  return { ...record, signature: signedWith(key, canonicalJson(record)) }
}

export const bytesOf = (value: unknown): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(value, null, 1))

const mediation = 'We listen first.\nWhat is written here stays here. Ünïcode, שלום, 👩‍👧.'

export const agreedText: AgreementText = canonicalAgreement({
  format: agreementFormat,
  title: 'Lease at 14 Harbour Street',
  sides: { a: 'Harbour Bakery', b: 'Quayside Estates' },
  clauses: [
    {
      id: idOf(0x301),
      kind: 'goal',
      heading: '',
      blocks: [paragraph('The bakery stays on Harbour Street.')],
    },
    {
      id: idOf(0x302),
      kind: 'offer',
      heading: 'Rent from May',
      blocks: [
        { kind: 'paragraph', runs: [{ text: 'Rent: ' }, { text: '2450 € a month', bold: true }] },
        {
          kind: 'bullets',
          items: [[{ text: 'paid by the third' }], [{ text: 'café on the corner', italic: true }]],
        },
      ],
    },
  ],
  milestones: [
    {
      id: idOf(0x401),
      who: 'b',
      what: 'The roof is done.',
      condition: 'The permit is there',
      due: '2027-03-01',
    },
  ],
  open: ['Signs on the front'],
  followUp: '2027-06-01',
})

export class RecordRoom {
  readonly entries: Entry[] = []
  text = agreedText
  #state: RoomState = emptyRoom
  #count = 0
  #now = 1_763_868_000_000

  constructor() {
    for (const standing of standings) this.act(standing, { type: 'consent', agreement: sha256Hex(mediation) })
  }

  get hash(): string {
    return agreementHash(this.text)
  }

  /** By this chair's one person; a refusal is a mistake of the test. */
  act(standing: Standing, act: Act, own?: KeyObject): void {
    const actor = { id: idOf(standings.indexOf(standing) + 1), standing, name: `Person of ${standing}` }
    const made = { ...this.#next(), by: actor.id, standing }
    const decided = decide(this.#state, actor, act, {
      ...nothingAround,
      now: made.at,
      id: made.id,
      joint: this.#state,
      agreement: sha256Hex(mediation),
      termSheet: () => ({ text: this.text, clauses: [] }),
      signature: (signed: SignAct) => {
        const key = own ?? keyNamed(actor.id)
        return { key: publicKeyOf(key), signature: signedWith(key, statementJson(statementOf(made, signed))) }
      },
    })
    if ('refused' in decided) throw new Error(`refused: ${decided.refused}`)
    this.#record(seal({ ...made, act: decided }))
  }

  state(text: string): void {
    this.act('a', { type: 'post-statement', text })
  }

  /** `own`: in the place of the key that is held for them. */
  sign(standing: 'a' | 'b', advice?: string, own?: KeyObject): void {
    const name = `Name of ${standing}`
    const until = advice === undefined ? {} : { advice }
    this.act(standing, { type: 'sign', text: this.hash, name, ...until }, own)
  }

  /** Somebody writes in the text; what follows is recorded by the room. */
  reword(text: AgreementText): void {
    this.text = text
    const act = signingFollows(this.#state, () => this.hash, { because: 'words', by: idOf(1) })
    if (act) this.#record(seal({ ...this.#next(), by: 'room', standing: 'room', act }))
  }

  unsigned(withheld: readonly number[] = []): Omit<UnsignedRecord, 'publicKey'> {
    return {
      format: recordFormat,
      room: idOf(0x99),
      opening: 1,
      title: 'Lease at 14 Harbour Street',
      sides: { a: 'Harbour Bakery', b: 'Quayside Estates' },
      mediation: { text: mediation, hash: sha256Hex(mediation) },
      ledger: this.entries.map((entry) => {
        const { seq, prev, hash } = entry
        return withheld.includes(seq) ? { seq, prev, hash, withheld: true } : entry
      }),
      goals: [
        {
          id: idOf(0x301),
          column: 'middle',
          order: 'a0',
          text: 'The bakery stays on Harbour Street.',
          measure: 'It is there',
          date: '2027-05-01',
          why: { a: 'Nobody buys an oven for one year' },
        },
      ],
      agreement: this.text,
      madeAt: this.#now + 1_000,
    }
  }

  record(withheld: readonly number[] = []): JointRecord {
    return signRecord(this.unsigned(withheld))
  }

  #next() {
    this.#count += 1
    this.#now += 1_000
    const { length: seq, head: prev } = this.#state
    return {
      room: idOf(0x99),
      space: 'joint',
      seq,
      id: idOf(0x1000 + this.#count),
      at: this.#now,
      prev,
    } as const
  }

  #record(entry: Entry): void {
    this.entries.push(entry)
    this.#state = fold(this.#state, entry)
  }
}

const roomWhere = (happens: (room: RecordRoom) => void): RecordRoom => {
  const room = new RecordRoom()
  room.state('We see why a long lease matters.')
  happens(room)
  return room
}

const signedByBoth = (room: RecordRoom): void => {
  room.sign('a')
  room.sign('b')
}

const reworded: AgreementText = { ...agreedText, open: ['Signs on the front', 'The cellar'] }

/** Records of all shapes, by what happened. */
export const honestRecords = (): Readonly<Record<string, JointRecord>> => ({
  draft: roomWhere(() => {}).record(),
  'signed by one': roomWhere((room) => room.sign('a')).record(),
  sealed: roomWhere(signedByBoth).record(),
  'sealed, with words after it': roomWhere((room) => {
    signedByBoth(room)
    room.state('And thank you.')
  }).record(),
  'waiting for advice': roomWhere((room) => {
    room.sign('a')
    room.sign('b', '2025-12-01')
  }).record(),
  'taken back while advice was waited for': roomWhere((room) => {
    room.sign('b', '2025-12-01')
    room.sign('a')
    room.act('b', { type: 'take-back-signature' })
  }).record(),
  'voided and signed again': roomWhere((room) => {
    room.sign('a')
    room.reword(reworded)
    signedByBoth(room)
  }).record(),
  voided: roomWhere((room) => {
    room.sign('b')
    room.reword(reworded)
  }).record(),
  'opened again': roomWhere((room) => {
    signedByBoth(room)
    room.act('a', { type: 'reopen-agreement' })
    room.act('a', { type: 'keep-sealed' })
    room.act('b', { type: 'reopen-agreement' })
    room.act('a', { type: 'reopen-agreement' })
    room.reword(reworded)
  }).record(),
  'with entries withheld': roomWhere((room) => {
    room.state('Said, and not shown.')
    signedByBoth(room)
  }).record([0, 5]),
})
