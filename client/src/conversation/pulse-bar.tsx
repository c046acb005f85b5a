/** The pulse: a party tells the mediator how heard they feel; the mediator sees each person's, as they told it. */
import { mediatorIsIn, type Pulse } from '@common-ground/shared/acts/pulse'
import { isSide } from '@common-ground/shared/room/participant'
import { isRefusal, type RefusalReply } from '@common-ground/shared/room/refusal'
import { VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { useAct, useRoomState, useSession, useSpaceState } from '../sync/hooks.ts'
import { keptDraft, useKeptDraft } from '../ui/kept-draft.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import styles from './aside.module.css'

/** What this person told last, in this tab alone: the room does not give it back. */
const lastTold = keptDraft<number | undefined>(undefined)

const values = [1, 2, 3, 4, 5] as const

const PulseAsk = () => {
  const words = useTableMessages().conversation.pulse
  const session = useSession()
  const { send, sending } = useAct()
  const told = useKeptDraft(lastTold, session)
  const [refusal, setRefusal] = useState<RefusalReply>()
  const tell = async (value: number) => {
    if (sending) return
    const reply = await send({ type: 'pulse', value })
    setRefusal(isRefusal(reply) ? reply : undefined)
    if (!isRefusal(reply)) lastTold.change(session, () => value)
  }
  return (
    <div className={styles.ask}>
      <span id="pulse-ask">{words.ask}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons. */}
      <span role="group" aria-labelledby="pulse-ask" aria-describedby="pulse-who" className={styles.values}>
        {values.map((value) => (
          <button
            key={value}
            type="button"
            className={styles.value}
            aria-pressed={told === value}
            aria-label={`${words.value(value, values.length)}${value === 1 ? `, ${words.least}` : value === 5 ? `, ${words.most}` : ''}`}
            aria-disabled={sending}
            onClick={() => void tell(value)}
          >
            {value}
          </button>
        ))}
      </span>
      <span id="pulse-who" className={styles.privately}>
        {words.privately}
      </span>
      <VisuallyHidden role="status">{told === undefined ? '' : words.given(told)}</VisuallyHidden>
      <RefusalNote refusal={refusal} />
    </div>
  )
}

const PulseLine = ({ name, pulse }: { readonly name: string; readonly pulse: Pulse }) => {
  const words = useTableMessages().conversation.pulse
  const told = pulse.last.map(({ value }) => value)
  const before = told.slice(0, -1)
  return (
    <li>
      <span aria-hidden>
        <bdi>{name}</bdi>
        {before.length > 0 && <span className={styles.before}>{before.join(' · ')} · </span>}
        <span className={styles.now}>{told.at(-1)}</span>
      </span>
      <VisuallyHidden>{words.line(name, told.join(', '))}</VisuallyHidden>
    </li>
  )
}

const PulseSeen = () => {
  const words = useTableMessages().conversation.pulse
  const { people } = useRoomState()
  const { pulses } = useSpaceState('mediator')
  return (
    <section className={styles.seen} aria-labelledby="pulse-seen">
      <h3 id="pulse-seen" className={styles.seenTitle}>
        {words.seen}
      </h3>
      {pulses.size === 0 ? (
        <span>{words.none}</span>
      ) : (
        <ul className={styles.people}>
          {[...pulses].map(([participant, pulse]) => (
            <PulseLine key={participant} name={people.get(participant)?.name ?? ''} pulse={pulse} />
          ))}
        </ul>
      )}
      <span className={styles.privately}>{words.seenLead}</span>
    </section>
  )
}

export const PulseBar = () => {
  const { standing } = useSession().you
  const state = useRoomState()
  if (state.stage.stage === 'closed') return null
  if (standing === 'mediator') return <PulseSeen />
  return isSide(standing) && mediatorIsIn(state) ? <PulseAsk /> : null
}
