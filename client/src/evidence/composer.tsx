/** Writing evidence: the claim first, then what it shows, where it is from, who reads it, and what lies beside it. */
import { evidenceKinds } from '@common-ground/shared/evidence/content'
import { accessTo } from '@common-ground/shared/room/access'
import { limits } from '@common-ground/shared/room/limits'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useRoomState, useSession, useSpaceState } from '../sync/hooks.ts'
import { ActButton } from '../ui/act-button.tsx'
import { LengthLeft } from '../ui/length-left.tsx'
import { ReadsThis } from '../ui/reads-this.tsx'
import { useTableMessages } from '../ui/table-messages.ts'
import { coached } from '../wording/coached.ts'
import { AudienceField } from './audience-field.tsx'
import styles from './composer.module.css'
import type { Composing } from './drafts.ts'
import { draftOfFile, FileField, fileRefusal } from './file-field.tsx'
import { EvidenceLeftOver } from './left-overs.tsx'
import { refusalAt } from './refusal-place.ts'
import { SeenRefusal } from './seen-refusal.tsx'
import { TableField } from './table-field.tsx'
import { useEvidenceComposer } from './use-evidence-composer.ts'

/** A day that was begun and is none yet has no value, and would be left out unsaid. */
const unfinished = (form: HTMLFormElement): boolean =>
  form.querySelector<HTMLInputElement>('input[type="date"]')?.validity.badInput === true

interface ComposerProps {
  readonly composing: Composing
}

export const Composer = ({ composing }: ComposerProps) => {
  const messages = useTableMessages().evidence
  const words = messages.composer
  const { you, door } = useSession()
  const { draft, missing, refusal, sending, progress, change, stop, send } = useEvidenceComposer(composing)
  const revises = composing.revises !== undefined
  const form = useRef<HTMLFormElement>(null)
  const [dateUnfit, setDateUnfit] = useState(false)
  const [fileRefused, setFileRefused] = useState<RefusalReply>()
  const take = async (file: File | null | undefined) => {
    // Another one would be shown, and the one on its way would be added.
    if (!file || sending) return
    const no = fileRefusal(file)
    setFileRefused(no)
    if (no) return
    const taken = await draftOfFile(file, messages.file.otherwise)
    change((now) => ({ ...now, file: taken }))
  }
  const { stage } = useRoomState().stage
  const { evidence } = useSpaceState(composing.space)
  const gone = composing.revises !== undefined && evidence.get(composing.revises)?.withdrawn !== undefined
  if (gone || accessTo(draft.audience, you.standing, stage) !== 'write')
    return (
      <div className={styles.over}>
        <p className={styles.lead}>{gone ? messages.stands.withdrawn : messages.closed}</p>
        <EvidenceLeftOver composing={composing} />
      </div>
    )
  return (
    <form
      className={styles.form}
      data-space={draft.audience}
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        setFileRefused(undefined)
        if (unfinished(event.currentTarget)) setDateUnfit(true)
        else if (send()) return
        // What is missing may be above what one sees.
        requestAnimationFrame(() => {
          const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
          field?.scrollIntoView({ block: 'center' })
          field?.focus({ preventScroll: true })
        })
      }}
      onPaste={(event) => {
        const { files, types } = event.clipboardData
        // A spreadsheet lays a picture of the cells beside them: where text is written, the text is meant.
        const written = event.target instanceof HTMLElement && event.target.matches('textarea, input')
        if (files.length === 0 || (written && types.includes('text/plain'))) return
        event.preventDefault()
        void take(files[0])
      }}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return
        event.preventDefault()
        void take(event.dataTransfer.files[0])
      }}
    >
      {revises ? (
        <p className={styles.lead}>{words.reviseHint}</p>
      ) : (
        <AudienceField
          audience={draft.audience}
          disabled={sending}
          onChange={(audience) => change((now) => ({ ...now, audience }))}
        />
      )}
      <div>
        <Textarea
          {...coached}
          data-autofocus
          label={words.claim}
          description={words.claimHint}
          placeholder={words.claimPlaceholder}
          value={draft.claim}
          onChange={(event) => {
            const claim = event.currentTarget.value
            change((now) => ({ ...now, claim }))
          }}
          error={missing.claim?.sentence}
          classNames={{ input: styles.voice ?? '' }}
          autosize
          minRows={1}
          maxRows={5}
          required
          dir="auto"
        />
        <LengthLeft text={draft.claim} limit={limits.text.claim} words={messages} />
      </div>
      <div>
        <Textarea
          {...coached}
          label={words.shows}
          placeholder={words.showsPlaceholder}
          value={draft.shows}
          onChange={(event) => {
            const shows = event.currentTarget.value
            change((now) => ({ ...now, shows }))
          }}
          error={missing.shows?.sentence}
          autosize
          minRows={1}
          maxRows={8}
          required
          dir="auto"
        />
        <LengthLeft text={draft.shows} limit={limits.text.shows} words={messages} />
      </div>
      <div>
        <TextInput
          label={words.source}
          description={words.sourceHint}
          placeholder={words.sourcePlaceholder}
          value={draft.source}
          onChange={(event) => {
            const source = event.currentTarget.value
            change((now) => ({ ...now, source }))
          }}
          error={missing.source?.sentence}
          dir="auto"
        />
        <LengthLeft text={draft.source} limit={limits.text.source} words={messages} />
      </div>
      <div className={styles.pair}>
        <NativeSelect
          size="md"
          label={words.kind}
          value={draft.kind}
          onChange={(event) => {
            const kind = evidenceKinds.find((one) => one === event.currentTarget.value)
            if (kind) change((now) => ({ ...now, kind }))
          }}
          data={evidenceKinds.map((kind) => ({ value: kind, label: messages.kinds[kind] }))}
        />
        <TextInput
          type="date"
          label={words.date}
          value={draft.date}
          onChange={(event) => {
            const date = event.currentTarget.value
            setDateUnfit(false)
            change((now) => ({ ...now, date }))
          }}
          error={missing.date?.sentence ?? (dateUnfit ? messages.dateUnfinished : undefined)}
        />
      </div>
      <FileField
        file={draft.file}
        nameRefusal={missing.fileName}
        refusal={fileRefused ?? refusalAt('file', refusal)}
        sending={sending}
        progress={progress}
        onStop={stop}
        onTake={(file) => void take(file)}
        onChange={(file) => change((now) => ({ ...now, file }))}
      />
      <TableField
        draft={draft}
        missing={missing.table}
        refused={refusalAt('table', refusal)}
        onChange={change}
      />
      <div className={styles.foot}>
        <SeenRefusal refusal={refusalAt('foot', refusal)} />
        <ReadsThis space={draft.audience} reader={you.standing} sides={door.sides} />
        <ActButton type="submit" sending={sending ? messages.sending : undefined}>
          {revises ? words.sendRevised : words.send}
        </ActButton>
      </div>
    </form>
  )
}
