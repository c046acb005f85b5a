/** The joint room read for exports: what is recorded of it at one moment, and of no other space. */

import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { AgreementDocument } from '@common-ground/shared/agreement/agreement-document'
import { agreementHash, canonicalAgreement } from '@common-ground/shared/agreement/agreement-text'
import {
  recordFormat,
  type UnsignedRecord,
  type WithheldEntry,
} from '@common-ground/shared/agreement/joint-record'
import type { OutcomeReport } from '@common-ground/shared/agreement/outcome-report'
import { agreementIn, sealedAgreement } from '@common-ground/shared/documents/agreement'
import { declareDocument, ledgerOf } from '@common-ground/shared/documents/declare'
import { readGoals } from '@common-ground/shared/documents/goals'
import type { Entry } from '@common-ground/shared/ledger/entry'
import { sides } from '@common-ground/shared/room/side'
import * as Y from 'yjs'
import type { Draft } from './draft.ts'
import type { Table } from './table.ts'

export interface JointReading {
  readonly room: Table['room']
  readonly opening: number
  readonly state: RoomState
  readonly doc: Y.Doc
}

/** With what a draft has recorded of its space; its document is gone afterwards. */
export const withRecorded = <Found>(draft: Draft, read: (doc: Y.Doc, state: RoomState) => Found): Found => {
  const doc = declareDocument(draft.space, new Y.Doc())
  try {
    Y.applyUpdate(doc, draft.document.snapshot())
    return read(doc, draft.recordedState)
  } finally {
    doc.destroy()
  }
}

/** The sealed text where there is one, else as it stands. */
export const agreementDocument = ({ doc, state, room }: JointReading, at: number): AgreementDocument => {
  const sealed = sealedAgreement(doc, state)
  const text = sealed ?? canonicalAgreement(agreementIn(doc, state, room).text)
  const hash = agreementHash(text)
  const signatures = [...state.signing.signatures.values()]
    .filter((signature) => signature.text === hash)
    .map(({ side, name, at: signedAt, advice, key, signature }) => ({
      side,
      name,
      at: signedAt,
      key,
      signature,
      ...(advice === undefined ? {} : { advice }),
    }))
  return { text, hash, signatures, sealed: sealed !== undefined, at }
}

/** What was said and heard: in the record only where both sides tick it. */
const isTalk = ({ act }: Entry): boolean => {
  switch (act.type) {
    case 'post-statement':
    case 'edit-statement':
    case 'say-back':
    case 'hear-back':
    case 'leave-loop':
    case 'answer-understood':
    case 'answer-agree':
      return true
    case 'carry-over':
      return act.kind === 'statement'
    default:
      return false
  }
}

const withheld = ({ seq, prev, hash }: Entry): WithheldEntry => ({ seq, prev, hash, withheld: true })

export const jointRecord = (reading: JointReading, at: number): Omit<UnsignedRecord, 'publicKey'> => {
  const { room, opening, state, doc } = reading
  const { loops } = state.wordings
  const withTalk = sides.every((side) => loops[side])
  return {
    format: recordFormat,
    room: room.id,
    opening,
    title: room.title,
    sides: room.sides,
    mediation: { text: room.agreement.text, hash: room.agreement.hash },
    ledger: ledgerOf(doc)
      .toArray()
      .map((entry) => (withTalk || !isTalk(entry) ? entry : withheld(entry))),
    goals: readGoals(doc),
    agreement: agreementDocument(reading, at).text,
    madeAt: at,
  }
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

/** When both sides were there for the first time; undefined while that has not been. */
export const begunAt = ({ people }: Pick<RoomState, 'people'>): number | undefined => {
  const first = sides.map((side) =>
    Math.min(...[...people.values()].filter(({ standing }) => standing === side).map(({ since }) => since)),
  )
  const both = Math.max(...first)
  return Number.isFinite(both) ? both : undefined
}

/** Settled is what both sides signed; in part, where the text itself names what it leaves open. */
const outcomeOf = ({ doc, state }: JointReading) => {
  const sealed = sealedAgreement(doc, state)
  if (!sealed) return 'not-settled'
  return sealed.open.length === 0 ? 'settled' : 'partly-settled'
}

export const outcomeReport = (reading: JointReading, at: number): OutcomeReport => {
  const { room, state } = reading
  const head = { format: 'common-ground/outcome-report/1', sides: room.sides, on: dayOf(at) } as const
  const from = begunAt(state)
  if (from === undefined) return { ...head, held: false }
  const attended = [...state.people.values()].map(({ name, standing }) => ({ name, as: standing }))
  return {
    ...head,
    held: true,
    from: dayOf(from),
    to: dayOf(state.lastAt),
    attended,
    outcome: outcomeOf(reading),
  }
}
