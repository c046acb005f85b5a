/** Removing a milestone, with a way back for some seconds. */
import type { Milestone } from '@common-ground/shared/agreement/agreement-text'
import {
  addMilestone,
  moveMilestone,
  readMilestones,
  removeMilestone,
} from '@common-ground/shared/documents/milestones'
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './milestones.module.css'

const offeredFor = 10_000

export const useMilestoneRemoval = (): ((milestone: Milestone) => void) => {
  const { joint } = useSession()
  const words = useTableMessages().agreement.milestones
  return (milestone) => {
    const id = `removed-${milestone.id}`
    const all = readMilestones(joint.doc())
    const at = all.findIndex((one) => one.id === milestone.id)
    const undo = () => {
      // The copy may be another one by now, and so may its neighbours: the document is asked at the press.
      const doc = joint.doc()
      notifications.hide(id)
      const there = readMilestones(doc)
      if (there.some((one) => one.id === milestone.id)) return
      addMilestone(doc, milestone)
      const before = all.slice(0, at).findLast((one) => there.some((other) => other.id === one.id))
      const next = there[there.findIndex((one) => one.id === before?.id) + 1]
      if (next) moveMilestone(doc, milestone.id, before?.id, next.id)
    }
    removeMilestone(joint.doc(), milestone.id)
    notifications.show({
      id,
      autoClose: offeredFor,
      withBorder: true,
      message: (
        <div className={styles.removed}>
          <span>{words.removed}</span>
          <Button variant="default" size="compact-sm" onClick={undo}>
            {words.undo}
          </Button>
        </div>
      ),
    })
  }
}
