/**
 * What the server lays into a new joint room that begins from an earlier agreement: its text, its goals as cards in the
 * middle, its milestones that are not over. Nobody has endorsed or signed any of it here.
 */
import {
  type AgreementText,
  agreementJson,
  type Clause,
  type Milestone,
} from '@common-ground/shared/agreement/agreement-text'
import { blocksText } from '@common-ground/shared/agreement/rich-text'
import { declareDocument, earlierKey, triesOf } from '@common-ground/shared/documents/declare'
import { addGoals } from '@common-ground/shared/documents/goals'
import { addMilestones } from '@common-ground/shared/documents/milestones'
import { isOver } from '@common-ground/shared/room/day'
import { limits } from '@common-ground/shared/room/limits'
import { isBlank } from '@common-ground/shared/room/text'
import * as Y from 'yjs'
import type { WordsRow } from '../store/store.ts'

interface Laying {
  readonly room: string
  readonly newId: () => string
  /** A new Yjs client id, which is the server's from then on. */
  readonly clientId: number
  /** ms since 1970 */
  readonly now: number
}

/** As much of it as a card holds. The whole stands in the earlier text. */
const cardText = ({ blocks }: Clause): string => {
  const lines = blocksText(blocks).split('\n').slice(0, limits.paragraphsPerGoal)
  const characters = [...lines.join('\n')]
  return characters.length <= limits.text.goal
    ? characters.join('')
    : `${characters.slice(0, limits.text.goal - 1).join('')}…`
}

/** Its last day decides: what is due may hold for longer. */
const isPast = ({ due, until = due }: Milestone, now: number): boolean =>
  until !== undefined && isOver(until, now)

export const firstWords = (earlier: AgreementText, { room, newId, clientId, now }: Laying): WordsRow => {
  const doc = declareDocument('joint', new Y.Doc())
  doc.clientID = clientId
  const goals = earlier.clauses.filter(({ kind }) => kind === 'goal').map(cardText)
  const milestones = earlier.milestones.filter(
    (milestone) => !isBlank(milestone.what) && !isPast(milestone, now),
  )
  doc.transact(() => {
    triesOf(doc).set(earlierKey, agreementJson(earlier))
    const shown = goals.filter((goal) => !isBlank(goal)).slice(0, limits.goalsPerColumn)
    addGoals(
      doc,
      'middle',
      shown.map((text) => ({ id: newId(), text })),
    )
    addMilestones(
      doc,
      milestones.map((milestone) => ({ ...milestone, id: newId() })),
    )
  })
  const update = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return {
    kind: 'words',
    room,
    space: 'joint',
    opening: 1,
    position: 0,
    update,
    newClients: [clientId],
    by: null,
  }
}
