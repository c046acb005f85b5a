/** Writing what goes on the table: explored, offered, as an if-then or as a gift, in one form that keeps what was typed. */
import { limits } from '@common-ground/shared/room/limits'
import { isSide } from '@common-ground/shared/room/participant'
import { otherSide } from '@common-ground/shared/room/side'
import { Button } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useSession } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { isolated } from '../ui/isolated.ts'
import { RefusalNote } from '../ui/refusal-note.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { Answering, WaitingBefore } from './composer-before.tsx'
import { ComposerExpiry } from './composer-expiry.tsx'
import { ComposerHalf } from './composer-half.tsx'
import { ComposerKinds } from './composer-kinds.tsx'
import { ComposerMore } from './composer-more.tsx'
import { ComposerWords } from './composer-words.tsx'
import { type Composing, packageKey } from './drafts.ts'
import styles from './offer-composer.module.css'
import type { PackageDraft } from './package-draft.ts'
import { type Composer, useComposer } from './use-composer.ts'

interface OfferComposerProps {
  readonly composing: Composing
  readonly onRecorded: () => void
}

/** What is said in words first: the idea, or the step of a gift. */
const Said = ({ composer: { draft, refusals, change } }: { readonly composer: Composer }) => {
  const words = useTableMessages().offers.composer
  if (draft.kind !== 'explore' && draft.kind !== 'gift') return null
  const explores = draft.kind === 'explore'
  return (
    <ComposerWords
      label={explores ? words.idea : words.step}
      hint={explores ? words.ideaHint : words.stepHint}
      placeholder={explores ? words.ideaPlaceholder : words.stepPlaceholder}
      text={draft.words}
      limit={explores ? limits.text.exploring : limits.text.gift}
      error={refusals.words?.sentence}
      required
      onChange={(text) => change({ ...draft, words: text })}
    />
  )
}

/** The halves, and under each what those who do not give it gain. */
const Halves = ({ composer }: { readonly composer: Composer }) => {
  const { offers } = useTableMessages()
  const words = offers.composer
  const { you, door } = useSession()
  const { standings, draft, refusals, change } = composer
  const half = { you: you.standing, names: door.sides, standings, draft, refusals, onChange: change }
  const other = isSide(you.standing) ? door.sides[otherSide(you.standing)] : ''
  const set = (part: Partial<PackageDraft>) => change({ ...draft, ...part })
  return (
    <>
      <ComposerHalf {...half} half="ours" />
      {draft.kind !== 'explore' && (
        <ComposerWords
          label={words.gains(isolated(other))}
          hint={words.gainsHint}
          placeholder={words.gainsPlaceholder}
          text={draft.benefit}
          limit={limits.text.benefit}
          error={refusals.benefit?.sentence}
          required
          onChange={(benefit) => set({ benefit })}
        />
      )}
      {draft.kind === 'if-then' && (
        <>
          <p className={styles.both}>{offers.bothOrNeither}</p>
          <ComposerHalf {...half} half="theirs" />
          <ComposerWords
            label={words.weGain}
            hint={words.weGainHint}
            placeholder={words.weGainPlaceholder}
            text={draft.ourGain}
            limit={limits.text.benefit}
            error={refusals.ourGain?.sentence}
            required
            onChange={(ourGain) => set({ ourGain })}
          />
        </>
      )}
    </>
  )
}

const useSendWords = ({ draft: { kind }, countered }: Composer): string => {
  const { send, sendCounter } = useTableMessages().offers.composer
  return countered === 'open' && (kind === 'offer' || kind === 'if-then') ? sendCounter[kind] : send[kind]
}

export const OfferComposer = ({ composing, onRecorded }: OfferComposerProps) => {
  const { ledger, offers } = useTableMessages()
  const words = offers.composer
  const composer = useComposer(composing)
  const { draft, kinds, countered, refusals, sending, change } = composer
  const sendWords = useSendWords(composer)
  const { kind, answers } = draft
  const send = async () => {
    if (sending) return
    if (await composer.send()) onRecorded()
    else setTries(tries + 1)
  }
  const { answers: _, ...alone } = draft
  const form = useRef<HTMLFormElement>(null)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])
  return (
    <form
      ref={form}
      className={styles.form}
      data-kind={kind}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) void send()
      }}
    >
      {packageKey(composing) === '' && <WaitingBefore />}
      {countered !== undefined && countered !== 'open' && !sending && (
        <p className={styles.late}>{countered === 'expired' ? words.timeOver : words.tooLate}</p>
      )}
      <ComposerKinds kind={kind} kinds={kinds} onChange={(next) => change({ ...draft, kind: next })} />
      {answers !== undefined && (
        <Answering
          id={answers}
          fits={composer.answers}
          onDrop={composing.answers === undefined ? () => change(alone) : undefined}
        />
      )}
      <Said composer={composer} />
      <Halves composer={composer} />
      {(kind === 'offer' || kind === 'if-then') && (
        <ComposerExpiry
          expiry={draft.expiry}
          error={refusals.expiry?.sentence}
          onChange={(expiry) => change({ ...draft, expiry })}
        />
      )}
      {kind !== 'explore' && <ComposerMore draft={draft} refusals={refusals} onChange={change} />}
      <RefusalNote refusal={composer.refusal} />
      <div className={styles.foot}>
        <span className={styles.readers}>{ledger.bothRead}</span>
        <div className={styles.acts}>
          {composer.begun && (
            <Button variant="subtle" color="gray" onClick={composer.letGo}>
              {words.letGo}
            </Button>
          )}
          <ActButton
            type="submit"
            className={styles.send ?? ''}
            {...(kind === 'explore' ? { variant: 'default' } : {})}
            sending={sending ? ledger.sending : undefined}
          >
            {sendWords}
          </ActButton>
        </div>
      </div>
    </form>
  )
}
