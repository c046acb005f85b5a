/** What stands along the spine of time: offers, issues opened and stages moved, in the order of the ledger. */
import { foldStage, type StageState } from '@common-ground/shared/acts/stage'
import type { Entry } from '@common-ground/shared/ledger/entry'
import type { Stage } from '@common-ground/shared/room/stage'

interface Row {
  /** The act's id, hence that of the offer or issue it made. */
  readonly id: string
  readonly at: number
}

export type SpineRow =
  | (Row & { readonly kind: 'offer' })
  | (Row & { readonly kind: 'packages' })
  | (Row & { readonly kind: 'issue' })
  | (Row & { readonly kind: 'stage'; readonly stage: Stage })

const start: StageState = { stage: 'opening', since: 0, proposed: {} }

export const spineRows = (entries: readonly Entry[]): readonly SpineRow[] => {
  const rows: SpineRow[] = []
  let stage = start
  for (const entry of entries) {
    if (entry.standing === 'room') continue
    const { id, at, act } = entry
    if (['offer', 'counter', 'gift', 'explore'].includes(act.type)) rows.push({ kind: 'offer', id, at })
    else if (act.type === 'present-packages') rows.push({ kind: 'packages', id, at })
    else if (act.type === 'open-issue') rows.push({ kind: 'issue', id, at })
    else if (act.type === 'move-stage') {
      // One side's move is a suggestion until the other side joins it: only what moved the room is told here.
      const moved = foldStage(stage, act, entry)
      if (moved.stage !== stage.stage) rows.push({ kind: 'stage', id, at, stage: moved.stage })
      stage = moved
    }
  }
  return rows
}
