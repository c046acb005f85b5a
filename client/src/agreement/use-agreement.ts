/** The agreement as it stands: read anew when the ledger, a goal or its words change, once for whoever asks on this page. */
import type { ReadAgreement } from '@common-ground/shared/agreement/compose'
import { agreementIn } from '@common-ground/shared/documents/agreement'
import { useMemo, useSyncExternalStore } from 'react'
import { wordsVersion } from '../sync/agreement-words.ts'
import { useGoals, useJointDoc, useRoomState, useSession } from '../sync/hooks.ts'

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

export const useAgreement = (): ReadAgreement => {
  const { door } = useSession()
  const doc = useJointDoc()
  // The cards are the same array until one of them changes.
  const goals = useGoals()
  const state = useRoomState()
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
