/** The agreement as it stands: read anew when the ledger, a goal or its words change, once for whoever asks on this page. */
import {
  type AgreementWords,
  type ReadAgreement,
  readAgreement,
} from '@common-ground/shared/agreement/compose'
import { clauseBlocks } from '@common-ground/shared/documents/clauses'
import { readMilestones } from '@common-ground/shared/documents/milestones'
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
  const { title, sides } = useSession().door
  const doc = useJointDoc()
  const goals = useGoals()
  const { issues, offers, biddings, proposals, endorsements, evidence, checks, wordings } = useRoomState()
  const version = wordsVersion(doc)
  const count = useSyncExternalStore(version.subscribe, version.count)
  return useMemo(() => {
    const state = { issues, offers, biddings, proposals, endorsements, evidence, checks, wordings }
    const words: AgreementWords = {
      title,
      sides,
      goal: (id) => goals.find((goal) => goal.id === id),
      worded: (clause) => clauseBlocks(doc, clause),
      milestones: () => readMilestones(doc),
    }
    return readOnce(doc, [...Object.values(state), goals, count], () => readAgreement(state, words))
  }, [
    issues,
    offers,
    biddings,
    proposals,
    endorsements,
    evidence,
    checks,
    wordings,
    goals,
    count,
    doc,
    title,
    sides,
  ])
}
