/** Words that may be carried out of a caucus: the side says yes to the very letters, the mediator delivers those and no others. */
import { exactWords, type Relay } from '@common-ground/shared/acts/relays'
import { limits } from '@common-ground/shared/room/limits'
import { Button } from '@mantine/core'
import { Moment } from '../ui/moment.tsx'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Voice } from '../ui/voice.tsx'
import styles from './caucus.module.css'
import { useCaucusDraft } from './drafts.ts'
import { ExactWords } from './exact-words.tsx'
import { PressButton } from './press-button.tsx'
import type { CaucusView } from './use-caucus.ts'
import { usePress } from './use-press.ts'
import { WordsField } from './words-field.tsx'

interface RelayProps {
  readonly relay: Relay
  readonly caucus: CaucusView
}

const useTo = ({ relay, caucus }: RelayProps): string => {
  const { to } = useTableMessages().caucus.relay
  return relay.to === 'joint' ? to.joint : to.other(caucus.otherName)
}

/** One's own words instead: with them one says yes. */
const ChangeWords = ({ relay, caucus }: RelayProps) => {
  const words = useTableMessages().caucus.relay
  const pressing = usePress(caucus.space)
  const { draft, change } = useCaucusDraft(caucus.space)
  const write = (text: string | undefined) => change({ changes: { ...draft.changes, [relay.id]: text } })
  return (
    <WordsField
      pressing={pressing}
      label={words.changeLabel}
      text={draft.changes[relay.id] ?? ''}
      limit={limits.text.relay}
      send={words.approveChanged}
      onChange={write}
      onSend={async (text) => {
        if (await pressing.give({ type: 'change-relay', relay: relay.id, text })) write(undefined)
      }}
      onCancel={() => write(undefined)}
    >
      <p className={styles.soft}>{words.changeHint}</p>
    </WordsField>
  )
}

const SideActs = ({ relay, caucus }: RelayProps) => {
  const words = useTableMessages().caucus.relay
  const pressing = usePress(caucus.space)
  const { draft, change } = useCaucusDraft(caucus.space)
  const { id, text, status } = relay
  return (
    <>
      <div className={styles.buttons}>
        <Button
          size="xs"
          variant="default"
          onClick={() => change({ changes: { ...draft.changes, [id]: text } })}
        >
          {words.change}
        </Button>
        <PressButton pressing={pressing} variant="default" act={{ type: 'decline-relay', relay: id }}>
          {words.decline}
        </PressButton>
        {status === 'proposed' && (
          <PressButton
            pressing={pressing}
            color="mediator"
            // Of what is on this screen, whatever stands in the ledger by the time it gets there.
            act={{ type: 'approve-relay', relay: id, words: exactWords(text) }}
          >
            {words.approve}
          </PressButton>
        )}
      </div>
      <RefusalNote refusal={pressing.refusal} />
    </>
  )
}

const MediatorActs = ({ relay, caucus }: RelayProps) => {
  const words = useTableMessages().caucus.relay
  const pressing = usePress(caucus.space)
  const { id, text, status } = relay
  return (
    <>
      <div className={styles.buttons}>
        <PressButton pressing={pressing} variant="default" act={{ type: 'take-back-relay', relay: id }}>
          {words.takeBack}
        </PressButton>
        {status === 'approved' && (
          <PressButton pressing={pressing} color="mediator" act={{ type: 'deliver-relay', relay: id, text }}>
            {words.deliver}
          </PressButton>
        )}
      </div>
      <RefusalNote refusal={pressing.refusal} />
    </>
  )
}

const Standing = ({ relay, caucus }: RelayProps) => {
  const words = useTableMessages().caucus.relay
  const { status, last, at, changed } = relay
  if (status === 'proposed')
    return caucus.mediates ? <p className={styles.soft}>{words.waits(caucus.sideName)}</p> : null
  return (
    <p className={styles.soft}>
      <Moment at={last?.at ?? at} say={caucus.mediates ? words.approved : words.youApproved} />
      {changed && ` · ${caucus.mediates ? words.theirs : words.ours}`}
    </p>
  )
}

export const RelayCard = ({ relay, caucus }: RelayProps) => {
  const words = useTableMessages().caucus.relay
  const to = useTo({ relay, caucus })
  const { draft } = useCaucusDraft(caucus.space)
  const changing = !caucus.mediates && draft.changes[relay.id] !== undefined
  const title = caucus.mediates
    ? words.titleOf
    : relay.status === 'proposed'
      ? words.title
      : words.approvedTitle
  return (
    <article className={styles.relay} data-relay={relay.id} tabIndex={-1} aria-label={title}>
      <h3 className={styles.relayTitle}>{title}</h3>
      <ExactWords text={relay.text} />
      <p className={styles.soft}>{to}</p>
      <Standing relay={relay} caucus={caucus} />
      {caucus.writes &&
        (caucus.mediates ? (
          <MediatorActs relay={relay} caucus={caucus} />
        ) : changing ? (
          <ChangeWords relay={relay} caucus={caucus} />
        ) : (
          <SideActs relay={relay} caucus={caucus} />
        ))}
    </article>
  )
}

/** Nothing can come of it any more, or it has. */
export const PastRelay = ({ relay, caucus }: RelayProps) => {
  const words = useTableMessages().caucus.relay
  const to = useTo({ relay, caucus })
  const { status, last, at, text } = relay
  if (status === 'proposed' || status === 'approved') return null
  return (
    <li className={styles.past} data-status={status}>
      <Voice size="small">{text}</Voice>
      <p className={styles.soft}>
        {to} · <Moment at={last?.at ?? at} say={words.status[status]} />
      </p>
    </li>
  )
}
