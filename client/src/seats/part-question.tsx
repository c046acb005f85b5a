/** Going on without a mediator, for a side: proposed after a second thought, joined by the other side, or ended by either. */
import { otherSide, type Side } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './person-row.module.css'
import type { Seated } from './use-people.ts'
import { useSeatAct } from './use-seat-act.ts'

interface PartQuestionProps {
  readonly person: Seated
  readonly side: Side
  /** Something was done about this seat. */
  readonly onSaid: (said: string) => void
}

export const PartQuestion = ({ person: { id: participant, name }, side, onSaid }: PartQuestionProps) => {
  const { mediators } = useTableMessages()
  const words = mediators.part
  const { sides } = useSession().door
  const proposed = useRoomState().bringing.parting.get(participant)
  const parting = useSeatAct()
  const keeping = useSeatAct()
  const [asks, setAsks] = useState(false)
  const other = isolated(sides[otherSide(side)])
  const shown = isolated(name)
  const part = async () => {
    if (!(await parting.give({ type: 'part-with-mediator', participant }))) return
    setAsks(false)
    onSaid(proposed === undefined ? words.said : words.parted(shown))
  }
  return (
    <>
      {proposed !== undefined && (
        <p className={styles.soft}>{proposed === side ? words.own(other) : words.theirs(other)}</p>
      )}
      {asks && proposed !== side ? (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; this is a question with two answers.
        <div role="group" aria-label={words.title(shown)} className={styles.question}>
          <p className={styles.questionTitle}>{words.title(shown)}</p>
          <p className={styles.questionText}>
            {proposed === undefined ? words.text(shown, other) : words.atOnce(shown, other)}
          </p>
          <div className={styles.actions}>
            <Button size="compact-sm" variant="default" onClick={() => setAsks(false)}>
              {words.keep}
            </Button>
            <ActButton
              size="compact-sm"
              sending={parting.sending ? mediators.sending : undefined}
              onClick={() => void part()}
            >
              {words.confirm}
            </ActButton>
          </div>
        </div>
      ) : (
        <div className={styles.actions}>
          {proposed !== undefined && (
            <ActButton
              size="compact-sm"
              variant="default"
              aria-label={words.staysOf(shown)}
              sending={keeping.sending ? mediators.sending : undefined}
              onClick={() => void keeping.give({ type: 'keep-mediator', participant })}
            >
              {words.stays}
            </ActButton>
          )}
          {proposed !== side && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              aria-label={words.openOf(shown)}
              onClick={() => setAsks(true)}
            >
              {words.open}
            </Button>
          )}
        </div>
      )}
      <RefusalNote refusal={parting.refusal ?? keeping.refusal} />
    </>
  )
}
