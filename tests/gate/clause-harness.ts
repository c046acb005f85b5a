/** A gate over a joint document in which the server has laid down a clause, and where a milestone stands. */

import { nothingKept } from '@common-ground/shared/acts/kept-words'
import type { Block } from '@common-ground/shared/agreement/rich-text'
import { clauseFragment } from '@common-ground/shared/documents/agreement-roots'
import { addMilestone } from '@common-ground/shared/documents/milestones'
import { chainStart, seal } from '@common-ground/shared/ledger/chain'
import * as Y from 'yjs'
import { GateHarness, goalId, partyA } from './gate-harness.ts'

export const clause = goalId(40)
export const milestone = goalId(50)

export const laid: readonly Block[] = [
  { kind: 'paragraph', runs: [{ text: 'The rent is ' }, { text: '900 EUR', bold: true }, { text: '.' }] },
  { kind: 'bullets', items: [[{ text: 'paid monthly' }], [{ text: 'by transfer' }]] },
]

/** A room whose server has laid down a clause, and where a milestone stands. */
export const worded = (): GateHarness => {
  const harness = new GateHarness().seed()
  const act = { type: 'word-clause', clause, source: 'a'.repeat(64) } as const
  const envelope = { room: goalId(0), space: 'joint', seq: 0, id: goalId(60), at: 1 } as const
  const entry = seal({ ...envelope, prev: chainStart, by: partyA.id, standing: 'a', act })
  const kept = { ...nothingKept, clause: { id: clause, blocks: laid } }
  harness.apply(harness.gate.appendEntry(entry, kept))
  harness.send(
    harness.updateOf((doc) => addMilestone(doc, { id: milestone, who: 'a', what: 'Repair the lift' })),
    partyA,
  )
  return harness
}

export const wordsIn = (doc: Y.Doc): Y.XmlFragment => {
  const fragment = clauseFragment(doc, clause)
  if (!fragment) throw new Error('the clause is not there')
  return fragment
}

export const element = (name: string, ...children: readonly (Y.XmlElement | Y.XmlText)[]): Y.XmlElement => {
  const made = new Y.XmlElement(name)
  made.insert(0, [...children])
  return made
}

export const textsIn = (node: Y.XmlFragment): readonly Y.XmlText[] =>
  node.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child]
    return child instanceof Y.XmlElement ? textsIn(child) : []
  })
