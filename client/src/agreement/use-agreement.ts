/** The agreement as it stands: read anew when the ledger, a goal or its words change, once for whoever asks on this page. */
import {
  type AgreementWords,
  type ReadAgreement,
  readAgreement,
} from '@common-ground/shared/agreement/compose'
import { clauseBlocks, clausesOf } from '@common-ground/shared/documents/clauses'
import { milestonesOf, readMilestones } from '@common-ground/shared/documents/milestones'
import { useMemo, useSyncExternalStore } from 'react'
import type * as Y from 'yjs'
import { useGoals, useJointDoc, useRoomState, useSession } from '../sync/hooks.ts'

/** Counts the changes of a document's clauses and milestones. */
class WordsVersion {
  #count = 0
  readonly #listeners = new Set<() => void>()

  constructor(doc: Y.Doc) {
    // For as long as the document lives: both go together.
    for (const root of [clausesOf(doc), milestonesOf(doc)])
      root.observeDeep(() => {
        this.#count += 1
        for (const listener of this.#listeners) listener()
      })
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  readonly count = (): number => this.#count
}

const versions = new WeakMap<Y.Doc, WordsVersion>()

const versionOf = (doc: Y.Doc): WordsVersion => {
  const known = versions.get(doc) ?? new WordsVersion(doc)
  versions.set(doc, known)
  return known
}

interface Reading {
  readonly of: readonly unknown[]
  readonly read: ReadAgreement
}

/** By document: several parts of the page show something of it. */
const readings = new WeakMap<Y.Doc, Reading>()

const readOnce = (doc: Y.Doc, of: readonly unknown[], read: () => ReadAgreement): ReadAgreement => {
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
  const version = versionOf(doc)
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
