/** One person at the table: here or not, whether they may commit, and what may be done about their seat. */
import { removalRefusal } from '@common-ground/shared/acts/seats'
import { isSide } from '@common-ground/shared/room/participant'
import { Button } from '@mantine/core'
import { IconSignature } from '@tabler/icons-react'
import { useState } from 'react'
import { useRoomState, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { useMessages } from '../ui/messages.ts'
import { PersonDisc } from '../ui/person-disc.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { PartQuestion } from './part-question.tsx'
import styles from './person-row.module.css'
import { RemoveQuestion } from './remove-question.tsx'
import type { Seated } from './use-people.ts'
import { type SeatAct, useSeatAct } from './use-seat-act.ts'

interface PersonRowProps {
  readonly person: Seated
  /** Something was done about this seat. */
  readonly onSaid: (said: string) => void
}

/** What the rules of seats would say now. */
const useMay = (person: Seated) => {
  const { you } = useSession()
  const state = useRoomState()
  const authority = state.people.get(you.id)?.authority ?? false
  return {
    share:
      authority && person.entered && person.standing === you.standing && !person.authority && !person.you,
    remove: removalRefusal(state, you, person.id) === undefined,
  }
}

interface ActionsProps extends PersonRowProps {
  readonly act: SeatAct
  readonly may: ReturnType<typeof useMay>
  readonly onRemove: () => void
}

const Actions = ({ person, act, may, onRemove, onSaid }: ActionsProps) => {
  const words = useMessages().seats
  const share = async () => {
    if (await act.give({ type: 'share-authority', participant: person.id }))
      onSaid(words.panel.shared(isolated(person.name)))
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons.
    <div role="group" aria-label={words.panel.actions(isolated(person.name))} className={styles.actions}>
      {may.share && (
        <ActButton
          size="compact-sm"
          variant="default"
          sending={act.sending ? words.sending : undefined}
          onClick={() => void share()}
        >
          {words.panel.shareAuthority}
        </ActButton>
      )}
      {may.remove && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={onRemove}>
          {words.panel.remove}
        </Button>
      )}
    </div>
  )
}

export const PersonRow = ({ person, onSaid }: PersonRowProps) => {
  const words = useMessages().seats
  const own = useSession().you.standing
  const may = useMay(person)
  const act = useSeatAct()
  const [asking, setAsking] = useState(false)
  const { name, standing, here, entered, authority, you } = person
  return (
    <li className={styles.person} data-person={person.id}>
      <div className={styles.row}>
        <PersonDisc name={name} standing={standing} away={!here} size={32} />
        <div className={styles.who}>
          <p className={styles.name}>
            <bdi>{name}</bdi>
            {you && <span className={styles.soft}> {words.you}</span>}
          </p>
          <p className={styles.soft}>{entered ? (here ? words.here : words.away) : words.notYetIn}</p>
          {authority && (
            <p className={styles.commit}>
              <IconSignature size={14} stroke={1.8} aria-hidden /> {words.mayCommit}
            </p>
          )}
        </div>
      </div>
      {asking ? (
        <RemoveQuestion
          person={person}
          act={act}
          onKeep={() => setAsking(false)}
          onRemoved={() => onSaid(words.panel.removed(name))}
        />
      ) : (
        (may.share || may.remove) && (
          <Actions person={person} act={act} may={may} onRemove={() => setAsking(true)} onSaid={onSaid} />
        )
      )}
      {standing === 'mediator' && isSide(own) && <PartQuestion person={person} side={own} onSaid={onSaid} />}
      <RefusalNote refusal={act.refusal} />
    </li>
  )
}
