/** Says of endorsed goals that are gone who took them away and when, until the reader has seen it. */
import { lastChange } from '@common-ground/shared/acts/wording'
import { Button } from '@mantine/core'
import { useRef } from 'react'
import { type GoalCard, useRoomState, useSession } from '../sync/hooks.ts'
import { keptDraft, useKeptDraft } from '../ui/kept-draft.ts'
import { useMessages } from '../ui/messages.ts'
import { Moment } from '../ui/moment.tsx'
import styles from './board-tools.module.css'
import { focusTools } from './card-elements.ts'
import { whoChanged } from './fallen.ts'
import { short } from './use-announcement.ts'

/** By goal and moment. */
const seen = keptDraft<ReadonlySet<string>>(new Set())

export const TakenAway = ({ cards }: { readonly cards: readonly GoalCard[] }) => {
  const words = useMessages().goals
  const session = useSession()
  const { you, door } = session
  const { endorsements } = useRoomState()
  const dismissed = useKeptDraft(seen, session)
  const list = useRef<HTMLUListElement>(null)
  const there = new Set(cards.map(({ id }) => id))
  const gone = [...endorsements].flatMap(([goal, made]) => {
    const last = there.has(goal)
      ? undefined
      : lastChange(made, you.standing, (side) => made[side] !== undefined)
    // What one did oneself needs no telling.
    if (!last?.change.removed || last.change.by === you.id) return []
    const key = `${goal} ${last.change.at}`
    return dismissed.has(key) ? [] : [{ key, ...last }]
  })
  if (gone.length === 0) return null
  return (
    <ul ref={list} className={styles.gone}>
      {gone.map(({ key, change, endorsement }) => (
        <li key={key}>
          <span>
            <bdi>“{short(endorsement.words?.text ?? '…')}”</bdi>{' '}
            {words.takenAway(whoChanged(change, you, door.sides, words))}, <Moment at={change.at} />
          </span>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            onClick={({ currentTarget }) => {
              const others = list.current?.querySelectorAll('button') ?? []
              const next = [...others].find((other) => other !== currentTarget)
              if (next) next.focus({ preventScroll: true })
              else focusTools()
              seen.change(session, (before) => new Set(before).add(key))
            }}
          >
            {words.noted}
          </Button>
        </li>
      ))}
    </ul>
  )
}
