/** The agreement as it stands: read anew when the ledger, a goal or its words change, once for whoever asks on this page. */

import type { RoomState } from '@common-ground/shared/acts/room-state'
import type { ReadAgreement } from '@common-ground/shared/agreement/compose'
import { agreementIn } from '@common-ground/shared/documents/agreement'
import { useMemo, useSyncExternalStore } from 'react'
import { wordsVersion } from '../sync/agreement-words.ts'
import {
  type GoalCard,
  useAgreementState,
  useAgreementStateLater,
  useGoals,
  useGoalsLater,
  useJointDoc,
  useSession,
} from '../sync/hooks.ts'

interface Reading {
  readonly of: readonly unknown[]
  readonly read: ReadAgreement
}

/** By document: several parts of the page show something of it. */
const readings = new WeakMap<object, Reading>()

const readOnce = (doc: object, of: readonly unknown[], read: () => ReadAgreement): ReadAgreement => {
  const known = readings.get(doc)
  if (known?.of.every((part, at) => part === of[at])) return known.read
  const reading = { of, read: read() }
  readings.set(doc, reading)
  return reading.read
}

const useRead = (state: RoomState, goals: readonly GoalCard[]): ReadAgreement => {
  const { door } = useSession()
  const doc = useJointDoc()
  const version = wordsVersion(doc)
  const count = useSyncExternalStore(version.subscribe, version.count)
  return useMemo(
    () =>
      readOnce(doc, [state, goals, count, door], () =>
        agreementIn(doc, state, door, new Map(goals.map((card) => [card.id, card]))),
      ),
    [doc, state, goals, count, door],
  )
}

export const useAgreement = (): ReadAgreement => useRead(useAgreementState(), useGoals())

/** A moment later, for whoever shows a little of it beside something else. */
export const useAgreementLater = (): ReadAgreement => useRead(useAgreementStateLater(), useGoalsLater())
