/** Where a side signs: the exact text, what signing it means, and the name that is to stand under it. */
import { agreementHash, canonicalAgreement } from '@common-ground/shared/agreement/agreement-text'
import { isDay } from '@common-ground/shared/room/day'
import { limits } from '@common-ground/shared/room/limits'
import { isRefusal, type RefusalReply, refuse } from '@common-ground/shared/room/refusal'
import { replyOf } from '@common-ground/shared/room/refusal-sentences'
import type { Side } from '@common-ground/shared/room/side'
import { textRefusal } from '@common-ground/shared/room/text'
import { Button, Checkbox, Switch, TextInput } from '@mantine/core'
import { type FormEvent, useId, useMemo, useState } from 'react'
import { useAct, useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { useBand } from '../ui/band.ts'
import { isolated } from '../ui/isolated.ts'
import { useKeptDraft } from '../ui/kept-draft.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { Sheet } from '../ui/sheet.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { ChangedText } from './changed-text.tsx'
import { type SignDraft, signDraft } from './drafts.ts'
import { shortHash } from './fingerprint.ts'
import { PageHead } from './page-head.tsx'
import styles from './sign-sheet.module.css'
import { SignedText } from './signed-text.tsx'
import { textLines } from './text-lines.ts'
import { useAgreement } from './use-agreement.ts'
import { useSealedText } from './use-sealed-text.ts'

interface SignSheetProps {
  readonly opened: boolean
  readonly side: Side
  readonly onClose: () => void
  /** The sheet has left the screen. */
  readonly onGone: () => void
}

const SignForm = ({ side, onClose }: Pick<SignSheetProps, 'side' | 'onClose'>) => {
  const { agreement } = useTableMessages()
  const words = agreement.sign
  const session = useSession()
  const { sides } = session.door
  const sealed = useSealedText()
  const { text: now } = useAgreement()
  const standing = sealed ?? now
  const text = useMemo(() => canonicalAgreement(standing), [standing])
  const hash = useMemo(() => agreementHash(standing), [standing])
  const lines = textLines(text, agreement)
  // The text that was on screen when it last changed under the reader, and the one the box was ticked for.
  const [shown, setShown] = useState({ hash, lines })
  const [before, setBefore] = useState<string>()
  const [ticked, setTicked] = useState<string>()
  if (shown.hash !== hash) {
    setBefore(before ?? shown.lines)
    setShown({ hash, lines })
  }
  const draft = useKeptDraft(signDraft, session)
  const change = (part: Partial<SignDraft>) => {
    setRefusal(undefined)
    signDraft.change(session, (kept) => ({ ...kept, ...part }))
  }
  const { send, sending } = useAct()
  const [refusal, setRefusal] = useState<RefusalReply>()
  const title = useId()
  const ready = ticked === hash && draft.name.trim() !== ''

  const sign = async (event: FormEvent) => {
    event.preventDefault()
    if (sending || !ready) return
    const name = draft.name.trim()
    const day = draft.advises && isDay(draft.day) ? draft.day : undefined
    const unfit =
      textRefusal(name, limits.text.signature) ??
      (draft.advises && day === undefined ? refuse('advice-day-unfit') : undefined)
    if (unfit) return setRefusal(replyOf(unfit))
    const reply = await send({
      type: 'sign',
      text: hash,
      name,
      ...(day === undefined ? {} : { advice: day }),
    })
    if (isRefusal(reply) && reply.refused !== 'already-signed') return setRefusal(reply)
    onClose()
  }

  return (
    <form className={styles.form} onSubmit={(event) => void sign(event)} noValidate>
      <p className={styles.lead}>{words.exact}</p>
      <div role="status" className={styles.told}>
        {before !== undefined && before !== lines && (
          <div className={styles.changed} data-text-changed>
            <p>{words.changed}</p>
            <ChangedText from={before} to={lines} />
          </div>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={styles.text} aria-labelledby={title} tabIndex={0}>
        <h3 id={title} className={styles.unseen}>
          {words.text}
        </h3>
        <PageHead title={text.title} sides={text.sides} signed={{ a: false, b: false }} />
        <SignedText text={text} ways={false} />
      </section>
      <p className={styles.hash} data-hash={hash}>
        {words.short(shortHash(hash))}
      </p>
      <p className={styles.means}>{words.means}</p>
      <TextInput
        label={words.name}
        value={draft.name}
        maxLength={limits.text.signature}
        autoComplete="name"
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <Switch
        label={words.advice}
        description={words.adviceHint}
        checked={draft.advises}
        onChange={(event) => change({ advises: event.currentTarget.checked })}
      />
      {draft.advises && (
        <TextInput
          type="date"
          label={words.until}
          className={styles.day ?? ''}
          value={draft.day}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
      )}
      <Checkbox
        label={words.tick(isolated(sides[side]))}
        checked={ticked === hash}
        onChange={(event) => {
          setRefusal(undefined)
          if (event.currentTarget.checked) setBefore(undefined)
          setTicked(event.currentTarget.checked ? hash : undefined)
        }}
      />
      <RefusalNote refusal={refusal} />
      <div className={styles.buttons}>
        <Button variant="default" onClick={onClose}>
          {words.later}
        </Button>
        <ActButton type="submit" sending={sending ? agreement.sending : undefined} waiting={!ready}>
          {words.send}
        </ActButton>
      </div>
    </form>
  )
}

export const SignSheet = ({ opened, side, onClose, onGone }: SignSheetProps) => {
  const words = useTableMessages().agreement.sign
  return (
    <Sheet
      opened={opened}
      title={words.title}
      closeLabel={words.close}
      narrow={useBand() === 'companion'}
      size="46rem"
      ground="paper"
      onClose={onClose}
      onGone={onGone}
    >
      <SignForm side={side} onClose={onClose} />
    </Sheet>
  )
}
