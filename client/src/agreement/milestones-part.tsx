/** Who does what, and by when: the milestones in their order, and adding one. */
import type { Milestone } from '@common-ground/shared/agreement/agreement-text'
import {
  addMilestone,
  moveMilestone,
  readMilestones,
  removeMilestone,
} from '@common-ground/shared/documents/milestones'
import { limits } from '@common-ground/shared/room/limits'
import { isSide } from '@common-ground/shared/room/participant'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { newId } from '../sync/credentials.ts'
import { useJointDoc, useSession } from '../sync/hooks.ts'
import { useTableMessages } from '../ui/table-messages.ts'
import { MilestoneRow } from './milestone-row.tsx'
import styles from './milestones.module.css'
import { useKeptIfTaken } from './use-kept-words.ts'
import { useMilestoneRemoval } from './use-removed-milestone.tsx'

const isEmpty = ({ what, condition }: Milestone): boolean =>
  what.trim() === '' && (condition ?? '').trim() === ''

export const MilestonesPart = ({ open }: { readonly open: boolean }) => {
  const words = useTableMessages().agreement.milestones
  const { you } = useSession()
  const doc = useJointDoc()
  const all = readMilestones(doc)
  const [writing, setWriting] = useState<string>()
  const [moved, setMoved] = useState('')
  const list = useRef<HTMLUListElement>(null)
  const remove = useMilestoneRemoval()
  const now = all.find(({ id }) => id === writing)
  const [what, condition] = [now?.what, now?.condition]
  const written = useMemo(() => {
    if (writing === undefined) return []
    if (what === undefined) return undefined
    return [
      { place: { where: 'milestone' as const, milestone: writing }, text: what },
      { place: { where: 'condition' as const, milestone: writing }, text: condition ?? '' },
    ]
  }, [writing, what, condition])
  useKeptIfTaken(written)
  // One that comes back must not open by itself.
  useEffect(() => {
    if (written === undefined || !open) setWriting(undefined)
  }, [written, open])

  const focusRow = (id: string | undefined) =>
    requestAnimationFrame(() => {
      const row = id === undefined ? null : document.getElementById(`milestone-${id}`)
      ;(row ?? list.current?.parentElement?.querySelector<HTMLElement>('[data-add-milestone]'))?.focus({
        preventScroll: true,
      })
    })

  const add = () => {
    const id = newId()
    addMilestone(doc, { id, who: isSide(you.standing) ? you.standing : 'both', what: '' })
    setWriting(id)
  }
  const done = () => {
    setWriting(undefined)
    // What was begun and never worded is no milestone.
    if (now && isEmpty(now)) removeMilestone(doc, now.id)
    focusRow(now && !isEmpty(now) ? now.id : undefined)
  }
  const step = (at: number, by: -1 | 1) => {
    const id = all[at]?.id
    if (id === undefined) return
    const [after, before] = by === 1 ? [all[at + 1], all[at + 2]] : [all[at - 2], all[at - 1]]
    moveMilestone(doc, id, after?.id, before?.id)
    setMoved(words.moved(at + by + 1, all.length))
  }

  return (
    <section className={styles.part} aria-labelledby="agreement-milestones">
      <h3 id="agreement-milestones" className={styles.title}>
        {words.title}
      </h3>
      {all.length === 0 && <p className={styles.none}>{words.none}</p>}
      <p className={styles.spoken} role="status">
        {moved}
      </p>
      <ul ref={list} className={styles.list}>
        {all.map((milestone, at) => (
          <MilestoneRow
            key={milestone.id}
            milestone={milestone}
            open={open}
            writing={open && writing === milestone.id}
            first={at === 0}
            last={at === all.length - 1}
            onWrite={() => setWriting(milestone.id)}
            onDone={done}
            onStep={(by) => step(at, by)}
            onRemove={() => {
              remove(milestone)
              focusRow(undefined)
            }}
          />
        ))}
      </ul>
      {open && writing === undefined && (
        <Button
          data-add-milestone
          className={styles.add ?? ''}
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} stroke={2} aria-hidden />}
          aria-disabled={all.length >= limits.milestones}
          title={all.length >= limits.milestones ? words.full : undefined}
          onClick={() => all.length < limits.milestones && add()}
        >
          {words.add}
        </Button>
      )}
    </section>
  )
}
