/** A sealed record, and the check of a value as the file of one. */
import type { JointRecord } from '@common-ground/shared/agreement/joint-record'
import type { Verification } from '@common-ground/shared/verify/verification'
import { verifyRecord } from '@common-ground/shared/verify/verify-record'
import { bytesOf, publicKeyOf, RecordRoom, serverKey } from '../rig/records.ts'

export const expectedKey = publicKeyOf(serverKey)

/** Entries: four consents, a statement, the signatures of both sides. */
export const sealed = (): JointRecord => {
  const room = new RecordRoom()
  room.state('One.')
  room.sign('a')
  room.sign('b')
  return room.record()
}

export const check = (value: unknown, key = expectedKey): Verification =>
  verifyRecord(bytesOf(value), { expectedKey: key })
